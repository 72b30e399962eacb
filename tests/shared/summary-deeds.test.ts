import { summary } from "shared/summary/summary.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, when } from "../fixtures/asking.ts";
import { given, givenIn, joined } from "../fixtures/small-workshop.ts";

const names = ["ann", "bob", "cal", "dee", "eve", "fay", "gus"];
const room = given(...names.map((name) => joined(name)));
const all = (asked: (name: string, at: number) => Asked, count = names.length) =>
  names.slice(0, count).map((name, at): [string, Asked] => [name, asked(name, at)]);

describe("the summary of a vote", () => {
  const vote = (card: string, dots = 1, activity = "matters"): Asked => ({
    type: "vote.place",
    activity,
    card,
    dots,
  });
  const reveal: [string, Asked] = ["leader", { type: "vote.reveal", activity: "matters" }];
  const matters = (state: Workshop) => summary(state).votes[0];

  test("tells nothing before it is shown", () => {
    const state = when(room, ...all(() => vote("a")));
    expect(matters(state)).toMatchObject({ question: "Which card?", budget: 3, result: null });
    expect(matters(when(state, reveal))?.result).not.toBeNull();
  });

  test("stays as everybody saw it while people vote again, even when too few do for another result", () => {
    const shown = when(room, ...all(() => vote("a")), reveal);
    const reopened = when(
      shown,
      ["leader", { type: "vote.reopen", activity: "matters" }],
      ["ann", vote("b")],
    );
    expect(matters(reopened)).toEqual(matters(shown));
  });

  test("is ranked, most dots first, cards by their titles", () => {
    const state = when(room, ...all((_, at) => vote(at < 5 ? "f" : "a")), reveal);
    expect(matters(state)?.result).toEqual({
      voters: 7,
      lines: [
        { title: "Card f", look: "people", dots: 5 },
        { title: "Card a", look: "culture", dots: 2 },
      ],
    });
  });

  test("has no numbers when so few voted that they would tell on somebody", () => {
    const back = all(() => vote("b", 0)).slice(2);
    const state = when(room, ...all((_, at) => vote(at < 2 ? "a" : "b")), ...back, reveal);
    expect(matters(state)?.result).toMatchObject({ voters: 2, lines: [{ title: "Card a", dots: null }] });
  });

  test("of answers has their words, but not when they are no longer shown", () => {
    const write: Asked = {
      ...{ id: "said", type: "reflect.write", activity: "think" },
      ...{ prompt: "well", text: "Tea first" },
    };
    const state = when(room, ["ann", write], ...all(() => vote("said", 1, "heard")), [
      "leader",
      { type: "vote.reveal", activity: "heard" },
    ]);
    const title = (now: Workshop) => summary(now).votes[1]?.result?.lines[0]?.title;
    expect(title(state)).toBe("Tea first");
    const hidden = when(state, ["leader", { type: "reflect.show", response: "said", shown: false }]);
    expect(title(hidden)).toBe("");
  });
});

describe("the summary of what we will do", () => {
  const add = (more: object = {}): Asked => ({
    ...{ id: "act", type: "actions.add", activity: "next", what: "Answer letters." },
    ...more,
  });
  const first = (state: Workshop) => summary(state).actions[0]?.actions[0];

  test("has every field, and the card by its title", () => {
    const state = when(
      room,
      ["ann", add({ who: "Ann", due: "May", measure: "Ten letters.", card: "a" })],
      ["leader", { type: "actions.progress", action: "act", status: "started", note: "Two so far." }],
    );
    expect(first(state)).toEqual({
      what: "Answer letters.",
      who: "Ann",
      due: "May",
      measure: "Ten letters.",
      card: { title: "Card a", look: "culture" },
      status: "started",
      note: "Two so far.",
      name: null,
    });
  });

  test("may leave all but the deed empty", () => {
    expect(first(when(room, ["ann", add()]))).toMatchObject({
      who: "",
      due: "",
      measure: "",
      card: null,
      status: "not-yet",
      note: "",
    });
  });

  test("names who proposed it in an open workshop only", () => {
    expect(first(when(room, ["ann", add()]))?.name).toBeNull();
    const open = givenIn({ preset: "open" }, joined("ann", "Ann"));
    expect(first(when(open, ["ann", add()]))?.name).toBe("Ann");
  });
});

describe("the summary of a form", () => {
  const give = (answers: object): Asked => ({ type: "feedback.give", activity: "end", answers }) as Asked;
  const count: [string, Asked] = ["leader", { type: "feedback.count", activity: "end" }];
  const end = (state: Workshop) => summary(state).feedback[0];

  test("says how many gave it, and nothing of the answers before they are counted", () => {
    const state = when(room, ...all(() => give({ "heard-me": 4 })));
    expect(end(state)).toMatchObject({ forms: 7, later: 7, questions: [] });
  });

  test("has each question's text with its answers counted", () => {
    const answers = (_: string, at: number) =>
      give({ "heard-me": at < 5 ? 4 : 2, "know-more": { before: 1, after: 3 }, words: `Word ${at}` });
    const questions = end(when(room, ...all(answers), count))?.questions;
    expect(questions?.map(({ text, tallied }) => [text, tallied])).toEqual([
      ["I was heard.", { kind: "scale", id: "heard-me", counts: [0, 2, 0, 5] }],
      [
        "I know what we can do.",
        { kind: "before-after", id: "know-more", before: [7, 0, 0, 0], after: [0, 0, 7, 0] },
      ],
      [
        "What would you change?",
        { kind: "words", id: "words", words: [0, 1, 2, 3, 4, 5, 6].map((at) => `Word ${at}`) },
      ],
    ]);
  });

  test("uses words instead of numbers for a small room", () => {
    const state = when(room, ...all((_, at) => give({ "heard-me": at === 0 ? 3 : 4 }), 3), count);
    expect(end(state)?.questions[0]?.tallied).toMatchObject({ counts: ["none", "none", "some", "most"] });
  });

  test("tells how many came after the count, and not what they say", () => {
    const state = when(room, ...all(() => give({ "heard-me": 4 }), 6), count, [
      "gus",
      give({ "heard-me": 1, words: "Late words" }),
    ]);
    expect(end(state)).toMatchObject({ forms: 7, later: 1 });
    expect(JSON.stringify(end(state))).not.toContain("Late words");
  });
});
