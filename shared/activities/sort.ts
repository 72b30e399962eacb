import {
  type Board,
  cardsIn,
  freshBoard,
  latestMove,
  move,
  moveBack,
  type PileId,
  pileIds,
  pileOf,
  place,
  withExtent,
  withNote,
} from "../board.ts";
import { blankSuit, type Card, type Deck } from "../deck.ts";
import type { BoardId, CardId } from "../ids.ts";
import { limits } from "../limits.ts";
import type { People } from "../people.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, ok, type Result } from "../result.ts";
import { type Actor, authorOf, type Context, type Kind, leads, signedFor } from "./activity.ts";
import type { SortCommand, SortEvent, SortMode, SortSettings, SortState } from "./sort-wire.ts";

/** The board that everyone in the room shares. */
export const roomBoard: BoardId = "room";

/** The board of a table. */
export function tableBoard(table: string): BoardId {
  return `table:${table}`;
}

/** The cards that a sort begins with, in the order of its settings or of the deck. */
export function handOf(settings: SortSettings, deck: Deck): CardId[] {
  return settings.cards ?? deck.cards.map((card) => card.id);
}

/** A board as it lies: fresh while nobody has moved a card on it. */
export function boardIn(state: SortState, board: BoardId): Board {
  return state.boards[board] ?? freshBoard(state.hand);
}

/** The board that a person sorts on, or undefined while they sit at no table. */
export function boardOf(mode: SortMode, person: People[string] | undefined): BoardId | undefined {
  switch (mode) {
    case "together":
      return roomBoard;
    case "tables":
      return person?.table === undefined ? undefined : tableBoard(person.table);
  }
}

/** The boards of a sort, in order: the room's, or one for each table. */
export function boardIds(mode: SortMode, tables: number): BoardId[] {
  switch (mode) {
    case "together":
      return [roomBoard];
    case "tables":
      return Array.from({ length: tables }, (_, index) => tableBoard(String(index + 1)));
  }
}

export const sort: Kind<SortSettings, SortState, SortCommand, SortEvent> = {
  start: ({ mode, ...settings }, deck) => {
    const hand = handOf({ mode, ...settings }, deck);
    const boards = mode === "together" ? { [roomBoard]: freshBoard(hand) } : {};
    return { kind: "sort", mode, hand, written: [], boards };
  },

  decide(state, command, context) {
    if (command.type === "sort.write") return write(state, command, context);
    if (command.type === "sort.undo") return undo(state, command, context);
    const found = boardFor(state, command.board, context);
    if (!found.ok) return found;
    const board = found.value;
    const lying = boardIn(state, board);
    const from = pileOf(lying, command.card);
    if (from === undefined) return no("no-such-card");
    const { activity, card } = command;
    switch (command.type) {
      case "sort.move": {
        const { to } = command;
        const before = standing(lying, command.before ?? null, to, card);
        if (from === to && (command.before === card || sameOrder(lying, place(lying, card, to, before))))
          return ok([]);
        return ok([{ type: "sort.moved", activity, board, card, from, to, before }]);
      }
      case "sort.extent": {
        const { extent } = command;
        if (from !== "exists" && extent !== null) return no("not-here");
        if ((lying.extents[card] ?? null) === extent) return ok([]);
        return ok([{ type: "sort.extended", activity, board, card, extent }]);
      }
      case "sort.note":
        return note(lying, board, command, context);
    }
  },

  evolve(state, { op, event }) {
    if (event.type === "sort.wrote") return withCard(state, event.card);
    const board = evolveBoard(boardIn(state, event.board), op, event);
    return { ...state, boards: { ...state.boards, [event.board]: board } };
  },

  seen(event, viewer) {
    switch (event.type) {
      case "sort.moved":
      case "sort.undone":
      case "sort.extended":
      case "sort.wrote":
        return event;
      case "sort.noted":
        return signedFor(event, viewer);
    }
  },

  about: (event) => (event.type === "sort.noted" && event.person !== undefined ? [event.person] : []),

  view(state, viewer) {
    const boards = Object.entries(state.boards).map(([id, board]) => {
      const notes = Object.entries(board.notes).map(([card, all]) => [
        card,
        all.map((one) => signedFor(one, viewer)),
      ]);
      return [id, { ...board, notes: Object.fromEntries(notes) }];
    });
    return { ...state, boards: Object.fromEntries(boards) };
  },

  touched: (state) =>
    state.written.length > 0 ||
    Object.values(state.boards).some(
      (board) => board.deck.length < state.hand.length || Object.keys(board.notes).length > 0,
    ),
};

