import { summary } from "shared/summary/summary.ts";
import { underHeadings } from "shared/summary/under-headings.ts";
import { describe, expect, test } from "vitest";
import { type Asked, when } from "../fixtures/asking.ts";
import { given, givenIn, joined } from "../fixtures/small-workshop.ts";

const write = (id: string, text: string, signed = false): Asked => ({
  ...{ id, type: "reflect.write", activity: "think", prompt: "well" },
  ...{ text, signed },
});
const room = given(joined("ann", "Ann"), joined("bob", "Bob"), joined("cal", ""));

test("the summary has the aim, the plan's rules and the group's own", () => {
  const state = when(room, ["ann", { type: "welcome.add", activity: "hello", text: "We take breaks." }]);
  expect(summary(state).welcomes).toEqual([
    {
      activity: "hello",
      title: "Welcome",
      aim: "To try.",
      rules: ["One speaks at a time."],
      added: ["We take breaks."],
    },
  ]);
});

describe("what people said", () => {
  const said = (state: typeof room) => summary(state).reflections[0]?.prompts[0]?.responses;

  test("stands under its question, most supported first, then by the alphabet", () => {
    const state = when(
      room,
      ["ann", write("one", "Zebra")],
      ["bob", write("two", "Apple")],
      ["bob", write("three", "Most")],
      ["ann", { type: "reflect.support", response: "three", on: true }],
    );
    expect(said(state)?.map(({ text, support }) => [text, support])).toEqual([
      ["Most", 1],
      ["Apple", 0],
      ["Zebra", 0],
    ]);
    expect(summary(state).reflections[0]?.prompts[1]).toMatchObject({ id: "better", responses: [] });
  });

  test("bears a name only where it is signed, and somebody of that name is here", () => {
    const state = when(
      room,
      ["ann", write("one", "1", true)],
      ["ann", write("two", "2")],
      ["bob", write("three", "3", true)],
      ["cal", write("four", "4", true)],
      ["leader", write("five", "5", true)],
      ["leader", { type: "person.remove", person: "bob" }],
    );
    expect(said(state)?.map(({ name }) => name)).toEqual(["Ann", null, null, null, null]);
  });

  test("never holds an answer that the leader has not let through", () => {
    const held = when(givenIn({ preset: "private", plan: withoutSorts() }, joined("ann", "Ann")), [
      "ann",
      write("one", "Held back"),
    ]);
    expect(JSON.stringify(summary(held))).not.toContain("Held back");
    const shown = when(held, ["leader", { type: "reflect.show", response: "one", shown: true }]);
    expect(JSON.stringify(summary(shown))).toContain("Held back");
  });

  test("is put under its headings, the rest last, and nothing changes places", () => {
    const all = [
      { heading: null, text: "1" },
      { heading: "B", text: "2" },
      { heading: "A", text: "3" },
      { heading: "B", text: "4" },
    ];
    const groups = underHeadings(all).map(({ heading, responses }) => [
      heading,
      responses.map(({ text }) => text).join(""),
    ]);
    expect(groups).toEqual([
      ["B", "24"],
      ["A", "3"],
      [null, "1"],
    ]);
    expect(underHeadings([])).toEqual([]);
  });
});

function withoutSorts() {
  const { agenda, plan, deck } = given();
  const activities = agenda.filter(({ kind }) => kind === "welcome" || kind === "reflect");
  return { ...plan, language: "en", about: "For tests.", minutes: 10, deck: deck.id, activities };
}
