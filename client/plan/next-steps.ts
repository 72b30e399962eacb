import type { Activity } from "shared/activities/kinds.ts";
import type { NextStep } from "shared/workshop/commands.ts";
import { votedOn, withVotesMended } from "./vote-on.ts";

type Options = {
  /** An id that the workshop never had. */
  newId: () => string;
  /** Steps that have begun: they keep their settings. */
  fixed: (id: string) => boolean;
};

/**
 * A changed agenda in its shortest form: ids, ids with other minutes, whole steps. A running workshop keeps what a
 * step began with, so a step with other settings gets a new id and begins afresh; votes on it do too, and what looks at it follows.
 */
export function nextSteps(
  agenda: readonly Activity[],
  wanted: readonly Activity[],
  { newId, fixed }: Options,
): NextStep[] {
  const known = (id: string) => agenda.find((step) => step.id === id);
  const steps = withVotesMended(wanted, fixed);
  const renamed = new Map<string, string>();
  for (const { id, settings } of steps) {
    const before = known(id);
    if (before !== undefined && !fixed(id) && !same(before.settings, settings)) renamed.set(id, newId());
  }
  for (const step of steps) {
    const on = votedOn(step);
    if (on !== undefined && renamed.has(on) && known(step.id) && !fixed(step.id) && !renamed.has(step.id))
      renamed.set(step.id, newId());
  }
  return steps
    .map((step) => (fixed(step.id) ? step : follow(step, renamed)))
    .map((step) => shortest(step, known(step.id)));
}

function follow(step: Activity, renamed: ReadonlyMap<string, string>): Activity {
  const now = (id: string) => renamed.get(id) ?? id;
  const id = now(step.id);
  if (step.kind === "vote" && step.settings.on.kind !== "deck") {
    const { on } = step.settings;
    return { ...step, id, settings: { ...step.settings, on: { ...on, activity: now(on.activity) } } };
  }
  if (step.kind === "results") {
    const { of, since } = step.settings;
    const earlier = since?.kind === "sort" ? { since: { ...since, activity: now(since.activity) } } : {};
    return { ...step, id, settings: { ...step.settings, of: now(of), ...earlier } };
  }
  if (step.kind === "sort" && step.settings.divided !== undefined) {
    const { divided } = step.settings;
    return { ...step, id, settings: { ...step.settings, divided: { ...divided, of: now(divided.of) } } };
  }
  return { ...step, id };
}

function shortest(step: Activity, before: Activity | undefined): NextStep {
  if (before === undefined || !same({ ...before, minutes: 0 }, { ...step, minutes: 0 })) return step;
  return before.minutes === step.minutes ? step.id : { id: step.id, minutes: step.minutes };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
