import { columnIds } from "shared/board.ts";
import type { ColumnCounts } from "shared/results/counts.ts";
import { pileSegments } from "./segments.ts";
import type { Words } from "./words.ts";

/** Bars beside a card's title, in px of the design. */
export const cardBar = 304;

/** What the bars' colours and patterns mean. */
export function columnKey({ piles }: Words) {
  return columnIds.map((pile) => ({ pile, title: piles[pile].title }));
}

/** A bar of the three columns, and the same in words. */
export function columnBar(counts: ColumnCounts, { piles, sort }: Words, whole = cardBar) {
  return {
    alt: `${columnIds.map((column) => sort.count(piles[column].title, counts[column])).join(", ")}.`,
    segments: pileSegments({ unsure: 0, deck: 0, ...counts }, whole),
  };
}
