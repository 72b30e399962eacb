import { type Board, sameAnswers } from "../board.ts";
import type { BoardId } from "../ids.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, ok, type Result } from "../result.ts";
import { isBegun, privateResults, type Results, roleOr } from "../results/results.ts";
import { mayCountAgain } from "../results/shares.ts";
import { type Context, isOwn, signedFor, type Viewer } from "./activity.ts";
import { ownerOf } from "./boards.ts";
import type { Reveal, SortCommand, SortEvent, SortState } from "./sort-wire.ts";

type Ask<Type extends SortCommand["type"]> = Extract<SortCommand, { type: Type }>;
type Revealed = Extract<SortEvent, { type: "sort.revealed" }>;
type Decision = Result<SortEvent[], RefusalCode>;

/**
 * What everybody sorted alone, as one event that carries what it comes to. What the leaders looked at first is shown
 * to all as it was. It is counted again only if nobody's board differs from what an earlier reveal showed, or the
 * boards of as many people as the smallest group: one latecomer between two exact counts would be laid bare.
 */
export function reveal(
  state: SortState,
  { activity, to = "all" }: Ask<"sort.reveal">,
  { around }: Context,
): Decision {
  if (state.mode !== "alone") return no("not-hidden");
  const last = state.reveals.at(-1);
  if (state.stage === "shown" || (state.stage === "looked" && to === "facilitator")) return ok([]);
  if (state.stage === "looked" && last !== undefined) {
    const { results, roles } = last;
    return ok([{ type: "sort.revealed", activity, to, results, roles }]);
  }
  const boards = Object.entries(state.boards).map(([id, board]) => ({
    board,
    role: roleOr(last?.roles[id] ?? around.people[ownerOf(id) ?? ""]?.role),
    id,
    changed: state.reveals.map((earlier) => differs(board, earlier.boards[id])),
  }));
  const counted = boards.filter(({ board, changed }) => isBegun(board) || changed.includes(true));
  if (!counted.some(({ board }) => isBegun(board))) return no("nothing-yet");
  const { smallestGroup } = around;
  const again = state.reveals.every((_, at) =>
    mayCountAgain(boards.filter(({ changed }) => changed[at]).length, smallestGroup),
  );
  if (!again) return no("too-few");
  const results = privateResults(state.hand, counted, smallestGroup);
  const roles = Object.fromEntries(counted.map(({ id, role }) => [id, role]));
  return ok([{ type: "sort.revealed", activity, to, results, roles }]);
}

/** People sort on; what was shown is kept. */
export function reopen(state: SortState, { activity }: Ask<"sort.reopen">): Decision {
  return ok(state.stage === "sorting" ? [] : [{ type: "sort.reopened", activity }]);
}

/** The state after a reveal: what was looked at and is now shown to all stays one reveal. */
export function revealed(state: SortState, { to, results, roles }: Revealed): SortState {
  const before = state.stage === "looked" ? state.reveals.slice(0, -1) : state.reveals;
  const boards = (state.stage === "looked" ? state.reveals.at(-1)?.boards : undefined) ?? state.boards;
  return {
    ...state,
    stage: to === "all" ? "shown" : "looked",
    reveals: [...before, { to, results, roles, boards }],
  };
}

/** What everybody was last shown of a sort that each did alone; null before that. */
export function lastShown(state: SortState): Results | null {
  const shown = state.reveals.filter(({ to }) => to === "all");
  return shown.at(-1)?.results ?? null;
}

/** The event for a viewer: results for whom they are, roles for nobody. */
export function seenReveal(event: Revealed, viewer: Viewer): Revealed {
  return { ...event, results: mayLook(event, viewer) ? event.results : null, roles: {} };
}

export function viewReveal(one: Reveal, viewer: Viewer): Reveal {
  const results = mayLook(one, viewer) ? one.results : null;
  return { ...one, results, roles: {}, boards: viewBoards(one.boards, viewer) };
}

/** Whether a viewer may see this board at all: one that a person sorts alone is theirs, and their scribe's. */
export function maySee(board: BoardId, viewer: Viewer): boolean {
  const owner = ownerOf(board);
  return owner === undefined || isOwn(viewer, owner);
}

/** The boards that a viewer may see, without the names that they may not. */
export function viewBoards(boards: SortState["boards"], viewer: Viewer): SortState["boards"] {
  const seen = Object.entries(boards).filter(([id]) => maySee(id, viewer));
  return Object.fromEntries(seen.map(([id, board]) => [id, viewBoard(board, viewer)]));
}

function viewBoard(board: Board, viewer: Viewer): Board {
  const notes = Object.entries(board.notes).map(([card, all]) => [
    card,
    all.map((one) => signedFor(one, viewer)),
  ]);
  const movers = Object.entries(board.movers).map(([card, { count }]) => [card, { count, people: [] }]);
  return { ...board, notes: Object.fromEntries(notes), movers: Object.fromEntries(movers) };
}

function mayLook({ to }: { to: Reveal["to"] }, viewer: Viewer): boolean {
  return to === "all" || viewer.kind === "facilitator";
}

/** Whether this board says something else than it did; one on which nothing was sorted said nothing. */
function differs(board: Board, before: Board | undefined): boolean {
  return before === undefined ? isBegun(board) : !sameAnswers(board, before);
}
