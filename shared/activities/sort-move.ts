import {
  type Board,
  type ColumnId,
  cardsIn,
  columnIds,
  latestMove,
  type PileId,
  pileIds,
  pileOf,
  pilesOf,
  place,
} from "../board.ts";
import type { BoardId, CardId, PersonId } from "../ids.ts";
import type { People } from "../people.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, ok, type Result } from "../result.ts";
import { type Actor, authorOf, type Context, leads } from "./activity.ts";
import { boardIds, boardIn, boardOf, ownerOf, roomBoard } from "./boards.ts";
import type { SortCommand, SortEvent, SortState } from "./sort-wire.ts";

type Move<Type extends SortCommand["type"]> = Extract<SortCommand, { type: Type }>;

/** The board that a command is about: the actor's own, or one that the leader names. */
export function boardFor(
  state: SortState,
  named: BoardId | undefined,
  { actor, around }: Context,
): Result<BoardId, RefusalCode> {
  const own = ownBoard(state, actor, around.people);
  const board = named ?? own;
  if (board === undefined) return no(leads(actor) ? "no-such-board" : "no-table");
  if (state.mode === "alone") return board === own ? ok(board) : no("not-yours");
  if (!boardIds(state.mode, around.tables).includes(board)) return no("no-such-board");
  return board === own || leads(actor) ? ok(board) : no("not-yours");
}

function ownBoard(state: SortState, actor: Actor, people: People): BoardId | undefined {
  if (actor.kind === "person") return boardOf(state.mode, people, actor.person);
  return state.mode === "together" ? roomBoard : undefined;
}

/** Where the card goes, and which of its columns it keeps; no event where it lies there already. */
export function moving(
  state: SortState,
  board: BoardId,
  command: Move<"sort.move">,
  context: Context,
): Result<SortEvent[], RefusalCode> {
  const { activity, card, to } = command;
  const lying = boardIn(state, board);
  const before = standing(lying, command.before ?? null, to, card);
  const kept = state.several ? keptColumns(lying, command) : [];
  const lies = pilesOf(lying, card);
  const stays = lies.includes(to) && command.before === card;
  if (stays || sameOrder(lying, place(lying, card, to, before, kept))) return ok([]);
  const from = pileOf(lying, card) ?? "deck";
  const leaves = state.several ? lies.find((pile) => pile === command.from) : from;
  // Into a column where it lies already, it is only taken out of the other.
  const crosses = isColumn(leaves) && isColumn(to) && !lies.includes(to);
  const mover = crosses ? oneMoreMover(lying, board, card, context) : {};
  const more = { ...(kept.length > 0 ? { kept } : {}), ...mover };
  return ok([{ type: "sort.moved", activity, board, card, from, to, before, ...more }]);
}

/** The card goes back to where it lay before that move, unless somebody has moved it since. */
export function undoing(
  state: SortState,
  command: Move<"sort.undo">,
  context: Context,
): Result<SortEvent[], RefusalCode> {
  const own = ownBoard(state, context.actor, context.around.people);
  const boards = state.mode === "alone" ? [own ?? roomBoard] : Object.keys(state.boards);
  for (const board of boards) {
    const lying = boardIn(state, board);
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

/** The columns that a card goes on lying in: all but the one it leaves, none when it goes back to a pile. */
function keptColumns(lying: Board, { card, from, to }: Move<"sort.move">): ColumnId[] {
  if (to === "deck" || to === "unsure") return [];
  return columnIds.filter(
    (column) => column !== from && column !== to && lying.columns[column].includes(card),
  );
}

/** On a shared board, when this person moves the card from a column to another for the first time. */
function oneMoreMover(
  lying: Board,
  board: BoardId,
  card: CardId,
  { actor }: Context,
): { movers?: number; mover?: PersonId } {
  const known = lying.movers[card] ?? { count: 0, people: [] };
  const mover = authorOf(actor);
  // A view knows how many they are, and not who.
  const isWhole = known.count === known.people.length;
  if (ownerOf(board) !== undefined || !isWhole || known.people.includes(mover)) return {};
  return { movers: known.count + 1, mover };
}

function isColumn(pile: PileId | undefined): boolean {
  return columnIds.some((column) => column === pile);
}

/** The neighbour if it still lies in that pile, else null: the card then goes last. */
function standing(board: Board, before: CardId | null, pile: PileId, card: CardId): CardId | null {
  return before !== null && before !== card && cardsIn(board, pile).includes(before) ? before : null;
}

function sameOrder(a: Board, b: Board): boolean {
  return pileIds.every((id) => cardsIn(a, id).join() === cardsIn(b, id).join());
}
