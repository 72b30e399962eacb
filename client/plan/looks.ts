import type { Activity } from "shared/activities/kinds.ts";
import { looksAt, lost } from "shared/workshop/looks-at.ts";
import { stepsText as text } from "../text/new.ts";

/**
 * Why these steps cannot stand like this, in words: one looks at a sort that is not before it. `known` are all the
 * steps that there are or were. Undefined where they can.
 */
export function looksAstray(steps: readonly Activity[], known: readonly Activity[]): string | undefined {
  const step = lost(steps)[0];
  if (step === undefined) return undefined;
  const before = steps.slice(0, steps.indexOf(step)).map(({ id }) => id);
  const missing = looksAt(step).find((sort) => !before.includes(sort));
  const title = known.find(({ id }) => id === missing)?.title ?? "";
  return steps.some(({ id }) => id === missing)
    ? text.after(step.title, title)
    : text.needed(step.title, title);
}

/** The sorts that a results step at this place can look at. */
export function sortsBefore(steps: readonly Activity[], id?: string): Activity[] {
  const at = steps.findIndex((step) => step.id === id);
  return steps.slice(0, at < 0 ? steps.length : at).filter(({ kind }) => kind === "sort");
}
