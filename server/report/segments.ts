import { type PileId, pileIds } from "shared/board.ts";
import type { Placement } from "shared/results/placements.ts";

/** A part of a bar: `width` in px of the design, 794 to a page. */
export type Segment = { pile: PileId; count: number; width: number };
export type StepSegment = { step: number; label: string; width: number };

/** The whole bars of the suits and of feedback, in px of the design. */
export const barWidth = 452;
const stepsWidth = 408;
const gap = 3;

/** The parts of one bar of cards, left to right, none left out but the empty ones. Pure. */
export function pileSegments(placement: Placement, whole: number): Segment[] {
  const parts = pileIds
    .map((pile) => ({ pile, count: placement[pile] }))
    .filter((part) => part.count > 0)
    .map((part) => ({ ...part, least: 38 + 9 * String(part.count).length }));
  return widths(parts, whole).map(({ pile, count, width }) => ({ pile, count, width }));
}

/** The parts of one bar of answers, in the order given; `step` counts from 0. Pure. */
export function stepSegments(steps: readonly { label: string; count: number }[]): StepSegment[] {
  const parts = steps.flatMap(({ label, count }, step) =>
    count === 0 ? [] : [{ step, label, count, least: 20 + 8.5 * label.length }],
  );
  return widths(parts, stepsWidth).map(({ step, label, width }) => ({ step, label, width }));
}

/** Each part is as wide as its share, and at least as wide as it must be to hold its words. */
function widths<Part extends { count: number; least: number }>(parts: readonly Part[], whole: number) {
  let free = whole - gap * (parts.length - 1);
  let shared = parts;
  // Whoever would be too narrow takes the least; the others share what is left, until nobody is too narrow.
  for (;;) {
    const each = free / shared.reduce((sum, part) => sum + part.count, 0);
    const narrow = shared.filter((part) => part.count * each < part.least);
    if (narrow.length === 0)
      return parts.map((part) => ({
        ...part,
        width: shared.includes(part) ? part.count * each : part.least,
      }));
    free -= narrow.reduce((sum, part) => sum + part.least, 0);
    shared = shared.filter((part) => !narrow.includes(part));
  }
}
