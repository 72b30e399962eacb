import { widthOf } from "./lines.ts";

/** The row, the gaps and the edges of a name card, in rem; the width of its letters, which are bold. */
const row = 113;
const gap = 1.125;
const edges = 3;
const letters = 2.125 * 1.07;
const widestName = 22;

/** How many of the newest names fit in so many rows; when some are left out, a card for the rest fits too. */
export function namesThatFit(names: readonly string[], rows: number, rest: string): number {
  let count = 0;
  while (count < names.length) {
    const all = count + 1 === names.length;
    const shown = names.slice(names.length - count - 1);
    if (rowsOf(all ? shown : [...shown, rest]) > rows) break;
    count += 1;
  }
  return count;
}

function rowsOf(names: readonly string[]): number {
  let rows = 1;
  let used = 0;
  for (const name of names) {
    const width = Math.min(widestName, widthOf(name) * letters + edges) + gap;
    if (used > 0 && used + width - gap > row) {
      rows += 1;
      used = 0;
    }
    used += width;
  }
  return rows;
}
