import { type ColumnId, columnIds } from "../board.ts";
import type { CardId } from "../ids.ts";
import { type ColumnCounts, exactCounts, largest } from "./counts.ts";
import type { CardResult, Results } from "./results.ts";
import { smallestGroup } from "./shares.ts";

/** From which share of those who placed a card on each word is said; below the last, we differ. */
const thresholds = { "nearly-all": 0.8, most: 0.6 } as const;

export type AgreementWord = keyof typeof thresholds | "differ";
/** The column that most chose, how many that are, and of how many. */
export type Agreement = { word: AgreementWord; column: ColumnId; count: number; placed: number };

/**
 * How far those who placed a card agree: the largest column's share of them, as in the popular placements of a closed
 * card sort (W. Hudson, "Card Sorting", in The Encyclopedia of Human-Computer Interaction, 2nd ed.). Null where fewer
 * than `smallestGroup` placed it, or where they are told in words: then places are shown and no agreement.
 */
export function agreementOf(card: Pick<CardResult, "counts" | "placed">): Agreement | null {
  const counts = exactCounts(card);
  const { placed } = card;
  if (counts === null || placed === null || placed < smallestGroup) return null;
  const column = largest(counts);
  const count = counts[column];
  const share = count / placed;
  const word =
    share >= thresholds["nearly-all"] ? "nearly-all" : share >= thresholds.most ? "most" : "differ";
  return { word, column, count, placed };
}

/**
 * How divided people are about a card, 0 to log2(3) bits: the entropy of its placements in the columns (C. E. Shannon,
 * "A Mathematical Theory of Communication", 1948), times the share of boards that placed it, so that a card which two
 * of twenty placed does not come first. `boards` counts all boards.
 */
export function division(counts: ColumnCounts, placed: number, boards: number): number {
  const all = columnIds.reduce((sum, column) => sum + counts[column], 0);
  if (all === 0 || boards === 0) return 0;
  const entropy = columnIds.reduce((sum, column) => {
    const share = counts[column] / all;
    return share === 0 ? sum : sum - share * Math.log2(share);
  }, 0);
  return entropy * (placed / boards);
}

/**
 * The cards in the order of talk, most divided first; the deck's order breaks ties. Where counts are told in words,
 * a card in more columns comes first. On one shared board there is nothing to divide: there the card that most
 * different people moved between columns comes first (`movers`).
 */
export function orderOfTalk(results: Results): CardId[] {
  const weighed = results.cards.map((card) => ({ card: card.card, weight: weightOf(card, results.boards) }));
  // Engines may round logarithms differently: what is as divided to nine places stays in the deck's order.
  return weighed
    .map(({ card, weight }) => ({ card, weight: Math.round(weight * 1e9) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ card }) => card);
}

/** The cards about which people differ, most divided first. */
export function dividedCards(results: Results): CardId[] {
  const differ = new Set(
    results.cards.filter((card) => agreementOf(card)?.word === "differ").map(({ card }) => card),
  );
  return orderOfTalk(results).filter((card) => differ.has(card));
}

function weightOf(card: CardResult, boards: number): number {
  if (boards === 1) return card.movers;
  const counts = exactCounts(card);
  if (counts !== null) return division(counts, card.placed ?? 0, boards);
  return columnIds.filter((column) => card.counts[column] !== "none").length;
}
