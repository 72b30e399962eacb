import type { SortState } from "shared/activities/sort-wire.ts";
import { type PileId, pileIds } from "shared/board.ts";
import type { CardResult } from "shared/results/results.ts";
import type { Counting } from "../text/results.ts";

/** What the numbers of this sort's results count. */
export function countingOf(of: Pick<SortState, "mode"> | undefined): Counting {
  switch (of?.mode) {
    case "together":
      return "board";
    case "tables":
      return "tables";
    case "alone":
    case undefined:
      return "people";
  }
}

/** Where a card lies on the one board that everybody shares. */
export function liesIn({ counts }: CardResult): PileId[] {
  return pileIds.filter((pile) => counts[pile] !== 0 && counts[pile] !== "none");
}
