import { type Board, type ColumnId, columnIds, neighbour, type PileId, pilesOf } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";

/** A move that a board takes: `from` only where the card leaves a column. */
export type Toggle = { to: PileId; before: CardId | null; from?: PileId };

/** What a tap on a column asks for where a card may lie in several: it goes there too, or is taken out of there. */
export function toggled(board: Board, card: CardId, column: ColumnId): Toggle {
  const lies = pilesOf(board, card);
  if (!lies.includes(column)) return { to: column, before: null };
  const other = lies.find((pile) => pile !== column);
  if (other === undefined) return { to: "deck", before: null };
  // Nothing only takes a card away: it moves onto its own place in another of its columns, and is there once.
  return { from: column, to: other, before: neighbour(board, card, other) };
}

/** The columns a card lies in after that. */
export function columnsAfter(board: Board, card: CardId, column: ColumnId): ColumnId[] {
  const lies = pilesOf(board, card);
  return columnIds.filter((one) => lies.includes(one) !== (one === column));
}
