import type { Activity } from "shared/activities/kinds.ts";

/** A step that was dropped, and the step it stood before; null when it was the last. */
export type Dropped = { step: Activity; before: string | null };
export type Draft = { steps: Activity[]; dropped: Dropped[] };

/** Takes a step out of the plan and remembers its place, also among others that are out. */
export function drop({ steps, dropped }: Draft, id: string): Draft {
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at];
  if (step === undefined) return { steps, dropped };
  const next = steps[at + 1]?.id ?? null;
  const above = dropped.filter(({ before }) => before === id).map((gone) => ({ ...gone, before: next }));
  const below = dropped.filter(({ before }) => before === next);
  const others = dropped.filter(({ before }) => before !== id && before !== next);
  return {
    steps: steps.filter((other) => other !== step),
    dropped: [...others, ...above, { step, before: next }, ...below],
  };
}

/** Puts a step back where it was; at the end when the step below it has gone. */
export function putBack({ steps, dropped }: Draft, id: string): Draft {
  const index = dropped.findIndex((gone) => gone.step.id === id);
  const found = dropped[index];
  if (found === undefined) return { steps, dropped };
  const at = steps.findIndex((step) => step.id === found.before);
  return {
    steps: at < 0 ? [...steps, found.step] : [...steps.slice(0, at), found.step, ...steps.slice(at)],
    dropped: dropped
      .map((gone, place) => (place < index && gone.before === found.before ? { ...gone, before: id } : gone))
      .filter((gone) => gone !== found),
  };
}

/** A step one place higher or lower. */
export function swap(steps: readonly Activity[], id: string, by: -1 | 1): Activity[] {
  const from = steps.findIndex((step) => step.id === id);
  const step = steps[from];
  const other = steps[from + by];
  if (step === undefined || other === undefined) return [...steps];
  return steps.map((one) => (one === step ? other : one === other ? step : one));
}
