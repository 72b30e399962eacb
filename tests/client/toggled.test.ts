import { columnIds } from "shared/board.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { toggled } from "../../client/board/toggled.ts";
import { type Asked, boardOn, when } from "../fixtures/asking.ts";
import { inTwo, move, pile, piles } from "../fixtures/several-columns.ts";

describe("a tap on a column", () => {
  const tap = (state: Workshop, column: (typeof columnIds)[number]): [string, Asked] => {
    const { to, before, from } = toggled(boardOn(state, "sort", "room"), "a", column);
    return ["bev", move("a", to, { ...(from ? { from } : {}), ...(before === null ? {} : { before }) })];
  };

  test("puts the card there too", () => {
    const state = inTwo();
    expect(piles(when(state, tap(state, "helpful")))).toEqual(["exists", "helpful", "obstacle"]);
  });

  test("takes it out again, and it keeps its places in the others", () => {
    const state = when(inTwo(), ["dev", move("b", "exists")], ["dev", move("b", "obstacle")]);
    const after = when(state, tap(state, "exists"));
    expect(pile(after, "exists")).toEqual(["b"]);
    expect(pile(after, "obstacle")).toEqual(["a", "b"]);
  });

  test("takes it out of all three, one after the other, back to the cards left", () => {
    let state = inTwo();
    for (const column of ["helpful", ...columnIds] as const) state = when(state, tap(state, column));
    expect(piles(state)).toEqual(["deck"]);
  });
});
