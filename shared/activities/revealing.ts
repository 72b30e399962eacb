import { type Board, sameAnswers, sortedCount } from "../board.ts";
import type { ActivityId } from "../ids.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, ok, type Result } from "../result.ts";
import { privateResults } from "../results/count-boards.ts";
import { noRole } from "../results/role-group.ts";
import { mayCountAgain } from "../results/shares.ts";
import type { Around } from "./activity.ts";
import { ownerOf } from "./boards.ts";
import type { ActivityState } from "./kinds.ts";
import type { Reveal, SortCommand, SortEvent } from "./sort-wire.ts";

type Ask = Extract<SortCommand, { type: "sort.reveal" }>;

/**
 * What everybody sorted alone, as one event that carries what it comes to. What the leaders looked at first is shown
 * to all as it was. It is counted again only if nobody's board differs from what an earlier reveal showed, or the
 * boards of as many people as the smallest group: one latecomer between two exact counts would be laid bare.
 */
export function reveal(
  state: ActivityState,
  { activity, to = "all" }: Ask,
  around: Around,
): Result<SortEvent[], RefusalCode> {
  if (state.kind !== "sort") return no("no-such-activity");
  if (state.mode !== "alone") return no("not-hidden");
  const last = state.reveals.at(-1);
  if (state.stage === "shown" || (state.stage === "looked" && to === "facilitator")) return ok([]);
  const looked = last?.to === "facilitator" && to === "all" ? asLooked(activity, last) : undefined;
  if (state.stage === "looked" && looked !== undefined) return ok([looked]);
  const boards = Object.entries(state.boards).map(([id, board]) => ({
    board,
    role: last?.roles[id] ?? around.people[ownerOf(id) ?? ""]?.role ?? noRole,
    id,
    changed: state.reveals.map((earlier) => differs(board, earlier.boards[id])),
  }));
  const counted = boards.filter(({ board, changed }) => sortedCount(board) > 0 || changed.includes(true));
  if (!counted.some(({ board }) => sortedCount(board) > 0)) return no("nothing-yet");
  const { smallestGroup } = around;
  const again = state.reveals.every((_, at) =>
    mayCountAgain(boards.filter(({ changed }) => changed[at]).length, smallestGroup),
  );
  // What the leaders have seen of too few changes can still be shown to all as it was.
  if (!again) return looked === undefined ? no("too-few") : ok([looked]);
  const results = privateResults(state.hand, counted, smallestGroup);
  const roles = Object.fromEntries(counted.map(({ id, role }) => [id, role]));
  return ok([{ type: "sort.revealed", activity, to, results, roles }]);
}

/** What the leaders looked at, for all to see, and not counted anew. */
function asLooked(activity: ActivityId, { results, roles }: Reveal): SortEvent {
  return { type: "sort.revealed", activity, to: "all", results, roles, asLooked: true };
}

/** Whether this board says something else than it did; one on which nothing was sorted said nothing. */
function differs(board: Board, before: Board | undefined): boolean {
  return before === undefined ? sortedCount(board) > 0 : !sameAnswers(board, before);
}
