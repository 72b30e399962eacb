import type { Activity } from "shared/activities/kinds.ts";
import type { SortMode } from "shared/activities/sort-wire.ts";
import type { Plan } from "shared/plan.ts";
import { withVotesMended } from "../plan/vote-on.ts";
import { withHand } from "./new-again.ts";

type Changes = {
  steps: readonly Activity[] | undefined;
  mode: SortMode | undefined;
  deck: string;
  /** The only cards that are sorted again. */
  hand?: readonly string[] | undefined;
};

/** A plan with what was changed in it. */
export function planFor(plan: Plan, { steps, mode, deck, hand }: Changes): Plan {
  const modes = steps ?? withMode(plan.activities, mode);
  const activities = withHand(withVotesMended(deck === plan.deck ? modes : modes.map(wholeDeck)), hand);
  const minutes = activities.reduce((sum, step) => sum + step.minutes, 0);
  return { ...plan, deck, activities, minutes: Math.min(minutes, 24 * 60) };
}

/** The steps with all their sorts in one mode, but for those whose cards are dealt from an earlier one. */
export function withMode(steps: readonly Activity[], mode: SortMode | undefined): Activity[] {
  return steps.map((step) =>
    step.kind === "sort" && step.settings.divided === undefined && mode !== undefined
      ? { ...step, settings: { ...step.settings, mode } }
      : step,
  );
}

/** Other cards: the ones that a sort names are not among them, so it takes them all. */
function wholeDeck(step: Activity): Activity {
  if (step.kind !== "sort" || step.settings.divided !== undefined) return step;
  const { cards: _named, ...settings } = step.settings;
  return { ...step, settings };
}
