import { share } from "shared/results/shares.ts";
import { seen } from "shared/workshop/seen.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, refusal, stateOf, when } from "../fixtures/asking.ts";
import { given, joined } from "../fixtures/small-workshop.ts";

type Answers = Extract<Asked, { type: "feedback.give" }>["answers"];
const group = ["bev", "dev", "eve", "fay", "gus", "hal", "ida", "jon", "kim", "lee", "may"];
const start = () => given(...group.map((id) => joined(id)));
const give = (answers: Answers): Asked => ({ type: "feedback.give", activity: "end", answers });
const count: Asked = { type: "feedback.count", activity: "end" };
const close: Asked = { type: "workshop.close" };
const form = (state: Workshop) => stateOf(state, "end", "feedback");
/** Each answers the scale; the first people say 4, the others 1. */
const gave = (people: string[], yes: number) =>
  people.map((id, index): [string, Asked] => [id, give({ "heard-me": index < yes ? 4 : 1 })]);
const counted = (state: Workshop, id: string) =>
  form(state).tally?.questions.find((question) => question.id === id);

describe("a form", () => {
  test("may leave questions out, and is changed by giving it again", () => {
    const state = when(start(), ["bev", give({ "heard-me": 1 })], ["bev", give({ words: "More tea." })]);
    expect(form(state).answers.bev).toEqual({ words: "More tea." });
    expect(form(state).given).toBe(1);
  });

  test("given once more with the same answers, in any order, changes nothing", () => {
    const state = when(start(), ["bev", give({ "heard-me": 1, words: "Tea." })]);
    expect(refusal(state, "bev", give({ words: "Tea.", "heard-me": 1 }))).toEqual([]);
    const pair = when(state, ["dev", give({ "know-more": { before: 1, after: 2 }, words: "Tea." })]);
    expect(refusal(pair, "dev", give({ words: "Tea.", "know-more": { before: 1, after: 2 } }))).toEqual([]);
  });

  test.each<[string, Answers]>([
    ["words where a step is asked for", { "heard-me": "yes" }],
    ["a step where words are asked for", { words: 4 }],
    ["one step where before and now are asked for", { "know-more": 4 }],
    ["an answer to a question that is not in it", { shoes: 4 }],
  ])("does not take %s", (_name, answers) => {
    expect(refusal(start(), "bev", give(answers))).toBe("no-such-question");
  });

  test("reaches nobody: others learn nothing, the leader only that there is one more (S12)", () => {
    const event = { type: "feedback.gave" as const, activity: "end", first: true };
    const whole = { ...event, person: "bev", answers: { words: "Tea." } };
    expect(seen(whole, { kind: "facilitator", people: ["facilitator"] })).toEqual(event);
    expect(seen({ ...whole, first: false }, { kind: "facilitator", people: [] })).toBeNull();
    expect(seen(whole, { kind: "person", people: ["dev"] })).toBeNull();
    expect(seen(whole, { kind: "screen", people: [] })).toBeNull();
  });
});

describe("counting the forms", () => {
  test("gives the number of people at each step, when there are five or more", () => {
    const state = when(start(), ...gave(group.slice(0, 5), 3), ["leader", count]);
    expect(counted(state, "heard-me")).toEqual({ kind: "scale", id: "heard-me", counts: [2, 0, 0, 3] });
    expect(form(state).tally?.forms).toBe(5);
  });

  test("of fewer than five people gives words, because a number would tell on somebody (S13)", () => {
    const state = when(start(), ...gave(group.slice(0, 4), 3), ["leader", count]);
    expect(counted(state, "heard-me")).toMatchObject({ counts: ["some", "none", "none", "most"] });
  });

  test("gives words for a question that fewer than five answered, in whatever room (S13)", () => {
    const state = when(
      start(),
      ...gave(group, 11),
      ["bev", give({ "know-more": { before: 1, after: 3 } })],
      ["leader", count],
    );
    expect(counted(state, "know-more")).toMatchObject({
      before: ["most", "none", "none", "none"],
      after: ["none", "none", "most", "none"],
    });
    expect(counted(state, "heard-me")).toMatchObject({ counts: [0, 0, 0, 10] });
  });

  test("lists what people wrote by the alphabet, so that nobody sees who was first", () => {
    const state = when(
      start(),
      ["bev", give({ words: "Tea." })],
      ["dev", give({ words: "Cake." })],
      ["eve", give({ "heard-me": 2 })],
      ["leader", count],
    );
    expect(counted(state, "words")).toMatchObject({ words: ["Cake.", "Tea."] });
  });

  test("needs three forms, and comes to nothing when no form is new", () => {
    expect(refusal(start(), "leader", count)).toBe("too-few");
    expect(refusal(when(start(), ...gave(group.slice(0, 2), 1)), "leader", count)).toBe("too-few");
    const state = when(start(), ...gave(group.slice(0, 3), 1), ["leader", count]);
    expect(refusal(state, "leader", count)).toEqual([]);
  });

  test("again needs five new or changed forms: one between two counts would be laid bare (S13)", () => {
    const once = when(start(), ...gave(group.slice(0, 5), 5), ["leader", count]);
    const four = when(once, ...gave(group.slice(5, 9), 0));
    expect(refusal(four, "leader", count)).toBe("too-few");
    const changed = when(four, ["bev", give({ "heard-me": 1 })]);
    expect(counted(when(changed, ["leader", count]), "heard-me")).toMatchObject({ counts: [5, 0, 0, 4] });
  });
});

describe("closing the workshop", () => {
  test("counts the forms that were not counted yet", () => {
    const state = when(start(), ...gave(group.slice(0, 5), 5), ["leader", close]);
    expect(counted(state, "heard-me")).toMatchObject({ counts: [0, 0, 0, 5] });
  });

  test("leaves the last count as it is when too few have come since (S13)", () => {
    const once = when(start(), ...gave(group.slice(0, 5), 5), ["leader", count]);
    const state = when(once, ...gave(group.slice(5, 7), 0), ["leader", close]);
    expect(form(state)).toMatchObject({ given: 7, tally: { forms: 5 } });
  });

  test("counts nothing where fewer than three gave a form: a word would be one person's answer", () => {
    expect(form(when(start(), ["leader", close])).tally).toBeNull();
    expect(form(when(start(), ...gave(group.slice(0, 2), 1), ["leader", close])).tally).toBeNull();
  });
});

describe("a share of people", () => {
  test.each([
    [0, 4, "none"],
    [2, 4, "some"],
    [3, 4, "most"],
    [4, 4, "most"],
    [0, 0, "none"],
    [0, 5, 0],
    [5, 5, 5],
  ])("%i of %i is told as %s", (some, all, told) => {
    expect(share(some, all)).toBe(told);
  });
});
