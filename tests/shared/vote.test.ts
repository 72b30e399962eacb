import type { Event } from "shared/workshop/events.ts";
import { seen } from "shared/workshop/seen.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, refusal, stateOf, when } from "../fixtures/asking.ts";
import { given, givenIn, joined, plan } from "../fixtures/small-workshop.ts";

const group = ["bev", "dev", "eve", "fay", "gus", "hal"];
const start = (...events: Event[]) => given(...group.map((id) => joined(id)), ...events);
const place = (card: string, dots = 1, activity = "matters"): Asked => ({
  ...{ type: "vote.place", activity, card, dots },
});
const reveal: Asked = { type: "vote.reveal", activity: "matters" };
const reopen: Asked = { type: "vote.reopen", activity: "matters" };
const votes = (state: Workshop, activity = "matters") => stateOf(state, activity, "vote");
const everybody = (card: string, people = group) => people.map((id): [string, Asked] => [id, place(card)]);
const revealed = (state: Workshop) => votes(when(state, ["leader", reveal])).result;

describe("dots", () => {
  test("are spent on one card or on several, never more than one has", () => {
    const state = when(start(), ["bev", place("a", 2)], ["bev", place("b", 1)]);
    expect(votes(state).votes.bev).toEqual({ a: 2, b: 1 });
    expect(refusal(state, "bev", place("c"))).toBe("no-dots");
    expect(refusal(state, "bev", place("a", 3))).toBe("no-dots");
  });

  test("that are taken back can be spent again", () => {
    const state = when(start(), ["bev", place("a", 3)], ["bev", place("a", 1)], ["bev", place("b", 2)]);
    expect(votes(state).votes.bev).toEqual({ a: 1, b: 2 });
  });

  test("of one person do not take from another's", () => {
    const state = when(start(), ["bev", place("a", 3)], ["dev", place("a", 3)]);
    expect(votes(state).votes.dev).toEqual({ a: 3 });
  });

  test("are seen by nobody but the voter until they are shown (S12)", () => {
    const placed: Event = { type: "vote.placed", activity: "matters", person: "bev", card: "a", dots: 1 };
    expect(seen(placed, { kind: "person", people: ["bev"] })).toEqual(placed);
    for (const kind of ["facilitator", "person", "screen"] as const)
      expect(seen(placed, { kind, people: ["dev"] })).toBeNull();
  });
});

describe("what is voted on", () => {
  const column = () => {
    const activities = plan.activities.map((step) =>
      step.id === "matters" && step.kind === "vote"
        ? {
            ...step,
            settings: { ...step.settings, on: { ...step.settings.on, column: "obstacle" as const } },
          }
        : step,
    );
    return givenIn({ plan: { ...plan, activities } as typeof plan }, joined("bev"));
  };
  const move = (card: string, to: "obstacle" | "exists"): Asked => ({
    ...{ type: "sort.move", activity: "sort", card, to },
  });

  test("of a sort are its cards, the written ones too", () => {
    const write: Asked = { type: "sort.write", id: "blank", activity: "sort", title: "A quiet room" };
    expect(refusal(start(), "bev", place("blank"))).toBe("no-such-card");
    expect(votes(when(start(), ["bev", write], ["bev", place("blank")])).votes.bev).toEqual({ blank: 1 });
  });

  test("of a column are the cards that lie in it", () => {
    const state = when(column(), ["bev", move("a", "obstacle")], ["bev", move("b", "exists")]);
    expect(refusal(state, "bev", place("b"))).toBe("no-such-card");
    expect(votes(when(state, ["bev", place("a")])).votes.bev).toEqual({ a: 1 });
  });

  test("can be taken back when the card has left the column, and not put on it", () => {
    const state = when(
      column(),
      ["bev", move("a", "obstacle")],
      ["bev", place("a")],
      ["bev", move("a", "exists")],
    );
    expect(votes(when(state, ["bev", place("a", 0)])).votes.bev).toEqual({ a: 0 });
    expect(refusal(when(state, ["leader", { type: "person.add", id: "ada" }]), "ada", place("a"))).toBe(
      "no-such-card",
    );
  });

  test("of a reflection are the answers that everybody sees", () => {
    const write: Asked = {
      type: "reflect.write",
      id: "tea",
      activity: "think",
      prompt: "well",
      text: "Tea.",
    };
    const state = when(start(), ["bev", write]);
    expect(votes(when(state, ["dev", place("tea", 2, "heard")]), "heard").votes.dev).toEqual({ tea: 2 });
    const hidden = when(state, ["leader", { type: "reflect.show", response: "tea", shown: false }]);
    expect(refusal(hidden, "bev", place("tea", 1, "heard"))).toBe("no-such-card");
    expect(refusal(state, "bev", place("a", 1, "heard"))).toBe("no-such-card");
  });

  test("of the deck are all its cards", () => {
    expect(votes(when(start(), ["bev", place("f", 1, "first")]), "first").votes.bev).toEqual({ f: 1 });
    expect(refusal(start(), "bev", place("zebra", 1, "first"))).toBe("no-such-card");
  });
});

