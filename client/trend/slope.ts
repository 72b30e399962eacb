import { pushedApart } from "./pushed-apart.ts";
import type { Line } from "./readings.ts";

/** How high a chart is, in heights of a label: room for each, and some air. */
const air = 1.2;
/** The least difference, of 1, between the lowest and the highest point of a chart: small changes look small. */
const leastSpan = 0.3;

/** Where the two ends of a line lie, and its labels: from the top, in heights of a label. */
export type Slope = Line & { before: End; now: End };
type End = { dot: number; label: number };

/** The lines of a chart as they are drawn, and how high it is. Pure. */
export function slopes(lines: readonly Line[]): { height: number; slopes: Slope[] } {
  const height = Math.max(4, lines.length) * air;
  const shares = lines.flatMap(({ change: { before, now } }) => [shareOf(before), shareOf(now)]);
  const middle = (Math.min(...shares) + Math.max(...shares)) / 2;
  const span = Math.max(leastSpan, Math.max(...shares) - Math.min(...shares));
  const placeOf = (share: number) => 0.5 + ((middle + span / 2 - share) / span) * (height - 1);
  const ends = (side: "before" | "now") =>
    endsOf(lines, (line) => placeOf(shareOf(line.change[side])), height);
  const [then, now] = [ends("before"), ends("now")];
  return {
    height,
    slopes: lines.flatMap((line) => {
      const [first, second] = [then.get(line.id), now.get(line.id)];
      return first && second ? [{ ...line, before: first, now: second }] : [];
    }),
  };
}

function endsOf(lines: readonly Line[], placeOf: (line: Line) => number, height: number): Map<string, End> {
  const dots = lines.map((line) => ({ id: line.id, dot: placeOf(line) })).sort((a, b) => a.dot - b.dot);
  const labels = pushedApart(
    dots.map(({ dot }) => dot),
    1,
    0.5,
    height - 0.5,
  );
  return new Map(dots.map(({ id, dot }, at) => [id, { dot, label: labels[at] ?? dot }]));
}

function shareOf({ count, of }: { count: number; of: number }): number {
  return count / of;
}
