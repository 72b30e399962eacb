import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, refusal, stateOf, when } from "../fixtures/asking.ts";
import { given, givenIn, joined } from "../fixtures/small-workshop.ts";

type Change = Omit<Extract<Asked, { type: "actions.change" }>, "type" | "action">;
const add: Asked = {
  ...{ type: "actions.add", id: "action", activity: "next" },
  ...{ what: "Ask the night staff.", who: "Bev", card: "a" },
};
const change = (fields: Change): Asked => ({ type: "actions.change", action: "action", ...fields });
const start = () => given(joined("bev"), joined("dev"));
const added = () => when(start(), ["bev", add]);
const action = (state: Workshop) => stateOf(state, "next", "actions").actions[0];

describe("an action", () => {
  test("says what, who, by when and how we will know; what is not said is empty", () => {
    expect(action(added())).toMatchObject({
      ...{ id: "action", what: "Ask the night staff.", who: "Bev", due: "", measure: "" },
      ...{ card: "a", status: "not-yet", note: "", signed: false },
    });
  });

  test("is signed in an open workshop only", () => {
    const state = when(givenIn({ preset: "open" }, joined("bev")), ["bev", add]);
    expect(action(state)).toMatchObject({ signed: true, person: "bev" });
  });

  test("is written by leaders alone in a private workshop: nobody's words are shown unread (S12)", () => {
    const state = when(added(), ["leader", { type: "workshop.preset", preset: "private" }]);
    expect(refusal(state, "dev", { ...add, id: "other" })).toBe("private");
    expect(refusal(state, "bev", change({ what: "Ask the day staff." }))).toBe("private");
    expect(action(when(state, ["leader", change({ who: "Dev" })]))?.who).toBe("Dev");
    expect(action(when(state, ["bev", { type: "actions.remove", action: "action" }]))).toBeUndefined();
  });

  test("comes from a card that is there, a written one too", () => {
    expect(refusal(start(), "bev", { ...add, card: "zebra" } as Asked)).toBe("no-such-card");
    expect(refusal(added(), "bev", change({ card: "zebra" }))).toBe("no-such-card");
    const write: Asked = { type: "sort.write", id: "blank", activity: "tables", title: "A quiet room" };
    expect(action(when(added(), ["bev", write], ["bev", change({ card: "blank" })]))?.card).toBe("blank");
    expect(action(when(added(), ["bev", change({ card: null })]))?.card).toBeNull();
  });

  test("is changed and taken away by who proposed it or a leader, by nobody else", () => {
    const remove: Asked = { type: "actions.remove", action: "action" };
    expect(refusal(added(), "dev", change({ who: "Dev" }))).toBe("not-yours");
    expect(refusal(added(), "dev", remove)).toBe("not-yours");
    expect(action(when(added(), ["second", change({ who: "Dev" })]))?.who).toBe("Dev");
    expect(action(when(added(), ["bev", remove]))).toBeUndefined();
    expect(refusal(when(added(), ["bev", remove]), "bev", change({ who: "Eve" }))).toBe("no-such-action");
  });

  test("that a leader proposed is not another person's", () => {
    const state = when(start(), ["leader", add]);
    expect(refusal(state, "bev", change({ who: "Bev" }))).toBe("not-yours");
    expect(action(when(state, ["second", change({ who: "Dev" })]))?.who).toBe("Dev");
  });
});

describe("two people who change one action at the same moment", () => {
  test("both keep what they wrote when they wrote in different fields", () => {
    const state = when(
      added(),
      ["bev", change({ who: "Dev", from: { who: "Bev" } })],
      ["leader", change({ due: "June", from: { due: "" } })],
    );
    expect(action(state)).toMatchObject({ who: "Dev", due: "June", what: "Ask the night staff." });
  });

  test("in the same field: the second is told that it was changed, and overwrites nothing", () => {
    const state = when(added(), ["bev", change({ who: "Dev", from: { who: "Bev" } })]);
    expect(refusal(state, "leader", change({ who: "Eve", from: { who: "Bev" } }))).toBe("changed-since");
    expect(refusal(state, "leader", change({ due: "June", who: "Eve", from: { who: "Bev", due: "" } }))).toBe(
      "changed-since",
    );
  });

  test("to the same words agree, and nothing happens twice", () => {
    const state = when(added(), ["bev", change({ who: "Dev", from: { who: "Bev" } })]);
    expect(refusal(state, "leader", change({ who: "Dev", from: { who: "Bev" } }))).toEqual([]);
  });

  test("who do not say what they saw: the last one wins", () => {
    const state = when(added(), ["bev", change({ who: "Dev" })], ["leader", change({ who: "Eve" })]);
    expect(action(state)?.who).toBe("Eve");
  });

  test("can take the card away only while it is the one they saw", () => {
    const state = when(added(), ["bev", change({ card: "b", from: { card: "a" } })]);
    expect(refusal(state, "leader", change({ card: null, from: { card: "a" } }))).toBe("changed-since");
    expect(action(when(state, ["leader", change({ card: null, from: { card: "b" } })]))?.card).toBeNull();
  });
});

describe("progress with an action", () => {
  type Seen = { status?: "not-yet" | "started" | "done"; note?: string };
  const progress = (status: "started" | "done", note?: string, from?: Seen): Asked => ({
    ...{ type: "actions.progress", action: "action", status },
    ...(note === undefined ? {} : { note }),
    ...(from === undefined ? {} : { from }),
  });

  test("is told after the workshop is closed, when nothing else of it can be changed", () => {
    const closed = when(added(), ["leader", { type: "workshop.close" }]);
    expect(action(when(closed, ["leader", progress("done", "They came.")]))).toMatchObject({
      ...{ status: "done", note: "They came." },
    });
    expect(refusal(closed, "leader", change({ who: "Eve" }))).toBe("closed");
  });

  test("keeps the note when only the status changes", () => {
    const state = when(
      added(),
      ["leader", progress("started", "Half of them.")],
      ["leader", progress("done")],
    );
    expect(action(state)).toMatchObject({ status: "done", note: "Half of them." });
    expect(refusal(state, "leader", progress("done"))).toEqual([]);
  });

  test("of two leaders who write one note, the second is told, and overwrites nothing", () => {
    const seen = { status: "started", note: "" } as const;
    const state = when(
      added(),
      ["leader", progress("started", "")],
      ["leader", progress("started", "Half of them.", seen)],
    );
    expect(refusal(state, "second", progress("started", "None of them.", seen))).toBe("changed-since");
    expect(refusal(state, "second", progress("started", "Half of them.", seen))).toEqual([]);
  });

  test("of two leaders, one says how far it is and one writes the note: both are kept", () => {
    const seen = { status: "not-yet", note: "" } as const;
    const state = when(
      added(),
      ["leader", progress("done", "", seen)],
      ["second", { ...progress("done", "They came.", seen), status: "not-yet" } as Asked],
    );
    expect(action(state)).toMatchObject({ status: "done", note: "They came." });
  });
});
