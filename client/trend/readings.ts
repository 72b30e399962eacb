import { type ColumnId, columnIds } from "shared/board.ts";
import type { SuitLook } from "shared/deck.ts";
import type { Change } from "shared/results/trend.ts";
import type { TrendSummary } from "shared/summary/trend-summary.ts";

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
export type Words = { column: ColumnId } & NonNullable<TrendSummary["cards"][number]["words"][ColumnId]>;
/** A word, or how many of how many. */
export type Said = Words["now"];

/** The cards of which anything is told in words, with the words that changed. */
export function changedWords({
  cards,
}: TrendSummary): { id: string; title: string; suit: string; words: Words[] }[] {
  return cards
    .filter(({ words }) => columnIds.some((column) => words[column] !== null))
    .map(({ id, title, suit, words }) => ({
      ...{ id, title, suit },
      words: columnIds.flatMap((column) => {
        const said = words[column];
        return said === null || isSame(said.before, said.now) ? [] : [{ column, ...said }];
      }),
    }));
}

function isSame(one: Said, other: Said): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  return one.count === other.count && one.of === other.of;
}
