import { cardsIn } from "shared/board.ts";
import type { Command } from "shared/workshop/commands.ts";
import { decide } from "shared/workshop/decide.ts";
import { evolve, type Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { given, joined } from "../fixtures/small-workshop.ts";

const bev = { kind: "person" as const, person: "bev" };
const dev = { kind: "person" as const, person: "dev" };
const leader = { kind: "facilitator" as const };
type Who = typeof bev | typeof leader;

const start = () => given(joined("bev"), joined("dev"));

/** Asks, and returns the state after it, or the refusal. */
function ask(
  state: Workshop,
  actor: Who,
  id: string,
  command:
    | Omit<Extract<Command, { type: "sort.move" }>, "id" | "activity">
    | { type: "sort.undo"; move: string },
) {
  const decision = decide(state, { id, activity: "sort", ...command }, { actor, now: 5_000 });
  if (!decision.ok) return decision.problem;
  return decision.value.reduce((now, event) => evolve(now, { op: id, event }), state);
}

function done(result: Workshop | string): Workshop {
  if (typeof result === "string") throw new Error(`Refused: ${result}`);
  return result;
}

function pile(state: Workshop, id: Parameters<typeof cardsIn>[1]) {
  const sort = state.activities.sort;
  if (sort?.kind !== "sort" || sort.boards.room === undefined) throw new Error("There is a shared board.");
  return cardsIn(sort.boards.room, id);
}

describe("sorting together", () => {
  test("a card that is moved lies in the new column and nowhere else", () => {
    const after = done(ask(start(), bev, "move-0001", { type: "sort.move", card: "a", to: "helpful" }));
    expect(pile(after, "helpful")).toEqual(["a"]);
    expect(pile(after, "deck")).toEqual(["b", "c", "d", "e", "f"]);
  });

  test("a card goes above the neighbour it was put on", () => {
    let state = done(ask(start(), bev, "move-0001", { type: "sort.move", card: "a", to: "exists" }));
    state = done(ask(state, bev, "move-0002", { type: "sort.move", card: "b", to: "exists" }));
    state = done(ask(state, dev, "move-0003", { type: "sort.move", card: "c", to: "exists", before: "b" }));
    expect(pile(state, "exists")).toEqual(["a", "c", "b"]);
  });

  test("when the neighbour has gone meanwhile, the card goes last and nothing is lost", () => {
    const state = done(ask(start(), bev, "move-0001", { type: "sort.move", card: "a", to: "exists" }));
    const after = done(
      ask(state, dev, "move-0002", { type: "sort.move", card: "c", to: "exists", before: "f" }),
    );
    expect(pile(after, "exists")).toEqual(["a", "c"]);
  });

  test("of two moves of one card the later one wins", () => {
    const state = done(
      ask(start(), bev, "move-0001", { type: "sort.move", card: "a", to: "exists", from: "deck" }),
    );
    const after = done(
      ask(state, dev, "move-0002", { type: "sort.move", card: "a", to: "obstacle", from: "deck" }),
    );
    expect(pile(after, "exists")).toEqual([]);
    expect(pile(after, "obstacle")).toEqual(["a"]);
  });

  test("putting a card where it lies already changes nothing", () => {
    const state = done(ask(start(), bev, "move-0001", { type: "sort.move", card: "a", to: "exists" }));
    expect(ask(state, dev, "move-0002", { type: "sort.move", card: "a", to: "exists" })).toBe(state);
  });

  test("Not sure is a pile of its own and counts as sorted", () => {
    const after = done(ask(start(), bev, "move-0001", { type: "sort.move", card: "a", to: "unsure" }));
    expect(pile(after, "unsure")).toEqual(["a"]);
  });

  test("undo brings the card back to its pile and its neighbour", () => {
    const state = done(ask(start(), bev, "move-0001", { type: "sort.move", card: "c", to: "exists" }));
    const after = done(ask(state, bev, "undo-0001", { type: "sort.undo", move: "move-0001" }));
    expect(pile(after, "deck")).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  test("two moves of one card can be undone one after the other", () => {
    let state = done(ask(start(), bev, "move-0001", { type: "sort.move", card: "c", to: "exists" }));
    state = done(ask(state, bev, "move-0002", { type: "sort.move", card: "c", to: "helpful" }));
    state = done(ask(state, bev, "undo-0001", { type: "sort.undo", move: "move-0002" }));
    expect(pile(state, "exists")).toEqual(["c"]);
    state = done(ask(state, bev, "undo-0002", { type: "sort.undo", move: "move-0001" }));
    expect(pile(state, "deck")).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  test("a move cannot be undone when somebody has moved the card since", () => {
    let state = done(ask(start(), bev, "move-0001", { type: "sort.move", card: "c", to: "exists" }));
    state = done(ask(state, dev, "move-0002", { type: "sort.move", card: "c", to: "helpful" }));
    expect(ask(state, bev, "undo-0001", { type: "sort.undo", move: "move-0001" })).toBe("moved-since");
  });

  test("a card or a board that does not exist is refused", () => {
    expect(ask(start(), bev, "move-0001", { type: "sort.move", card: "zebra", to: "exists" })).toBe(
      "no-such-card",
    );
    expect(
      ask(start(), bev, "move-0001", { type: "sort.move", card: "a", to: "exists", board: "person:dev" }),
    ).toBe("no-such-board");
  });

  test("when the cards are locked only the leader moves them", () => {
    const state = given(joined("bev"), { type: "agenda.locked" });
    expect(ask(state, bev, "move-0001", { type: "sort.move", card: "a", to: "exists" })).toBe("locked");
    expect(
      pile(done(ask(state, leader, "move-0002", { type: "sort.move", card: "a", to: "exists" })), "exists"),
    ).toEqual(["a"]);
  });

  test("a closed workshop refuses a move", () => {
    const state = given(joined("bev"), { type: "workshop.closed", on: 9_000 });
    expect(ask(state, bev, "move-0001", { type: "sort.move", card: "a", to: "exists" })).toBe("closed");
  });

  test("somebody who was removed moves nothing any more", () => {
    const state = given(joined("bev"), { type: "person.removed", person: "bev" });
    expect(ask(state, bev, "move-0001", { type: "sort.move", card: "a", to: "exists" })).toBe("not-allowed");
  });
});
