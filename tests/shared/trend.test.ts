import type { ColumnId } from "shared/board.ts";
import type { Share } from "shared/results/shares.ts";
import { type Counts, changeOf, changeWord, inBoth } from "shared/results/trend.ts";
import { trendSummary } from "shared/summary/trend-summary.ts";
import { anyPerson, view } from "shared/workshop/seen.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { when } from "../fixtures/asking.ts";
import { givenIn, joined, plan } from "../fixtures/small-workshop.ts";

type Piles = Partial<Record<ColumnId | "unsure" | "deck", Share>>;
const card = (id: string, { exists = 0, helpful = 0, obstacle = 0, unsure = 0, deck = 0 }: Piles) => ({
  ...{ card: id, counts: { exists, helpful, obstacle, unsure, deck } },
});

const before: Counts = {
  boards: 10,
  cards: [card("a", { exists: 2, obstacle: 8 }), card("b", { exists: 5, unsure: 3, deck: 2 }), card("z", {})],
};
const now: Counts = {
  boards: 20,
  cards: [
    card("a", { exists: 9, obstacle: 11 }),
    card("b", { exists: 11, helpful: 5, deck: 4 }),
    card("c", {}),
  ],
};

describe("then and now", () => {
  test.each([
    [15, "much-more"],
    [14, "more"],
    [5, "more"],
    [4, "same"],
    [-4, "same"],
    [-5, "less"],
    [-14, "less"],
    [-15, "much-less"],
  ])("a change of %i points is said in a word: %s", (points, word) => {
    expect(changeWord(points)).toBe(word);
  });

  test("a card's share is of those who sorted it, also those who were not sure", () => {
    // 5 of 8 are 62.5 %, 11 of 16 are 68.75 %: 6.25 points more.
    expect(changeOf(["b"], "exists", before, now)).toEqual({
      before: { count: 5, of: 8 },
      now: { count: 11, of: 16 },
      points: 6.25,
      word: "more",
    });
  });

  test("a suit is the sum of its cards", () => {
    // 7 of 18 and 20 of 36: 38.9 % and 55.6 %.
    const change = changeOf(["a", "b"], "exists", before, now);
    expect(change).toMatchObject({
      before: { count: 7, of: 18 },
      now: { count: 20, of: 36 },
      word: "much-more",
    });
    expect(change?.points).toBeCloseTo(16.67, 2);
  });

  test("nothing is said of a card that one of the two did not sort, or tells in words", () => {
    expect(changeOf(["c"], "exists", before, now)).toBeNull();
    const few: Counts = { boards: 3, cards: [card("a", { exists: "most", obstacle: "some", deck: "none" })] };
    expect(changeOf(["a"], "exists", few, now)).toBeNull();
  });

  test("only cards that both had are held against each other, in the later one's order", () => {
    expect(inBoth(before, now)).toEqual(["a", "b"]);
  });
});

/** A workshop that began with an earlier one's counts; some people have sorted alone, and all were shown it. */
function again(people: number, inExists: number): Workshop {
  const earlier = { title: "The first time", on: 1_000, actions: [] };
  const counts = { deck: "small", boards: 10, cards: before.cards.slice(0, 1) };
  const activities = plan.activities.map((step) =>
    step.kind === "results"
      ? { ...step, settings: { of: "alone", since: { kind: "workshop" as const } } }
      : step,
  );
  const names = Array.from({ length: people }, (_, at) => `person-${at + 1}`);
  const state = givenIn(
    { plan: { ...plan, activities }, before: { ...earlier, counts } },
    ...names.map((name) => joined(name)),
  );
  return when(
    state,
    ...names.map(
      (name, at): [string, { type: "sort.move"; activity: string; card: string; to: ColumnId }] => [
        name,
        { type: "sort.move", activity: "alone", card: "a", to: at < inExists ? "exists" : "obstacle" },
      ],
    ),
    ["leader", { type: "sort.reveal", activity: "alone" }],
  );
}

function trendOf(state: Workshop) {
  const step = state.agenda.find(({ id }) => id === "said");
  if (step?.kind !== "results") throw new Error("The plan has results.");
  return trendSummary(state, step);
}

describe("what a workshop says of an earlier one", () => {
  test("is the counts of both, and the same for people as for the summary", () => {
    const state = again(6, 3);
    const trend = trendOf(state);
    expect(trend?.before).toEqual({ title: "The first time", on: 1_000, boards: 10, mode: "alone" });
    expect(trend?.boards).toBe(6);
    expect(trend?.cards.map(({ id, changes }) => [id, changes.exists?.before, changes.exists?.now])).toEqual([
      ["a", { count: 2, of: 10 }, { count: 3, of: 6 }],
    ]);
    expect(trendOf(view(state, anyPerson))).toEqual(trend);
  });

  test("is words only where fewer than five sorted this time", () => {
    expect(trendOf(again(4, 3))?.cards.map(({ changes }) => changes.exists)).toEqual([null]);
  });

  test("is nothing as long as nobody has sorted now, or where no card was sorted both times", () => {
    const state = again(6, 3);
    const agenda = state.agenda.map((step) =>
      step.kind === "results" ? { ...step, settings: { ...step.settings, of: "sort" } } : step,
    );
    const follow = { ...state, agenda };
    const move = { type: "sort.move", activity: "sort", to: "exists" } as const;
    expect(trendOf(follow)).toBeNull();
    expect(trendOf(when(follow, ["person-1", { ...move, card: "b" }]))).toBeNull();
    expect(trendOf(when(follow, ["person-1", { ...move, card: "a" }]))?.boards).toBe(1);
  });

  test("is nothing before the results are shown", () => {
    const state = again(6, 3);
    const sorting = givenIn({}, joined("bev"));
    expect(trendOf({ ...sorting, before: state.before, agenda: state.agenda })).toBeNull();
  });
});
