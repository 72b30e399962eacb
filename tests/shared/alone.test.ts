import { eventSchema } from "shared/workshop/events.ts";
import { finishedCount } from "shared/workshop/finished.ts";
import { facilitatorViewer, view } from "shared/workshop/seen.ts";
import { workshopSchema } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, ask, boardOn, refusal, stateOf, when } from "../fixtures/asking.ts";
import { given, helper, joined } from "../fixtures/small-workshop.ts";

const move = (card: string, to: "exists" | "helpful" | "obstacle" | "unsure" | "deck"): Asked => ({
  ...{ type: "sort.move", activity: "alone", card, to },
});
const reveal = (to?: "facilitator" | "all"): Asked => ({
  ...{ type: "sort.reveal", activity: "alone" },
  ...(to === undefined ? {} : { to }),
});
const reopen: Asked = { type: "sort.reopen", activity: "alone" };
const people = ["ann", "bev", "cyd", "dot", "eve", "fay"];
const start = () => given(...people.map((id) => joined(id)), helper("hal"));
const all = (to: "exists" | "helpful") => people.map((who): [string, Asked] => [who, move("a", to)]);
const sort = (state: Parameters<typeof stateOf>[0]) => stateOf(state, "alone", "sort");

describe("a sort that each does alone", () => {
  test("gives each person a board of their own, and a leader none", () => {
    const state = when(start(), ["ann", move("a", "exists")], ["bev", move("a", "obstacle")]);
    expect(boardOn(state, "alone", "person:ann").columns.exists).toEqual(["a"]);
    expect(boardOn(state, "alone", "person:bev").columns.obstacle).toEqual(["a"]);
    expect(refusal(state, "leader", move("a", "exists"))).toBe("no-such-board");
  });

  test("lets nobody touch another's board, not even whoever leads", () => {
    const on = { ...move("b", "exists"), board: "person:bev" } as Asked;
    expect(["ann", "leader"].map((who) => refusal(start(), who, on))).toEqual(["not-yours", "not-yours"]);
    const moved = when(start(), ["bev", { ...move("b", "exists"), id: "hers" } as Asked]);
    expect(refusal(moved, "ann", { type: "sort.undo", activity: "alone", move: "hers" })).toBe("moved-since");
  });

  test("has no board for a supporter", () => {
    expect(refusal(start(), "hal", move("a", "exists"))).toBe("supporter");
  });

  test("takes blank cards from the leader alone: a person's would show the others what they think", () => {
    const write: Asked = { type: "sort.write", activity: "alone", title: "A quiet room" };
    expect(refusal(start(), "ann", write)).toBe("alone");
    expect(ask(start(), "leader", write).ok).toBe(true);
  });

  test("counts as finished who says so, and who has no card left", () => {
    const done = ["a", "b", "c"].map((card): [string, Asked] => ["ann", move(card, "unsure")]);
    const state = when(start(), ...done, ["bev", { type: "person.ready", activity: "alone", ready: true }]);
    expect(finishedCount(state, "alone")).toBe(2);
    expect(view(state, facilitatorViewer(state)).ready).toEqual({});
  });

  test("keeps boards of people with the longest ids, in the store's own schemas", () => {
    const id = "x".repeat(64);
    const answered = ask(given(joined(id)), id, move("a", "exists"));
    if (!answered.ok) throw new Error(answered.refused);
    expect(answered.events.map((event) => eventSchema.parse(event))).toEqual(answered.events);
    expect(workshopSchema.safeParse(answered.state).success).toBe(true);
  });
});

describe("in a private workshop", () => {
  const steps = (state: ReturnType<typeof start>, ...without: string[]) =>
    state.agenda.map(({ id }) => id).filter((id) => !without.includes(id));

  test("a sort that was dropped does not come back with a board for all to see", () => {
    const dropped = start().agenda.find(({ id }) => id === "sort");
    const gone = when(
      start(),
      ["leader", { type: "agenda.change", activities: steps(start(), "sort", "matters") }],
      ["leader", { type: "workshop.preset", preset: "private" }],
    );
    if (dropped === undefined) throw new Error("There was no such step.");
    const back: Asked = { type: "agenda.change", activities: [...steps(gone), dropped] };
    expect(refusal(gone, "leader", back)).toBe("no-such-activity");
  });
});

