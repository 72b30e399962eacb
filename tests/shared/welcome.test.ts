import { limits } from "shared/limits.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, refusal, stateOf, when } from "../fixtures/asking.ts";
import { given, joined } from "../fixtures/small-workshop.ts";

const add = (text: string, id = "rule"): Asked => ({ type: "welcome.add", id, activity: "hello", text });
const remove: Asked = { type: "welcome.remove", activity: "hello", rule: "rule" };
const start = () => given(joined("bev"), joined("dev"));
const rules = (state: Workshop) => stateOf(state, "hello", "welcome").rules.map(({ text }) => text);

describe("a rule of the group", () => {
  test("joins the others, in the order in which they came", () => {
    const state = when(
      start(),
      ["bev", add("We take turns.", "one")],
      ["leader", add("Phones away.", "two")],
    );
    expect(rules(state)).toEqual(["We take turns.", "Phones away."]);
  });

  test("is taken away by whoever added it or the leader, by nobody else", () => {
    const state = when(start(), ["bev", add("We take turns.")]);
    expect(refusal(state, "dev", remove)).toBe("not-yours");
    expect(rules(when(state, ["bev", remove]))).toEqual([]);
    expect(rules(when(state, ["leader", remove]))).toEqual([]);
  });

  test("that has gone already is not taken away twice", () => {
    expect(refusal(when(start(), ["bev", add("We take turns.")], ["bev", remove]), "bev", remove)).toEqual(
      [],
    );
  });

  test("is the leader's to write when the workshop is private: nobody's words are shown unread", () => {
    const state = when(start(), ["leader", { type: "workshop.preset", preset: "private" }]);
    expect(refusal(state, "bev", add("We take turns."))).toBe("private");
    expect(rules(when(state, ["leader", add("We take turns.")]))).toEqual(["We take turns."]);
  });

  test("finds no place when there are too many", () => {
    const many = Array.from({ length: limits.rules }, (_, index): [string, Asked] => [
      "bev",
      add("Again.", `rule-${index}`),
    ]);
    expect(refusal(when(start(), ...many), "dev", add("One more."))).toBe("full");
  });
});
