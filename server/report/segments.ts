import { type PileId, pileIds } from "shared/board.ts";
import type { Placement } from "shared/results/placements.ts";

/** A part of a bar: `width` in px of the design, 794 to a page. */
export type Segment = { pile: PileId; count: number; width: number };

const whole = 452;
const gap = 3;

/**
 * The parts of one bar, left to right, none left out but the empty ones. Each is as wide as its share, and wide
 * enough for its symbol and number. Pure.
 */
export function segments(placement: Placement): Segment[] {
  const parts = pileIds
    .map((pile) => ({ pile, count: placement[pile] }))
    .filter((part) => part.count > 0)
    .map((part) => ({ ...part, least: 38 + 9 * String(part.count).length }));
  let free = whole - gap * (parts.length - 1);
  let shared = parts;
  // Whoever would be too narrow takes the least; the others share what is left, until nobody is too narrow.
  for (;;) {
    const each = free / shared.reduce((sum, part) => sum + part.count, 0);
    const narrow = shared.filter((part) => part.count * each < part.least);
    if (narrow.length === 0)
      return parts.map(({ pile, count, least }) => ({
        pile,
        count,
        width: shared.some((part) => part.pile === pile) ? count * each : least,
      }));
    free -= narrow.reduce((sum, part) => sum + part.least, 0);
    shared = shared.filter((part) => !narrow.includes(part));
  }
}
