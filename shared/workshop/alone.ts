import type { Activity } from "../activities/kinds.ts";

/** The step as a private workshop has it: everyone sorts alone. The same step where nothing changes. */
export function alone(step: Activity): Activity {
  if (step.kind !== "sort" || step.settings.mode === "alone") return step;
  return { ...step, settings: { ...step.settings, mode: "alone" } };
}
