import type { Board } from "../board.ts";
import type { BoardId } from "../ids.ts";
import type { RefusalCode } from "../refusals.ts";
import { ok, type Result } from "../result.ts";
import type { Results } from "../results/results.ts";
import { isOwn, signedFor, type Viewer } from "./activity.ts";
import { ownerOf } from "./boards.ts";
import type { Reveal, SortCommand, SortEvent, SortState } from "./sort-wire.ts";

type Ask<Type extends SortCommand["type"]> = Extract<SortCommand, { type: Type }>;
type Revealed = Extract<SortEvent, { type: "sort.revealed" }>;
type Decision = Result<SortEvent[], RefusalCode>;

/** People sort on; what was shown is kept. */
export function reopen(state: SortState, { activity }: Ask<"sort.reopen">): Decision {
  return ok(state.stage === "sorting" ? [] : [{ type: "sort.reopened", activity }]);
}

/** The state after a reveal: what was looked at and is now shown to all stays one reveal. */
export function revealed(state: SortState, { to, results, roles, asLooked }: Revealed): SortState {
  const looked = asLooked ? state.reveals.at(-1) : undefined;
  const before = looked === undefined ? state.reveals : state.reveals.slice(0, -1);
  const reveal = { to, results, roles, boards: looked?.boards ?? state.boards };
  return { ...state, stage: to === "all" ? "shown" : "looked", reveals: [...before, reveal] };
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
