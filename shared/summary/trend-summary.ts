import * as z from "zod/mini";
import type { Step } from "../activities/kinds.ts";
import { type SortMode, sortModeSchema } from "../activities/sort-wire.ts";
import { type ColumnId, columnIds } from "../board.ts";
import { suitLooks } from "../deck.ts";
import { type Change, type Counts, changeOf, inBoth } from "../results/trend.ts";
import { resultsOf } from "../workshop/dealing.ts";
import { allCards, type Workshop } from "../workshop/workshop.ts";

const partSchema = z.object({ count: z.int(), of: z.int() });
const changeSchema = z.nullable(
  z.object({
    before: partSchema,
    now: partSchema,
    points: z.number(),
    word: z.enum(["much-more", "more", "same", "less", "much-less"]),
  }),
);
/** A word, or how many of how many. */
const saidSchema = z.union([z.enum(["most", "some", "none"]), partSchema]);
const wordsSchema = z.nullable(z.object({ before: saidSchema, now: saidSchema }));
const changesSchema = z.object({ exists: changeSchema, helpful: changeSchema, obstacle: changeSchema });

export const trendSummarySchema = z.object({
  activity: z.string(),
  title: z.string(),
  /** What it is held against: an earlier workshop, when it was (ms since 1970) and how many boards it had. */
  before: z.object({ title: z.string(), on: z.nullable(z.int()), boards: z.int(), mode: sortModeSchema }),
  boards: z.int(),
  /** Whether its boards are people's, tables' or the room's. Nobody knows that of an earlier workshop: as now. */
  mode: sortModeSchema,
  /** By suit, the changes of its cards' sum; by column. */
  suits: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      short: z.string(),
      look: z.enum(suitLooks),
      changes: changesSchema,
    }),
  ),
  /** By card, in the order of the deck. */
  cards: z.array(
    z.object({
      ...{ id: z.string(), title: z.string(), suit: z.string(), changes: changesSchema },
      /** What was said then and now, where there is no change to count because one of them is told in words. */
      words: z.object({ exists: wordsSchema, helpful: wordsSchema, obstacle: wordsSchema }),
    }),
  ),
});
export type TrendSummary = z.infer<typeof trendSummarySchema>;

/**
 * Then and now of a results step that looks back: per suit and card, with the counts. Null where there is nothing to
 * hold against, where nothing is shown or sorted yet, and where no card was sorted both times. Takes a whole state or
 * a view.
 */
export function trendSummary(
  state: Pick<Workshop, "activities" | "tables" | "before" | "deck" | "agenda">,
  { id, title, settings }: Step<"results">,
): TrendSummary | null {
  const earlier = earlierOf(state, settings.since);
  const of = state.activities[settings.of];
  if (earlier === null || of?.kind !== "sort") return null;
  const now = resultsOf(of, state.tables);
  if (now === null || now.boards === 0) return null;
  const both = inBoth(earlier, now);
  const known = allCards(state).filter((card) => both.includes(card.id));
  const cards = known.map((card) => ({
    ...{ id: card.id, title: card.title, suit: card.suit },
    changes: changes([card.id], earlier, now),
    words: words(card.id, earlier, now),
  }));
  if (!cards.some(tellsSomething)) return null;
  return {
    activity: id,
    title,
    before: { title: earlier.title, on: earlier.on, boards: earlier.boards, mode: earlier.mode ?? of.mode },
    boards: now.boards,
    mode: of.mode,
    suits: state.deck.suits.flatMap(({ id: suit, title: name, short, look }) => {
      const own = known.filter((card) => card.suit === suit).map((card) => card.id);
      if (own.length === 0) return [];
      return [{ id: suit, title: name, short, look, changes: changes(own, earlier, now) }];
    }),
    cards,
  };
}

function tellsSomething({ changes, words }: Pick<TrendSummary["cards"][number], "changes" | "words">) {
  return columnIds.some((column) => changes[column] !== null || words[column] !== null);
}

function earlierOf(
  { before, activities, tables, agenda }: Pick<Workshop, "activities" | "tables" | "before" | "agenda">,
  since: Step<"results">["settings"]["since"],
): (Counts & { title: string; on: number | null; mode: SortMode | null }) | null {
  switch (since?.kind) {
    case undefined:
      return null;
    case "workshop":
      return before?.counts ? { ...before.counts, title: before.title, on: before.on, mode: null } : null;
    case "sort": {
      const of = activities[since.activity];
      if (of?.kind !== "sort") return null;
      const results = resultsOf(of, tables);
      const title = agenda.find(({ id }) => id === since.activity)?.title ?? "";
      return results && { ...results, title, on: null, mode: of.mode };
    }
  }
}

function changes(cards: readonly string[], then: Counts, now: Counts): z.infer<typeof changesSchema> {
  const [exists, helpful, obstacle] = columnIds.map((column): Change | null =>
    changeOf(cards, column, then, now),
  );
  return { exists: exists ?? null, helpful: helpful ?? null, obstacle: obstacle ?? null };
}

function words(card: string, then: Counts, now: Counts): TrendSummary["cards"][number]["words"] {
  const [exists, helpful, obstacle] = columnIds.map((column) => {
    if (changeOf([card], column, then, now) !== null) return null;
    const [before, after] = [saidIn(then, card, column), saidIn(now, card, column)];
    return before === null || after === null ? null : { before, now: after };
  });
  return { exists: exists ?? null, helpful: helpful ?? null, obstacle: obstacle ?? null };
}

function saidIn(
  { cards, boards }: Counts,
  card: string,
  column: ColumnId,
): z.infer<typeof saidSchema> | null {
  const { [column]: share, deck } = cards.find((one) => one.card === card)?.counts ?? {};
  if (share === undefined || typeof share === "string") return share ?? null;
  const of = boards - (typeof deck === "number" ? deck : 0);
  return of === 0 ? null : { count: share, of };
}