/** The board that a command is about: the actor's own, or one that the leader names. */
function boardFor(
  state: SortState,
  named: BoardId | undefined,
  { actor, around }: Context,
): Result<BoardId, RefusalCode> {
  const own = ownBoard(state, actor, around.people);
  const board = named ?? own;
  if (board === undefined) return no(leads(actor) ? "no-such-board" : "no-table");
  if (!boardIds(state.mode, around.tables).includes(board)) return no("no-such-board");
  return board === own || leads(actor) ? ok(board) : no("not-yours");
}

function ownBoard(state: SortState, actor: Actor, people: People): BoardId | undefined {
  return boardOf(state.mode, actor.kind === "person" ? people[actor.person] : undefined);
}

type Move<Type extends SortCommand["type"]> = Extract<SortCommand, { type: Type }>;

function undo(
  state: SortState,
  command: Move<"sort.undo">,
  context: Context,
): Result<SortEvent[], RefusalCode> {
  for (const [board, lying] of Object.entries(state.boards)) {
    const found = latestMove(lying, command.move);
    if (found === undefined) continue;
    const mine = boardFor(state, board, context);
    if (!mine.ok) return mine;
    const { card } = found;
    const { from: to, before } = found.move;
    return ok([
      {
        type: "sort.undone",
        activity: command.activity,
        board,
        card,
        from: pileOf(lying, card) ?? "deck",
        to,
        before: standing(lying, before, to, card),
        move: command.move,
      },
    ]);
  }
  return no("moved-since");
}

function note(
  lying: Board,
  board: BoardId,
  { activity, card, text }: Move<"sort.note">,
  { actor, op, around }: Context,
): Result<SortEvent[], RefusalCode> {
  // In a private workshop nobody's words are shown unread.
  if (around.preset === "private" && !leads(actor)) return no("private");
  const person = authorOf(actor);
  const before = lying.notes[card]?.find((one) => one.person === person);
  if ((before?.text ?? "") === text) return ok([]);
  const signed = around.preset === "open";
  return ok([{ type: "sort.noted", activity, board, card, note: before?.id ?? op, text, signed, person }]);
}

function write(
  state: SortState,
  { activity, title, text = "" }: Move<"sort.write">,
  { actor, op, around }: Context,
): Result<SortEvent[], RefusalCode> {
  if (around.preset === "private" && !leads(actor)) return no("private");
  if (state.written.length >= limits.written) return no("full");
  // The card's id is the command's, and a client chooses that: two cards with one id would lie in two piles.
  if (around.deck.cards.some(({ id }) => id === op)) return no("bad-command");
  const card: Card = {
    id: op,
    suit: blankSuit,
    title,
    text,
    plain: text,
    stance: "strength",
    source: [],
    review: "draft",
  };
  return ok([{ type: "sort.wrote", activity, card }]);
}

function evolveBoard(board: Board, op: string, event: Exclude<SortEvent, { type: "sort.wrote" }>): Board {
  switch (event.type) {
    case "sort.moved":
      return move(board, event.card, event.to, event.before, op);
    case "sort.undone":
      return moveBack(board, event.card, event.to, event.before);
    case "sort.extended":
      return withExtent(board, event.card, event.extent);
    case "sort.noted": {
      const { note: id, text, signed, person } = event;
      return withNote(
        board,
        event.card,
        person === undefined ? { id, text, signed } : { id, text, signed, person },
      );
    }
  }
}

/** The card joins the hand and goes last into the deck of every board. */
function withCard(state: SortState, card: Card): SortState {
  const boards = Object.entries(state.boards).map(([id, board]) => [
    id,
    { ...board, deck: [...board.deck, card.id] },
  ]);
  return {
    ...state,
    hand: [...state.hand, card.id],
    written: [...state.written, card],
    boards: Object.fromEntries(boards),
  };
}

/** The neighbour if it still lies in that pile, else null: the card then goes last. */
function standing(board: Board, before: CardId | null, pile: PileId, card: CardId): CardId | null {
  return before !== null && before !== card && cardsIn(board, pile).includes(before) ? before : null;
}

function sameOrder(a: Board, b: Board): boolean {
  return pileIds.every((id) => cardsIn(a, id).join() === cardsIn(b, id).join());
}
