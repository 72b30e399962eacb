import * as z from "zod/mini";
import { type CardId, type CommandId, idSchema, type PersonId } from "./ids.ts";

/** The columns, left to right, on every screen, chart and page. */
export const columnIds = ["exists", "helpful", "obstacle"] as const;
export type ColumnId = (typeof columnIds)[number];

/** Where a card can lie: a column, or one of the two piles beside them. */
export const pileIds = [...columnIds, "unsure", "deck"] as const;
export type PileId = (typeof pileIds)[number];

const cards = z.array(idSchema);

/** Undoing reaches this many moves of one card back. */
const remembered = 5;

const noteSchema = z.object({
  id: idSchema,
  text: z.string(),
  /** Its author: known to themselves, and to all in an open workshop. */
  person: z.optional(idSchema),
  signed: z.boolean(),
});
export type Note = z.infer<typeof noteSchema>;

const placeSchema = z.object({ from: z.enum(pileIds), before: z.nullable(idSchema) });
type Place = z.infer<typeof placeSchema>;

export const boardSchema = z.object({
  deck: cards,
  unsure: cards,
  columns: z.object({ exists: cards, helpful: cards, obstacle: cards }),
  /** How far a card in Exists is there, 1 (a little) to 4 (fully). */
  extents: z.record(idSchema, z.int()),
  /** What people wrote on a card: one note a person. */
  notes: z.record(idSchema, z.array(noteSchema)),
  /** The latest moves of each card, newest last, so that a move can be undone. */
  moves: z.record(
    idSchema,
    z.array(
      z.object({
        op: idSchema,
        ...placeSchema.shape,
        /** The other columns it lay in, where a card may lie in several. */
        also: z.optional(z.array(placeSchema)),
      }),
    ),
  ),
  /** How many different people moved a card from one column to another; who they were is in no view. */
  movers: z.record(idSchema, z.object({ count: z.int(), people: z.array(idSchema) })),
});

export type Board = z.infer<typeof boardSchema>;
type Move = Board["moves"][string][number];

/** A board with the whole hand still in the deck. */
export function freshBoard(hand: readonly CardId[]): Board {
  return {
    deck: [...hand],
    unsure: [],
    columns: { exists: [], helpful: [], obstacle: [] },
    extents: {},
    notes: {},
    moves: {},
    movers: {},
  };
}

/** The cards of a pile, top first. */
export function cardsIn(board: Board, pile: PileId): readonly CardId[] {
  return pile === "deck" || pile === "unsure" ? board[pile] : board.columns[pile];
}

/** Every pile a card lies in: several columns only where a sort allows that. */
export function pilesOf(board: Board, card: CardId): PileId[] {
  return pileIds.filter((pile) => cardsIn(board, pile).includes(card));
}

/** The first of them, which mostly is the only one; undefined when the hand does not hold the card. */
export function pileOf(board: Board, card: CardId): PileId | undefined {
  return pileIds.find((pile) => cardsIn(board, pile).includes(card));
}

/** The card just below `card` in a pile (its first, where none is named), or null when it lies last. */
export function neighbour(board: Board, card: CardId, pile = pileOf(board, card)): CardId | null {
  if (pile === undefined) return null;
  const lying = cardsIn(board, pile);
  return lying[lying.indexOf(card) + 1] ?? null;
}

/**
 * Takes the card from where it lies and puts it into `to`, above `before`, or last when `before` is null or
 * lies elsewhere by now. The card ends in exactly one pile, and in the columns of `kept` where it lay before.
 */
export function place(
  board: Board,
  card: CardId,
  to: PileId,
  before: CardId | null,
  kept: readonly PileId[] = [],
): Board {
  const lifted = pilesOf(board, card)
    .filter((pile) => pile === to || !kept.includes(pile))
    .reduce(
      (rest, pile) =>
        withPile(
          rest,
          pile,
          cardsIn(rest, pile).filter((c) => c !== card),
        ),
      board,
    );
  const lying = cardsIn(lifted, to);
  const at = before === null ? -1 : lying.indexOf(before);
  return withPile(lifted, to, at < 0 ? [...lying, card] : [...lying.slice(0, at), card, ...lying.slice(at)]);
}

