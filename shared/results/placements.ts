import { type Board, cardsIn, type PileId, pileIds } from "../board.ts";
import type { CardId } from "../ids.ts";

/** How many boards put a card in each pile; `deck` counts those who have not sorted it. */
export type Placement = Record<PileId, number>;

/** Counts each card of the hand over the boards of a sort: boards, not people. */
export function placements(hand: readonly CardId[], boards: readonly Board[]): Record<CardId, Placement> {
  const counts = Object.fromEntries(hand.map((card) => [card, none()]));
  for (const board of boards)
    for (const pile of pileIds)
      for (const card of cardsIn(board, pile)) {
        const count = counts[card];
        if (count !== undefined) count[pile] += 1;
      }
  return counts;
}

/** The sum of several placements: a suit from its cards. */
export function total(counts: readonly Placement[]): Placement {
  const sum = none();
  for (const count of counts) for (const pile of pileIds) sum[pile] += count[pile];
  return sum;
}

function none(): Placement {
  return { exists: 0, helpful: 0, obstacle: 0, unsure: 0, deck: 0 };
}
