import type { Step } from "shared/activities/kinds.ts";
import { type ColumnId, columnIds } from "shared/board.ts";
import type { SuitLook } from "shared/deck.ts";
import type { Share } from "shared/results/shares.ts";
import type { Change, Counts } from "shared/results/trend.ts";
import type { TrendSummary } from "shared/summary/trend-summary.ts";
import { resultsOf } from "shared/workshop/dealing.ts";
import type { Workshop } from "shared/workshop/workshop.ts";

/* What can be read from then and now. Pure. */

/** A kind of card, with how its share of one column changed. */
export type Line = { id: string; short: string; look: SuitLook; change: Change };

/** The kinds of card of which a column tells numbers then and now. */
export function linesOf({ suits }: TrendSummary, column: ColumnId): Line[] {
  return suits.flatMap(({ id, short, look, changes }) => {
    const change = changes[column];
    return change === null ? [] : [{ id, short, look, change }];
  });
}

/** Whether there is nothing but words: fewer than a few people sorted, then or now. */
export function isInWords(trend: TrendSummary): boolean {
  return columnIds.every((column) => linesOf(trend, column).length === 0);
}

/** A card, the column in which it changed most, and what people said in all columns. */
export type CardChange = {
  id: string;
  title: string;
  suit: string;
  column: ColumnId;
  change: Change;
  before: Record<ColumnId, number>;
  now: Record<ColumnId, number>;
};

/** The cards that moved most, at most so many. */
export function movedMost(trend: TrendSummary, most: number): CardChange[] {
  return cardChanges(trend)
    .filter(({ change }) => change.word !== "same")
    .sort((a, b) => Math.abs(b.change.points) - Math.abs(a.change.points))
    .slice(0, most);
}

/** A card that says the same as then: the clearest, and an obstacle before others, because it is still there. */
export function stayed(trend: TrendSummary): CardChange | undefined {
  const same = cardChanges(trend).filter(({ change }) => change.word === "same");
  const clear = ({ now }: CardChange) => {
    const [column, share] = largest(now);
    return share + (column === "obstacle" ? 1 : 0);
  };
  const found = same.sort((a, b) => clear(b) - clear(a))[0];
  if (found === undefined) return undefined;
  const [column] = largest(found.now);
  const change = trend.cards.find(({ id }) => id === found.id)?.changes[column];
  return change ? { ...found, column, change } : undefined;
}

function largest(counts: Record<ColumnId, number>): [ColumnId, number] {
  const all = columnIds.reduce((sum, column) => sum + counts[column], 0);
  const column = columnIds.reduce((most, one) => (counts[one] > counts[most] ? one : most), "exists");
  return [column, all === 0 ? 0 : counts[column] / all];
}

function cardChanges({ cards }: TrendSummary): CardChange[] {
  return cards.flatMap(({ id, title, suit, changes: { exists, helpful, obstacle } }) => {
    if (!exists || !helpful || !obstacle) return [];
    const changes = { exists, helpful, obstacle };
    const column = columnIds.reduce(
      (most, one) => (Math.abs(changes[one].points) > Math.abs(changes[most].points) ? one : most),
      "exists",
    );
    const side = (when: "before" | "now") => ({
      exists: exists[when].count,
      helpful: helpful[when].count,
      obstacle: obstacle[when].count,
    });
    return [{ id, title, suit, column, change: changes[column], before: side("before"), now: side("now") }];
  });
}

/** What a card's column said then and now, where one of them is told in words. */
export type Words = { column: ColumnId; before: Said; now: Said };
/** A word, or how many of how many. */
export type Said = Exclude<Share, number> | { count: number; of: number };

/** The cards whose words changed, and how many there are in all. Takes what everybody may know. */
export function changedWords(
  workshop: Pick<Workshop, "activities" | "tables" | "before">,
  { settings }: Step<"results">,
  trend: TrendSummary,
): { id: string; title: string; suit: string; words: Words[] }[] {
  const then = earlierOf(workshop, settings.since);
  const now = resultsOfSort(workshop, settings.of);
  return trend.cards.map(({ id, title, suit }) => ({
    ...{ id, title, suit },
    words: columnIds.flatMap((column) => {
      const earlier = saidIn(then, id, column);
      const later = saidIn(now, id, column);
      if (earlier === null || later === null || JSON.stringify(earlier) === JSON.stringify(later)) return [];
      return [{ column, before: earlier, now: later }];
    }),
  }));
}

function earlierOf(
  workshop: Pick<Workshop, "activities" | "tables" | "before">,
  since: Step<"results">["settings"]["since"],
): Counts | null {
  if (since === undefined) return null;
  return since.kind === "workshop"
    ? (workshop.before?.counts ?? null)
    : resultsOfSort(workshop, since.activity);
}

function resultsOfSort({ activities, tables }: Pick<Workshop, "activities" | "tables">, id: string) {
  const of = activities[id];
  return of?.kind === "sort" ? resultsOf(of, tables) : null;
}

function saidIn(counts: Counts | null, card: string, column: ColumnId): Said | null {
  const found = counts?.cards.find((one) => one.card === card)?.counts;
  if (counts === null || found === undefined) return null;
  const { [column]: share, deck } = found;
  if (typeof share !== "number") return share;
  return { count: share, of: counts.boards - (typeof deck === "number" ? deck : 0) };
}