describe("the reveal", () => {
  test("needs something that is sorted, and a sort whose boards are hidden", () => {
    expect(refusal(start(), "leader", reveal())).toBe("nothing-yet");
    expect(refusal(start(), "leader", { type: "sort.reveal", activity: "sort" })).toBe("not-hidden");
  });

  test("to the leader first stops the sorting, and is shown to all as it was", () => {
    const looked = when(start(), ...all("exists"), ["leader", reveal("facilitator")]);
    expect(sort(looked).stage).toBe("looked");
    expect(refusal(looked, "ann", move("b", "exists"))).toBe("shown");
    const shown = when(looked, ["second", reveal()]);
    expect(sort(shown)).toMatchObject({ stage: "shown", reveals: [{ to: "all" }] });
    expect(sort(shown).reveals[0]?.results).toEqual(sort(looked).reveals[0]?.results);
  });

  test("can be followed by more sorting and another reveal, and both are kept", () => {
    const again = when(
      start(),
      ...all("exists"),
      ["leader", reveal()],
      ["leader", reopen],
      ...all("helpful"),
      ["leader", reveal()],
    );
    expect(sort(again).reveals.map(({ results }) => results?.cards[0]?.counts)).toMatchObject([
      { exists: 6, helpful: 0 },
      { exists: 0, helpful: 6 },
    ]);
  });

  test("is not done again for one latecomer, whom it would lay bare; for none or five it is", () => {
    const once = when(start(), ...all("exists"), ["leader", reveal()], ["leader", reopen]);
    expect(ask(once, "leader", reveal()).ok).toBe(true);
    const late = when(once, ["ann", move("a", "helpful")]);
    expect(refusal(late, "leader", reveal())).toBe("too-few");
    const back = when(late, ["ann", move("a", "exists")]);
    expect(ask(back, "leader", reveal()).ok).toBe(true);
    const five = when(once, ...all("helpful").slice(0, 5));
    expect(ask(five, "leader", reveal()).ok).toBe(true);
  });

  test("is not done again because a card was written, which is nobody's answer", () => {
    const late = when(
      start(),
      ...all("exists"),
      ["leader", reveal()],
      ["leader", reopen],
      ["ann", move("a", "helpful")],
      ["leader", { type: "sort.write", activity: "alone", title: "A quiet room" }],
    );
    expect(refusal(late, "leader", reveal())).toBe("too-few");
  });

  test("that the leader alone has seen can still be shown to all as it was, when few have changed since", () => {
    const looked = when(start(), ...all("exists"), ["leader", reveal("facilitator")], ["leader", reopen]);
    const changed = when(looked, ["ann", move("a", "helpful")]);
    expect(refusal(changed, "leader", reveal("facilitator"))).toBe("too-few");
    const shown = when(changed, ["leader", reveal()]);
    expect(sort(shown)).toMatchObject({ stage: "shown", reveals: [{ to: "all" }] });
    expect(sort(shown).reveals[0]?.results).toEqual(sort(looked).reveals[0]?.results);
    expect(sort(shown).reveals[0]?.boards["person:ann"]?.columns.exists).toEqual(["a"]);
  });

  test("is held against every earlier one, so that two small steps do not undo each other", () => {
    // Five change, then four of them change back: one board differs from the first reveal.
    const twice = when(
      start(),
      ...all("exists"),
      ["leader", reveal()],
      ["leader", reopen],
      ...all("helpful").slice(0, 5),
      ["leader", reveal()],
      ["leader", reopen],
      ...all("exists").slice(0, 4),
      ["fay", move("b", "exists")],
    );
    expect(refusal(twice, "leader", reveal())).toBe("too-few");
  });

  test("counts a person who was removed as they were: their going lays nothing bare", () => {
    const once = when(
      start(),
      ...all("exists"),
      ["leader", reveal()],
      ["leader", { type: "person.remove", person: "ann" }],
    );
    const again = when(once, ["leader", reopen], ["leader", reveal()]);
    expect(sort(again).reveals.map(({ results }) => results?.boards)).toEqual([6, 6]);
  });
});

describe("a sort of what an earlier one differs on", () => {
  const divided = () => {
    const [ann, bev, cyd, dot, eve, fay] = people.map((who) => who);
    const a = [ann, bev, cyd].map((who): [string, Asked] => [who ?? "", move("a", "exists")]);
    const b = [dot, eve, fay].map((who): [string, Asked] => [who ?? "", move("a", "obstacle")]);
    return when(start(), ...a, ...b, ...people.map((who): [string, Asked] => [who, move("b", "helpful")]));
  };
  const go: Asked = { type: "agenda.go", activity: "again" };
  const hand = (state: Parameters<typeof stateOf>[0]) => stateOf(state, "again", "sort").hand;

  test("is dealt when the room comes to it, once the results are shown to all", () => {
    expect(hand(when(divided(), ["leader", go]))).toEqual([]);
    expect(hand(when(divided(), ["leader", reveal("facilitator")], ["leader", go]))).toEqual([]);
    expect(hand(when(divided(), ["leader", reveal()], ["leader", go]))).toEqual(["a"]);
  });

  test("takes no written card before it is dealt: it would be the only one", () => {
    const write: Asked = { type: "sort.write", activity: "again", title: "A quiet room" };
    expect(refusal(when(divided(), ["leader", go]), "leader", write)).toBe("not-dealt");
  });

  test("keeps its cards when the workshop turns private, and gives each a board", () => {
    const secluded = when(
      divided(),
      ["leader", reveal()],
      ["leader", go],
      ["leader", { type: "workshop.preset", preset: "private" }],
    );
    expect(stateOf(secluded, "again", "sort")).toMatchObject({ mode: "alone", hand: ["a"] });
  });

  test("is not dealt again once somebody has sorted there", () => {
    const begun = when(
      divided(),
      ["leader", reveal()],
      ["leader", go],
      ["ann", { type: "sort.move", activity: "again", card: "a", to: "helpful" }],
    );
    const back = when(begun, ["leader", { type: "agenda.go", activity: "said" }], ["leader", go]);
    expect(boardOn(back, "again", "room").columns.helpful).toEqual(["a"]);
  });
});
