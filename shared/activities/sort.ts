import * as z from "zod/mini";
import {
  type Board,
  boardSchema,
  cardsIn,
  freshBoard,
  latestMove,
  move,
  moveBack,
  type PileId,
  pileIds,
  pileOf,
  place,
} from "../board.ts";
import { type Deck, distinct } from "../deck.ts";
import { type BoardId, type CardId, commandIdSchema, idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { no, ok } from "../result.ts";
import { mediumText } from "../text.ts";
import { type Kind, stepFields } from "./activity.ts";

/** How people sort; `together` is one board for the room. */
export const sortModeSchema = z.enum(["together"]);

/** Cards into columns. */
export const sortSchema = z.strictObject({
  ...stepFields,
  kind: z.literal("sort"),
  settings: z.strictObject({
    mode: sortModeSchema,
    question: mediumText,
    /** The hand, in order. Left out, the whole deck is sorted. */
    cards: z.optional(
      z
        .array(idSchema)
        .check(
          z.minLength(1),
          z.maxLength(limits.cards),
          z.refine(distinct, "The hand has the same card twice. Take one out."),
        ),
    ),
  }),
});

export const sortStateSchema = z.object({
  kind: z.literal("sort"),
  boards: z.record(idSchema, boardSchema),
});

const pile = z.enum(pileIds);

export const sortCommandSchemas = [
  z.strictObject({
    id: commandIdSchema,
    type: z.literal("sort.move"),
    activity: idSchema,
    /** Left out: the actor's own board under the sort's mode. */
    board: z.optional(idSchema),
    card: idSchema,
    /** Where the sender saw it; a hint. */
    from: z.optional(pile),
    to: pile,
    /** The card it goes above; left out or gone meanwhile, it goes last. */
    before: z.optional(idSchema),
  }),
  z.strictObject({
    id: commandIdSchema,
    type: z.literal("sort.undo"),
    activity: idSchema,
    /** The id of the command whose move is taken back. */
    move: commandIdSchema,
  }),
] as const;

export const sortEventSchemas = [
  z.object({
    type: z.literal("sort.moved"),
    activity: idSchema,
    board: idSchema,
    card: idSchema,
    from: pile,
    to: pile,
    before: z.nullable(idSchema),
  }),
  z.object({
    type: z.literal("sort.undone"),
    activity: idSchema,
    board: idSchema,
    card: idSchema,
    from: pile,
    to: pile,
    before: z.nullable(idSchema),
    move: commandIdSchema,
  }),
] as const;

type Settings = z.infer<typeof sortSchema>["settings"];
export type SortState = z.infer<typeof sortStateSchema>;
type Command = z.infer<(typeof sortCommandSchemas)[number]>;
type MoveCommand = z.infer<(typeof sortCommandSchemas)[0]>;
type UndoCommand = z.infer<(typeof sortCommandSchemas)[1]>;
type Event = z.infer<(typeof sortEventSchemas)[number]>;

/** The board that everyone in the room shares. */
export const roomBoard: BoardId = "room";

/** The cards that a sort uses, in the order of its settings or of the deck. */
export function handOf(settings: Settings, deck: Deck): CardId[] {
  return settings.cards ?? deck.cards.map((card) => card.id);
}

export const sort: Kind<Settings, SortState, Command, Event> = {
  start: (settings, deck) => ({ kind: "sort", boards: { [roomBoard]: freshBoard(handOf(settings, deck)) } }),

  decide(state, command, context) {
    if (context.around.locked && context.actor.kind !== "facilitator") return no("locked");
    switch (command.type) {
      case "sort.move":
        return decideMove(state, command);
      case "sort.undo":
        return decideUndo(state, command);
    }
  },

  evolve(state, { op, event }) {
    const board = state.boards[event.board];
    if (board === undefined) return state;
    return { ...state, boards: { ...state.boards, [event.board]: evolveBoard(board, op, event) } };
  },

  seen(event) {
    switch (event.type) {
      case "sort.moved":
      case "sort.undone":
        return event;
    }
  },
};

function decideMove(state: SortState, command: MoveCommand) {
  const board = command.board ?? roomBoard;
  const lying = state.boards[board];
  if (lying === undefined) return no("no-such-board" as const);
  const { card, to } = command;
  const from = pileOf(lying, card);
  if (from === undefined) return no("no-such-card" as const);
  const before = standing(lying, command.before ?? null, to, card);
  if (from === to && (command.before === card || sameOrder(lying, place(lying, card, to, before))))
    return ok([]);
  return ok<Event[]>([{ type: "sort.moved", activity: command.activity, board, card, from, to, before }]);
}

function decideUndo(state: SortState, command: UndoCommand) {
  for (const [board, lying] of Object.entries(state.boards)) {
    const found = latestMove(lying, command.move);
    if (found === undefined) continue;
    const { card } = found;
    const { from: to, before } = found.move;
    return ok<Event[]>([
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
  return no("moved-since" as const);
}

function evolveBoard(board: Board, op: string, event: Event): Board {
  switch (event.type) {
    case "sort.moved":
      return move(board, event.card, event.to, event.before, op);
    case "sort.undone":
      return moveBack(board, event.card, event.to, event.before);
  }
}

/** The neighbour if it still lies in that pile, else null: the card then goes last. */
function standing(board: Board, before: CardId | null, pile: PileId, card: CardId): CardId | null {
  return before !== null && before !== card && cardsIn(board, pile).includes(before) ? before : null;
}

function sameOrder(a: Board, b: Board): boolean {
  return pileIds.every((id) => cardsIn(a, id).join() === cardsIn(b, id).join());
}
