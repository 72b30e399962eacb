import { boardOf } from "../activities/boards.ts";
import type { ActivityId, PersonId } from "../ids.ts";
import { counted } from "../people.ts";
import type { Workshop } from "./workshop.ts";

/**
 * How many people have finished a step: those who said so, and in a sort that each does alone also those who have no
 * card left. Needs a whole state: a view knows only the viewer's own.
 */
export function finishedCount(state: Workshop, activity: ActivityId): number {
  const of = state.activities[activity];
  const ready = new Set(state.ready[activity]);
  if (of?.kind !== "sort" || of.mode !== "alone") return ready.size;
  return counted(state.people).filter((person) => {
    const board = of.boards[boardOf(of.mode, state.people, person) ?? ""];
    return ready.has(person) || board?.deck.length === 0;
  }).length;
}

/** Whether everyone sorts alone at this step: then nobody is told who has finished, only how many. */
export function isAlone({ activities }: Pick<Workshop, "activities">, activity: ActivityId): boolean {
  const of = activities[activity];
  return of?.kind === "sort" && of.mode === "alone";
}

/** By activity, those who have finished and are meant; an activity without them is not listed. */
export function finished(
  ready: Workshop["ready"],
  meant: (person: PersonId, activity: ActivityId) => boolean,
): Workshop["ready"] {
  const lists = Object.entries(ready).map(
    ([id, all]) => [id, all.filter((person) => meant(person, id))] as const,
  );
  return Object.fromEntries(lists.filter(([, all]) => all.length > 0));
}
