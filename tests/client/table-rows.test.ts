import { tableBoard } from "shared/activities/boards.ts";
import type { SortState } from "shared/activities/sort-wire.ts";
import { type ColumnId, freshBoard, type PileId, place } from "shared/board.ts";
import { describe, expect, test } from "vitest";
import { inParts } from "../../client/screen/in-parts.ts";
import { tableColumns, tableRows } from "../../client/screen/table-rows.ts";

const hand = ["a", "b", "c"];

/** What each table says of these cards. */
function sorted(...tables: Partial<Record<string, PileId>>[]): SortState {
  const boards = tables.map((said, index) => {
    const board = Object.entries(said).reduce(
      (lying, [card, pile]) => place(lying, card, pile ?? "deck", null),
      freshBoard(hand),
    );
    return [tableBoard(String(index + 1)), board] as const;
  });
  return {
    kind: "sort",
    mode: "tables",
    hand,
    written: [],
    several: false,
    stage: "sorting",
    reveals: [],
    boards: Object.fromEntries(boards),
  };
}

/** What four tables together say of one card. */
function saying(...piles: PileId[]) {
  return tableRows(sorted(...piles.map((pile) => ({ a: pile }))), piles.length).find(
    ({ card }) => card === "a",
  )?.saying;
}

describe("the tables side by side", () => {
  test("show each card as each table has it, also a table that has not begun", () => {
    const rows = tableRows(sorted({ a: "exists" }, { a: "unsure" }), 3);
    expect(rows.find(({ card }) => card === "a")?.cells).toEqual(["exists", "unsure", "deck"]);
  });

  test("say when all tables agree, and only then", () => {
    expect(saying("exists", "exists", "exists", "exists")).toEqual({ is: "all", column: "exists" });
    expect(saying("exists", "exists", "exists", "deck")).toEqual({ is: "some", tables: 3, column: "exists" });
  });

  test("say what most tables say, else that they differ", () => {
    expect(saying("helpful", "helpful", "exists", "helpful")).toEqual({
      is: "some",
      tables: 3,
      column: "helpful",
    });
    expect(saying("helpful", "obstacle", "helpful", "deck")).toEqual({ is: "differ" });
    expect(saying("helpful", "obstacle")).toEqual({ is: "differ" });
  });

  test("never call one table all of them, nor say that tables differ before two have sorted", () => {
    expect(saying("helpful")).toEqual({ is: "some", tables: 1, column: "helpful" });
    expect(saying("deck", "obstacle", "deck", "unsure")).toEqual({
      is: "some",
      tables: 1,
      column: "obstacle",
    });
    expect(saying("deck", "unsure")).toEqual({ is: "nothing" });
  });

  test("have the most divided card first, and cards that nobody has sorted last", () => {
    const one: Record<string, ColumnId> = { b: "exists", c: "exists" };
    const two: Record<string, ColumnId> = { b: "exists", c: "obstacle" };
    expect(tableRows(sorted(one, two), 2).map(({ card }) => card)).toEqual(["c", "b", "a"]);
  });

  test("say for how many people each table stands, without supporters, and its sums", () => {
    const people = {
      bev: { name: "Bev", helps: false, table: "1" },
      dev: { name: "Dev", helps: false, table: "2" },
      ali: { name: "Ali", helps: true, table: "1" },
    };
    expect(tableColumns(sorted({ a: "exists", b: "exists" }), 2, people)).toEqual([
      { board: "table:1", table: "1", people: 1, sums: { exists: 2, helpful: 0, obstacle: 0 } },
      { board: "table:2", table: "2", people: 1, sums: { exists: 0, helpful: 0, obstacle: 0 } },
    ]);
  });
});

describe("parts that fit on one picture", () => {
  test("hold as much as there is room for, and never split or drop a thing", () => {
    expect(inParts([1, 2, 3, 9, 1], 4, 9, (size) => size)).toEqual([[1, 2], [3], [9], [1]]);
    expect(inParts([1, 1, 1], 9, 2, (size) => size)).toEqual([[1, 1], [1]]);
    expect(inParts([], 4, 2, (size: number) => size)).toEqual([]);
  });
});
