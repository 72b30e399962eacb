import { cardsIn, type PileId } from "shared/board.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, boardOn, refusal, when } from "../fixtures/asking.ts";
import { given, joined } from "../fixtures/small-workshop.ts";

const start = () => given(joined("bev"), joined("dev"));

const move = (
  card: string,
  to: PileId,
  more: { id?: string; before?: string; from?: PileId } = {},
): Asked => ({
  ...{ type: "sort.move", activity: "sort", card, to, ...more },
});
const undo = (id: string): Asked => ({ type: "sort.undo", activity: "sort", move: id });
const pile = (state: Workshop, id: PileId) => cardsIn(boardOn(state, "sort", "room"), id);

describe("sorting together", () => {
  test("a card that is moved lies in the new column and nowhere else", () => {
    const state = when(start(), ["bev", move("a", "helpful")]);
    expect(pile(state, "helpful")).toEqual(["a"]);
    expect(pile(state, "deck")).toEqual(["b", "c", "d", "e", "f"]);
  });

  test("a card goes above the neighbour it was put on", () => {
    const state = when(
      start(),
      ["bev", move("a", "exists")],
      ["bev", move("b", "exists")],
      ["dev", move("c", "exists", { before: "b" })],
    );
    expect(pile(state, "exists")).toEqual(["a", "c", "b"]);
  });

  test("when the neighbour has gone meanwhile, the card goes last and nothing is lost", () => {
    const state = when(start(), ["bev", move("a", "exists")], ["dev", move("c", "exists", { before: "f" })]);
    expect(pile(state, "exists")).toEqual(["a", "c"]);
  });

  test("of two moves of one card the later one wins", () => {
    const state = when(
      start(),
      ["bev", move("a", "exists", { from: "deck" })],
      ["dev", move("a", "obstacle", { from: "deck" })],
    );
    expect(pile(state, "exists")).toEqual([]);
    expect(pile(state, "obstacle")).toEqual(["a"]);
  });

  test("putting a card where it lies already changes nothing", () => {
    const state = when(start(), ["bev", move("a", "exists")], ["bev", move("b", "exists")]);
    expect(refusal(state, "dev", move("b", "exists"))).toEqual([]);
    expect(refusal(state, "dev", move("a", "exists", { before: "b" }))).toEqual([]);
    expect(refusal(state, "dev", move("a", "exists", { before: "a" }))).toEqual([]);
  });

  test("a card changes its place within a column", () => {
    const state = when(
      start(),
      ["bev", move("a", "exists")],
      ["bev", move("b", "exists")],
      ["dev", move("b", "exists", { before: "a" })],
    );
    expect(pile(state, "exists")).toEqual(["b", "a"]);
  });

  test("Not sure is a pile of its own", () => {
    expect(pile(when(start(), ["bev", move("a", "unsure")]), "unsure")).toEqual(["a"]);
  });

  test("undo brings the card back to its pile and its neighbour", () => {
    const state = when(start(), ["bev", move("c", "exists", { id: "one" })], ["bev", undo("one")]);
    expect(pile(state, "deck")).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  test("two moves of one card can be undone one after the other", () => {
    const moved = when(
      start(),
      ["bev", move("c", "exists", { id: "one" })],
      ["bev", move("c", "helpful", { id: "two" })],
      ["bev", undo("two")],
    );
    expect(pile(moved, "exists")).toEqual(["c"]);
    expect(pile(when(moved, ["bev", undo("one")]), "deck")).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  test("a move cannot be undone when somebody has moved the card since", () => {
    const state = when(start(), ["bev", move("c", "exists", { id: "one" })], ["dev", move("c", "helpful")]);
    expect(refusal(state, "bev", undo("one"))).toBe("moved-since");
  });

  test("a card or a board that does not exist is refused", () => {
    expect(refusal(start(), "bev", move("zebra", "exists"))).toBe("no-such-card");
    const board: Asked = { type: "sort.move", activity: "sort", board: "table:1", card: "a", to: "exists" };
    expect(refusal(start(), "bev", board)).toBe("no-such-board");
    expect(refusal(start(), "bev", { ...board, activity: "think" } as Asked)).toBe("no-such-activity");
  });

  test("when the cards are locked only the leader moves them", () => {
    const state = given(joined("bev"), { type: "agenda.locked" });
    expect(refusal(state, "bev", move("a", "exists"))).toBe("locked");
    expect(pile(when(state, ["leader", move("a", "exists")]), "exists")).toEqual(["a"]);
  });

  test("a closed workshop refuses a move", () => {
    const state = given(joined("bev"), { type: "workshop.closed", on: 9_000 });
    expect(refusal(state, "bev", move("a", "exists"))).toBe("closed");
  });

  test("somebody who was removed moves nothing any more", () => {
    const state = given(joined("bev"), { type: "person.removed", person: "bev" });
    expect(refusal(state, "bev", move("a", "exists"))).toBe("not-allowed");
  });
});

test("the leader turns the pages for all, to one that there is", () => {
  const turn = (page: number): Asked => ({ type: "read.turn", activity: "ideas", page });
  const state = when(start(), ["leader", turn(2)]);
  expect(state.activities.ideas).toMatchObject({ page: 2 });
  expect(refusal(state, "leader", turn(3))).toBe("no-such-page");
  expect(refusal(state, "leader", turn(2))).toEqual([]);
});
