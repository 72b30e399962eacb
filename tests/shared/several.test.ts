import { columnIds } from "shared/board.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { boardOn, refusal, when } from "../fixtures/asking.ts";
import { inTwo, move, pile, piles, undo } from "../fixtures/several-columns.ts";

describe("a card that may lie in several columns", () => {
  test("goes into one more column and stays where it was", () => {
    expect(piles(inTwo())).toEqual(["exists", "obstacle"]);
    expect(pile(inTwo(), "deck")).toEqual(["b", "c", "d", "e", "f"]);
  });

  test("leaves the column it is taken from, and no other", () => {
    const state = when(inTwo(), ["bev", move("a", "helpful", { from: "exists" })]);
    expect(piles(state)).toEqual(["helpful", "obstacle"]);
  });

  test.each(["deck", "unsure"] as const)("leaves all columns when it goes to %s", (to) => {
    expect(piles(when(inTwo(), ["bev", move("a", to)]))).toEqual([to]);
    expect(piles(when(inTwo(), ["bev", move("a", to, { from: "exists" })]))).toEqual([to]);
  });

  test("goes there once when two people put it into the same column", () => {
    const state = when(inTwo(), ["dev", move("a", "helpful")]);
    expect(refusal(state, "bev", move("a", "helpful"))).toEqual([]);
    expect(pile(state, "helpful")).toEqual(["a"]);
  });

  test("is back in all its columns, at its places, after undo", () => {
    const others = when(inTwo(), ["dev", move("b", "exists")], ["dev", move("b", "obstacle")]);
    for (const to of ["deck", "unsure", "helpful"] as const) {
      const state = when(others, ["bev", move("a", to, { id: "one" })], ["bev", undo("one")]);
      expect(columnIds.map((column) => pile(state, column))).toEqual([["a", "b"], [], ["a", "b"]]);
    }
  });

  test("is taken out of the last column it was put into by undo", () => {
    const state = when(inTwo(), ["bev", move("a", "helpful", { id: "third" })], ["bev", undo("third")]);
    expect(piles(state)).toEqual(["exists", "obstacle"]);
  });

  test("changed its place only when it left a column for another", () => {
    const movers = (state: Workshop) => boardOn(state, "sort", "room").movers.a?.count ?? 0;
    expect(movers(inTwo())).toBe(0);
    expect(movers(when(inTwo(), ["dev", move("a", "obstacle", { from: "exists" })]))).toBe(0);
    expect(movers(when(inTwo(), ["dev", move("a", "helpful", { from: "exists" })]))).toBe(1);
  });

  test("is not undone once somebody else has put it elsewhere", () => {
    const state = when(
      inTwo(),
      ["bev", move("a", "helpful", { id: "one" })],
      ["dev", move("a", "exists", { from: "helpful" })],
    );
    expect(refusal(state, "bev", undo("one"))).toBe("moved-since");
  });
});
