import type { ColumnId } from "../board.ts";
import type { CardId } from "../ids.ts";
import type { CardResult } from "./results.ts";

/** The same counts, of any results. */
export type Counts = { boards: number; cards: readonly Pick<CardResult, "card" | "counts">[] };

/** In words, by how many points a share has changed. */
const steps = { much: 15, some: 5 } as const;
export type ChangeWord = "much-more" | "more" | "same" | "less" | "much-less";

/** How many of how many said it: of those who sorted the card, or of all sorted cards of a suit. */
export type Part = { count: number; of: number };
export type Change = { before: Part; now: Part; points: number; word: ChangeWord };

/** The word for a change of a share, in points (0 to 100 each). */
export function changeWord(points: number): ChangeWord {
  if (points >= steps.much) return "much-more";
  if (points >= steps.some) return "more";
  if (points > -steps.some) return "same";
  return points > -steps.much ? "less" : "much-less";
}

/**
 * How the share of these cards in a column changed from an earlier sort to a later one: the share then and now of
 * those who sorted them, and the difference in points. One card, or the cards of a suit summed. Null where one of the
 * two did not have any of the cards sorted, or tells its counts in words only.
 */
export function changeOf(
  cards: readonly CardId[],
  column: ColumnId,
  then: Counts,
  now: Counts,
): Change | null {
  const before = part(cards, column, then);
  const after = part(cards, column, now);
  if (before === null || after === null) return null;
  const points = 100 * (after.count / after.of - before.count / before.of);
  return { before, now: after, points, word: changeWord(Math.round(points)) };
}

/** The cards that both sorts had, in the later one's order. */
export function inBoth(then: Counts, now: Counts): CardId[] {
  const known = new Set(then.cards.map(({ card }) => card));
  return now.cards.map(({ card }) => card).filter((card) => known.has(card));
}

function part(cards: readonly CardId[], column: ColumnId, { boards, cards: all }: Counts): Part | null {
  const sum = { count: 0, of: 0 };
  for (const { card, counts } of all) {
    if (!cards.includes(card)) continue;
    const count = counts[column];
    if (typeof count !== "number" || typeof counts.deck !== "number") return null;
    sum.count += count;
    sum.of += boards - counts.deck;
  }
  return sum.of === 0 ? null : sum;
}
