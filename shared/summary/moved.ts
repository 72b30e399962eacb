import * as z from "zod/mini";
import { boardIds, boardIn } from "../activities/boards.ts";
import type { Step } from "../activities/kinds.ts";
import type { SortState } from "../activities/sort-wire.ts";
import { columnIds, pileIds, pilesOf } from "../board.ts";
import { exactCounts, largest } from "../results/counts.ts";
import { resultsOf } from "../workshop/dealing.ts";
import type { Workshop } from "../workshop/workshop.ts";

/** A card that was sorted once more after people had talked about it. */
export const movedSchema = z.object({
  card: z.string(),
  /** What most had said before, how many that were, and of how many. */
  before: z.object({ column: z.enum(columnIds), count: z.int(), placed: z.int() }),
  /** Where it lies now: in each of its columns, on each board that was sorted. */
  now: z.array(z.enum(pileIds)),
});
export type Moved = z.infer<typeof movedSchema>;

/**
 * What came of talking: each card of a sort whose hand was dealt from an earlier one's results, as most saw it then
 * and as it lies now. Cards that nobody has sorted again, and those told in words only, are left out. Takes a whole
 * state or a view.
 */
export function movedSince(
  state: Pick<Workshop, "activities" | "tables">,
  { settings }: Pick<Step<"sort">, "settings">,
  of: SortState,
): Moved[] {
  const earlier = settings.divided && state.activities[settings.divided.of];
  const results = earlier?.kind === "sort" ? resultsOf(earlier, state.tables) : null;
  if (results === null) return [];
  const boards = boardIds(of.mode, state.tables)
    .map((board) => boardIn(of, board))
    .filter((board) => board.deck.length < of.hand.length);
  return of.hand.flatMap((card) => {
    const then = results.cards.find((one) => one.card === card);
    const counts = then && exactCounts(then);
    const now = boards.flatMap((board) => pilesOf(board, card));
    if (!then || !counts || now.every((pile) => pile === "deck")) return [];
    const column = largest(counts);
    return [{ card, before: { column, count: counts[column], placed: then.placed ?? 0 }, now }];
  });
}
