import { boardIds, boardIn } from "../activities/boards.ts";
import { touchedActivity } from "../activities/kinds.ts";
import { lastShown } from "../activities/sort-reveal.ts";
import type { SortState } from "../activities/sort-wire.ts";
import type { ActivityId } from "../ids.ts";
import { dividedCards, orderOfTalk } from "../results/agreement.ts";
import { openResults } from "../results/count-boards.ts";
import type { Results } from "../results/results.ts";
import type { Event } from "./events.ts";
import type { Workshop } from "./workshop.ts";

/** What everybody may know of a sort: of one that each did alone what was last shown to all, else its boards. */
export function resultsOf(of: SortState, tables: number): Results | null {
  if (of.mode === "alone") return lastShown(of);
  return openResults(
    of.hand,
    boardIds(of.mode, tables).map((board) => boardIn(of, board)),
  );
}

/**
 * Deals the cards of a sort that depends on what an earlier one came to, as long as nobody has sorted here: those on
 * which people differ, most divided first. Where they agree on all, the first in the order of talk; where nothing is
 * shown yet, none.
 */
export function dealing(state: Workshop, activity: ActivityId): Event[] {
  const step = state.agenda.find(({ id }) => id === activity);
  const of = state.activities[activity];
  if (step?.kind !== "sort" || of?.kind !== "sort" || step.settings.divided === undefined) return [];
  const { of: source, most } = step.settings.divided;
  const earlier = state.activities[source];
  if (earlier?.kind !== "sort" || touchedActivity(of)) return [];
  const results = resultsOf(earlier, state.tables);
  if (results === null) return [];
  const divided = dividedCards(results);
  const hand = (divided.length > 0 ? divided : orderOfTalk(results)).slice(0, most);
  return hand.join() === of.hand.join() ? [] : [{ type: "sort.dealt", activity, hand }];
}
