import type { Activity } from "../activities/kinds.ts";
import type { ActivityId } from "../ids.ts";

/** The sorts whose results a step needs: they come before it in the plan. */
export function looksAt(step: Activity): ActivityId[] {
  if (step.kind === "sort") return step.settings.divided ? [step.settings.divided.of] : [];
  if (step.kind !== "results") return [];
  const { of, since } = step.settings;
  return since?.kind === "sort" ? [of, since.activity] : [of];
}

/** The steps that need a sort which is not before them. */
export function lost(agenda: readonly Activity[]): Activity[] {
  return agenda.filter((step, at) =>
    looksAt(step).some((sort) => !agenda.slice(0, at).some(({ id, kind }) => id === sort && kind === "sort")),
  );
}
