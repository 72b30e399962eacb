import { type Board, freshBoard } from "../board.ts";
import type { Deck } from "../deck.ts";
import type { BoardId, CardId, PersonId } from "../ids.ts";
import type { People } from "../people.ts";
import type { SortMode, SortSettings, SortState } from "./sort-wire.ts";

/** The board that everyone in the room shares. */
export const roomBoard: BoardId = "room";

/** The board of a table. */
export function tableBoard(table: string): BoardId {
  return `table:${table}`;
}

const ofPerson = "person:";

/** The board of one person. */
export function personBoard(person: PersonId): BoardId {
  return `${ofPerson}${person}`;
}

/** Whose board it is, or undefined for one that several people share. */
export function ownerOf(board: BoardId): PersonId | undefined {
  return board.startsWith(ofPerson) ? board.slice(ofPerson.length) : undefined;
}

/** The cards that a sort begins with, in the order of its settings or of the deck; none before they are dealt. */
export function handOf({ cards, divided }: SortSettings, deck: Deck): CardId[] {
  if (divided !== undefined) return [];
  return cards ?? deck.cards.map((card) => card.id);
}

/** A board as it lies: fresh while nobody has moved a card on it. */
export function boardIn(state: SortState, board: BoardId): Board {
  return state.boards[board] ?? freshBoard(state.hand);
}

/** The board that a person sorts on; undefined while they sit at no table, and for whoever is not here or helps. */
export function boardOf(mode: SortMode, people: People, person: PersonId): BoardId | undefined {
  const known = people[person];
  switch (mode) {
    case "together":
      return roomBoard;
    case "tables":
      return known?.table === undefined ? undefined : tableBoard(known.table);
    case "alone":
      return known === undefined || known.helps ? undefined : personBoard(person);
  }
}

/** The boards that a sort shows to all, in order: the room's, or one for each table. What people sort alone is nobody else's. */
export function boardIds(mode: SortMode, tables: number): BoardId[] {
  switch (mode) {
    case "together":
      return [roomBoard];
    case "tables":
      return Array.from({ length: tables }, (_, index) => tableBoard(String(index + 1)));
    case "alone":
      return [];
  }
}
