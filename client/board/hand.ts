import { type Board, cardsIn, neighbour, type PileId } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";

/**
 * Where in the deck a person begins, from 0 to size - 1: spread by their id, so that phones in one room read
 * different cards. The same person begins at the same place after a reload.
 */
export function startingPlace(person: string, size: number): number {
  let mixed = 2166136261; // FNV-1a, 32 bits
  for (const char of person) mixed = Math.imul(mixed ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return size === 0 ? 0 : mixed % size;
}

/**
 * The card to put in front of a person next: the first unsorted one of `hand` from their place on, round the end,
 * and rather one that is in nobody's hand. Undefined when the deck is empty.
 */
export function nextCard(
  board: Board,
  hand: readonly CardId[],
  start: number,
  busy: ReadonlySet<CardId> = new Set(),
): CardId | undefined {
  const left = new Set(board.deck);
  const inOrder = [...hand.slice(start), ...hand.slice(0, start)].filter((card) => left.has(card));
  return inOrder.find((card) => !busy.has(card)) ?? inOrder[0];
}

/** The card that `card` would go above to stand one place higher in its pile, or undefined at the top. */
export function oneHigher(board: Board, pile: PileId, card: CardId): CardId | undefined {
  const lying = cardsIn(board, pile);
  return lying[lying.indexOf(card) - 1];
}

/** The same for one place lower: null means last, undefined that it lies last already. */
export function oneLower(board: Board, pile: PileId, card: CardId): CardId | null | undefined {
  const below = neighbour(board, card, pile);
  return below === null ? undefined : neighbour(board, below, pile);
}
