import { type Board, cardsIn, columnIds, pileIds, sortedCount } from "../board.ts";
import type { CardId } from "../ids.ts";
import { roleGroups } from "./disclosure.ts";
import { placements } from "./placements.ts";
import type { CardResult, Results } from "./results.ts";
import { share } from "./shares.ts";

/** A board that one person sorted alone, with the role they gave or "". */
export type OwnBoard = {
  role: string;
  board: Board;
  /** For each earlier reveal, whether it says something else than it did then. */
  changed: readonly boolean[];
};

const levels = [1, 2, 3, 4];

/** What the boards of a room or of its tables say: they are open to all, so nothing is held back. */
export function openResults(hand: readonly CardId[], all: readonly Board[]): Results {
  const boards = all.filter((board) => sortedCount(board) > 0);
  const counts = placements(hand, boards);
  const cards = hand.flatMap((card) => {
    const count = counts[card];
    if (count === undefined) return [];
    const movers = boards.reduce((sum, board) => sum + (board.movers[card]?.count ?? 0), 0);
    const extents = levels.map((level) => boards.filter((board) => board.extents[card] === level).length);
    return [
      {
        ...{ card, counts: count, placed: placedOn(boards, card), movers },
        ...{ extents: some(extents), notes: notesOn(boards, card), groups: null },
      },
    ];
  });
  return { boards: boards.length, cards };
}

/**
 * What people's own boards come to when they are revealed: fewer than `least` boards in words, roles as
 * `disclosure.ts` allows. A board on which nothing is sorted does not count; it is needed where something was, at an
 * earlier reveal.
 */
export function privateResults(hand: readonly CardId[], all: readonly OwnBoard[], least: number): Results {
  const own = all.filter(({ board }) => sortedCount(board) > 0);
  const boards = own.map(({ board }) => board);
  const total = boards.length;
  const inWords = total < least;
  const counts = placements(hand, boards);
  const cards = hand.flatMap((card): CardResult[] => {
    const count = counts[card];
    if (count === undefined) return [];
    const told = Object.fromEntries(pileIds.map((pile) => [pile, share(count[pile], total, least)]));
    const extents = levels.map((level) => boards.filter((board) => board.extents[card] === level).length);
    const members = all.map(({ role, board, changed }) => ({
      ...{ role, changed },
      columns: columnIds.filter((column) => cardsIn(board, column).includes(card)),
    }));
    return [
      {
        ...{ card, counts: told as CardResult["counts"], movers: 0 },
        placed: inWords ? null : placedOn(boards, card),
        extents: inWords ? [] : some(extents),
        notes: notesOn(boards, card),
        groups: inWords ? null : roleGroups(members, least),
      },
    ];
  });
  return { boards: total, cards };
}

function placedOn(boards: readonly Board[], card: CardId): number {
  return boards.filter(({ columns }) => columnIds.some((column) => columns[column].includes(card))).length;
}

function notesOn(boards: readonly Board[], card: CardId): string[] {
  return boards.flatMap(({ notes }) => (notes[card] ?? []).map(({ text }) => text)).sort();
}

/** Nothing, when nobody said how far. */
function some(extents: number[]): number[] {
  return extents.some((count) => count > 0) ? extents : [];
}
