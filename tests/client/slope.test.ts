import type { Change } from "shared/results/trend.ts";
import { changeWord } from "shared/results/trend.ts";
import type { TrendSummary } from "shared/summary/trend-summary.ts";
import { describe, expect, test } from "vitest";
import { pushedApart } from "../../client/trend/pushed-apart.ts";
import { changedWords, isInWords, type Line, movedMost, stayed } from "../../client/trend/readings.ts";
import { slopes } from "../../client/trend/slope.ts";

const change = (before: number, now: number, of = 10): Change => {
  const points = (100 * (now - before)) / of;
  return { before: { count: before, of }, now: { count: now, of }, points, word: changeWord(points) };
};

describe("the labels of a chart", () => {
  test("stay where their points are while there is room", () => {
    expect(pushedApart([1, 3, 5], 1, 0, 6)).toEqual([1, 3, 5]);
  });

  test("are pushed apart evenly around points that lie close", () => {
    expect(pushedApart([3, 3, 3], 1, 0, 6)).toEqual([2, 3, 4]);
    expect(pushedApart([1, 3, 3.5], 1, 0, 6)).toEqual([1, 2.75, 3.75]);
  });

  test("stay on the paper", () => {
    expect(pushedApart([0, 0, 0], 1, 0.5, 6)).toEqual([0.5, 1.5, 2.5]);
    expect(pushedApart([6, 6], 1, 0.5, 5.5)).toEqual([4.5, 5.5]);
  });

  test("never overlap, whatever the numbers are", () => {
    const looks = ["structure", "culture", "information", "people", "leadership", "view"] as const;
    for (let seed = 0; seed < 200; seed += 1) {
      const lines = looks.map((look, at): Line => {
        const [before, now] = [(seed * (at + 3)) % 11, (seed * (at + 7) + at) % 11];
        return { id: look, short: look, look, change: change(before, now) };
      });
      const { height, slopes: drawn } = slopes(lines);
      for (const side of ["before", "now"] as const) {
        const places = drawn.map((slope) => slope[side].label).sort((a, b) => a - b);
        expect(places[0]).toBeGreaterThanOrEqual(0.5 - 1e-9);
        expect(places.at(-1)).toBeLessThanOrEqual(height - 0.5 + 1e-9);
        const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1 - 1e-9);
      }
    }
  });
});

const card = (id: string, exists: Change, helpful: Change, obstacle: Change) => ({
  ...{ id, title: id, suit: "s", changes: { exists, helpful, obstacle } },
  words: { exists: null, helpful: null, obstacle: null },
});

const trend = (cards: TrendSummary["cards"]): TrendSummary => ({
  ...{ activity: "x", title: "x", boards: 10, mode: "alone", suits: [], cards },
  before: { title: "", on: null, boards: 10, mode: "alone" },
});

describe("the cards that are told of", () => {
  const cards = [
    card("bit", change(5, 6), change(5, 4), change(0, 0)),
    card("most", change(1, 9), change(0, 0), change(9, 1)),
    card("same", change(8, 8), change(1, 1), change(1, 1)),
    card("still", change(2, 2), change(1, 1), change(7, 7)),
  ];

  test("moved most, by the column that changed most", () => {
    expect(movedMost(trend(cards), 2).map(({ id, column }) => [id, column])).toEqual([
      ["most", "exists"],
      ["bit", "exists"],
    ]);
  });

  test("did not move: what is still in the way before what is still fine", () => {
    expect(stayed(trend(cards))).toMatchObject({ id: "still", column: "obstacle", now: { obstacle: 7 } });
    expect(stayed(trend(cards.slice(0, 2)))).toBeUndefined();
  });

  test("say which of their words changed, and nothing of cards without words", () => {
    const some = { before: { count: 3, of: 9 }, now: "some" } as const;
    const none = { before: "none", now: "none" } as const;
    const quiet = { exists: null, helpful: null, obstacle: null };
    const told = (id: string, words: TrendSummary["cards"][number]["words"]) => ({
      ...{ id, title: id, suit: "s", changes: quiet, words },
    });
    const read = changedWords(
      trend([told("a", { exists: some, helpful: none, obstacle: none }), told("b", quiet)]),
    );
    expect(read).toEqual([{ id: "a", title: "a", suit: "s", words: [{ column: "exists", ...some }] }]);
  });

  test("are told in words where no kind of card has numbers", () => {
    expect(isInWords(trend([]))).toBe(true);
  });
});