describe("the result", () => {
  test("adds up all dots and says how many people voted", () => {
    const state = when(start(), ["bev", place("a", 2)], ["dev", place("a")], ["dev", place("b", 2)]);
    expect(revealed(state)).toEqual({ voters: 2, dots: { a: 3, b: 2 } });
  });

  test("of a small group is shown too, the first time", () => {
    expect(revealed(when(start(), ["bev", place("a")]))).toEqual({ voters: 1, dots: { a: 1 } });
    expect(revealed(start())).toEqual({ voters: 0, dots: {} });
  });

  test("leaves out people who took all their dots back, and keeps those of people who were removed", () => {
    const state = when(
      start(),
      ...everybody("a"),
      ["bev", place("a", 0)],
      ...[1, 0].map((dots): [string, Asked] => ["eve", place("b", dots)]),
      ["leader", { type: "person.remove", person: "dev" }],
    );
    expect(revealed(state)).toEqual({ voters: 5, dots: { a: 5 } });
  });

  test("stands: no dot is moved while it is shown, and showing it again changes nothing", () => {
    const state = when(start(), ...everybody("a"), ["leader", reveal]);
    expect(refusal(state, "bev", place("b"))).toBe("revealed");
    expect(refusal(state, "leader", reveal)).toEqual([]);
  });

  test("is hidden when the vote is opened again, and dots move as before", () => {
    const state = when(start(), ...everybody("a"), ["leader", reveal], ["leader", reopen]);
    expect(votes(state).result).toBeNull();
    expect(refusal(state, "leader", reopen)).toEqual([]);
    expect(votes(when(state, ["bev", place("b")])).votes.bev).toEqual({ a: 1, b: 1 });
  });

  test("is shown again when nobody or at least five people changed something, not between (S13)", () => {
    const again = when(start(), ...everybody("a"), ["leader", reveal], ["leader", reopen]);
    expect(revealed(again)?.dots).toEqual({ a: 6 });
    const four = when(again, ...everybody("b", group.slice(0, 4)));
    expect(refusal(four, "leader", reveal)).toBe("too-few");
    const five = when(again, ...everybody("b", group.slice(0, 5)));
    expect(revealed(five)?.dots).toEqual({ a: 6, b: 5 });
  });

  test("counts who changed something from the last time it was shown (S13)", () => {
    const state = when(
      start(),
      ...[...everybody("a"), ["leader", reveal] as [string, Asked], ["leader", reopen] as [string, Asked]],
      ...[...everybody("b"), ["leader", reveal] as [string, Asked], ["leader", reopen] as [string, Asked]],
      ["bev", place("c")],
    );
    expect(refusal(state, "leader", reveal)).toBe("too-few");
  });
});