/** `place`, remembered under the id of the command that asked for it. */
export function move(
  board: Board,
  card: CardId,
  to: PileId,
  before: CardId | null,
  op: CommandId,
  kept: readonly PileId[] = [],
): Board {
  const [first = { from: "deck" as const, before: null }, ...also] = placesOf(board, card);
  const step: Move = { op, ...first, ...(also.length > 0 ? { also } : {}) };
  const history = [...(board.moves[card] ?? []), step].slice(-remembered);
  return settled(
    { ...place(board, card, to, before, kept), moves: { ...board.moves, [card]: history } },
    card,
  );
}

/** The latest move of the card is forgotten and the card lies at `to` again, above `before`, and where else it lay. */
export function moveBack(board: Board, card: CardId, to: PileId, before: CardId | null): Board {
  const history = board.moves[card] ?? [];
  const also = history.at(-1)?.also ?? [];
  let back = place(board, card, to, before);
  const lying = [to];
  for (const other of also) {
    back = place(back, card, other.from, other.before, lying);
    lying.push(other.from);
  }
  return settled({ ...back, moves: { ...board.moves, [card]: history.slice(0, -1) } }, card);
}

/** One more of the people who moved this card between columns; a view is told their number only. */
export function withMover(board: Board, card: CardId, count: number, person: PersonId | undefined): Board {
  const people = board.movers[card]?.people ?? [];
  const known = person === undefined ? people : [...people, person];
  return { ...board, movers: { ...board.movers, [card]: { count, people: known } } };
}

/** The card whose latest move was made by this command, and where it lay before. */
export function latestMove(board: Board, op: CommandId): { card: CardId; move: Move } | undefined {
  for (const [card, history] of Object.entries(board.moves)) {
    const latest = history.at(-1);
    if (latest?.op === op) return { card, move: latest };
  }
  return undefined;
}

/** Says how far a card in Exists is there, 1 to 4, or takes that back. */
export function withExtent(board: Board, card: CardId, extent: number | null): Board {
  const { [card]: _before, ...others } = board.extents;
  return { ...board, extents: extent === null ? others : { ...others, [card]: extent } };
}

/** Puts a note on a card in place of the one with its id; a note without text is taken away. */
export function withNote(board: Board, card: CardId, note: Note): Board {
  const { [card]: before = [], ...notes } = board.notes;
  const known = before.some(({ id }) => id === note.id);
  const all = known ? before.map((one) => (one.id === note.id ? note : one)) : [...before, note];
  const left = all.filter(({ text }) => text !== "");
  return { ...board, notes: left.length === 0 ? notes : { ...notes, [card]: left } };
}

/** How many cards of the hand lie outside the deck. */
export function sortedCount(board: Board): number {
  const { exists, helpful, obstacle } = board.columns;
  return new Set([...exists, ...helpful, ...obstacle, ...board.unsure]).size;
}

/** Whether two boards say the same: cards in the same piles, as far there, with the same words, in any order. */
export function sameAnswers(a: Board, b: Board): boolean {
  return a === b || answersOn(a) === answersOn(b);
}

/** The deck is left out: it holds what lies nowhere else, and a card that somebody writes is no answer. */
function answersOn(board: Board): string {
  const piles = pileIds.filter((id) => id !== "deck").map((pile) => [...cardsIn(board, pile)].sort());
  const words = Object.entries(board.notes).map(([card, notes]) => [card, ...notes.map(({ text }) => text)]);
  return JSON.stringify([piles, Object.entries(board.extents).sort(), words.sort()]);
}

function placesOf(board: Board, card: CardId): Place[] {
  return pilesOf(board, card).map((from) => ({ from, before: neighbour(board, card, from) }));
}

/** A card that left Exists is no longer there to some extent. */
function settled(board: Board, card: CardId): Board {
  return card in board.extents && !board.columns.exists.includes(card)
    ? withExtent(board, card, null)
    : board;
}

function withPile(board: Board, pile: PileId, lying: readonly CardId[]): Board {
  if (pile === "deck") return { ...board, deck: [...lying] };
  if (pile === "unsure") return { ...board, unsure: [...lying] };
  return { ...board, columns: { ...board.columns, [pile]: [...lying] } };
}
