import type { Step } from "shared/activities/kinds.ts";
import { limits } from "shared/limits.ts";
import { allCards, type Workshop } from "shared/workshop/workshop.ts";
import { cast } from "./cast.ts";
import { actions } from "./lines.ts";
import type { Doing, Turn } from "./turn.ts";

/** A few propose one action each; the others think, and say that they have finished. */
export function proposing({ workshop, person, member, random }: Turn, step: Step<"actions">): Doing {
  const state = workshop.activities[step.id];
  if (state?.kind !== "actions") return "waits";
  const at = cast.filter(({ does }) => does.includes("action")).indexOf(member);
  const proposed = state.actions.some((action) => action.person === person);
  // What came of the last workshop is the leader's to say.
  if (step.settings.review) return random() < 0.3 ? "finished" : "waits";
  const mayWrite = workshop.preset !== "private" && state.actions.length < limits.actions;
  if (at < 0 || proposed || !mayWrite) return random() < 0.3 ? "finished" : "waits";
  const action = actions[at % actions.length];
  if (action === undefined) return "finished";
  const card = chosenCards(workshop)[at];
  return { type: "actions.add", activity: step.id, ...action, ...(card === undefined ? {} : { card }) };
}

/** The cards with the most dots, best first; none while no vote on cards was shown. */
function chosenCards(workshop: Workshop): string[] {
  const known = new Set(allCards(workshop).map(({ id }) => id));
  const shown = Object.values(workshop.activities).flatMap((of) =>
    of.kind === "vote" && of.result !== null ? Object.entries(of.result.dots) : [],
  );
  return shown
    .filter(([id]) => known.has(id))
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id);
}
