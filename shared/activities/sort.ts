import { type Board, freshBoard, move, moveBack, pileOf, withExtent, withMover, withNote } from "../board.ts";
import { blankSuit, type Card } from "../deck.ts";
import type { BoardId, CardId } from "../ids.ts";
import { limits } from "../limits.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, ok, type Result } from "../result.ts";
import { authorOf, type Context, type Kind, leads, signedFor } from "./activity.ts";
import { boardIn, handOf, ownerOf, roomBoard } from "./boards.ts";
import { boardFor, moving, undoing } from "./sort-move.ts";
import { maySee, reopen, revealed, seenReveal, viewBoards, viewReveal } from "./sort-reveal.ts";
import type { SortCommand, SortEvent, SortMode, SortSettings, SortState } from "./sort-wire.ts";

export const sort: Kind<SortSettings, SortState, SortCommand, SortEvent> = {
  start: (settings, { deck }) => {
    const { mode, several = false } = settings;
    const hand = handOf(settings, deck);
    const boards = begun(mode, hand);
    return { kind: "sort", mode, several, hand, written: [], boards, stage: "sorting", reveals: [] };
  },

  decide(state, command, context) {
    // What the boards come to the server works out: a client waits for it.
    if (command.type === "sort.reveal") return no("not-allowed");
    if (command.type === "sort.reopen") return reopen(state, command);
    if (state.stage !== "sorting") return no("shown");
    if (command.type === "sort.write") return write(state, command, context);
    if (command.type === "sort.undo") return undoing(state, command, context);
    const found = boardFor(state, command.board, context);
    if (!found.ok) return found;
    const board = found.value;
    const lying = boardIn(state, board);
    const from = pileOf(lying, command.card);
    if (from === undefined) return no("no-such-card");
    const { activity, card } = command;
    switch (command.type) {
      case "sort.move":
        return moving(state, board, command, context);
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
    switch (event.type) {
      case "sort.wrote":
        return withCard(state, event.card);
      case "sort.dealt":
        return { ...state, hand: event.hand, boards: begun(state.mode, event.hand) };
      case "sort.revealed":
        return revealed(state, event);
      case "sort.reopened":
        return { ...state, stage: "sorting" };
      case "sort.moved":
      case "sort.undone":
      case "sort.extended":
      case "sort.noted":
    }
    const board = evolveBoard(boardIn(state, event.board), op, event);
    return { ...state, boards: { ...state.boards, [event.board]: board } };
  },

  seen(event, viewer) {
    switch (event.type) {
      case "sort.moved": {
        if (!maySee(event.board, viewer)) return null;
        const { mover: _onlyInTheLog, ...rest } = event;
        return rest;
      }
      case "sort.undone":
      case "sort.extended":
        return maySee(event.board, viewer) ? event : null;
      case "sort.noted":
        return maySee(event.board, viewer) ? signedFor(event, viewer) : null;
      case "sort.revealed":
        return seenReveal(event, viewer);
      case "sort.wrote":
      case "sort.dealt":
      case "sort.reopened":
        return event;
    }
  },

  about(event) {
    const owner = "board" in event ? ownerOf(event.board) : undefined;
    const author = event.type === "sort.noted" ? event.person : undefined;
    return [...new Set([owner, author].flatMap((person) => person ?? []))];
  },

  view: (state, viewer) => ({
    ...state,
    boards: viewBoards(state.boards, viewer),
    reveals: state.reveals.map((one) => viewReveal(one, viewer)),
  }),

  touched: (state) =>
    state.written.length > 0 ||
    state.reveals.length > 0 ||
    Object.values(state.boards).some(
      (board) => board.deck.length < state.hand.length || Object.keys(board.notes).length > 0,
    ),
};

/** The boards before anybody has moved a card. */
function begun(mode: SortMode, hand: readonly CardId[]): SortState["boards"] {
  return mode === "together" ? { [roomBoard]: freshBoard(hand) } : {};
}

type Move<Type extends SortCommand["type"]> = Extract<SortCommand, { type: Type }>;

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
  // A card of one's own would show the others what one thinks before the reveal.
  if (state.mode === "alone" && !leads(actor)) return no("alone");
  if (state.hand.length === 0) return no("not-dealt");
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

function evolveBoard(board: Board, op: string, event: Extract<SortEvent, { board: BoardId }>): Board {
  switch (event.type) {
    case "sort.moved": {
      const moved = move(board, event.card, event.to, event.before, op, event.kept);
      return event.movers === undefined ? moved : withMover(moved, event.card, event.movers, event.mover);
    }
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
