/** A number from 0 to below 1. */
export type Random = () => number;

/** One of these, or undefined of none. */
export function oneOf<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values[Math.floor(random() * values.length)];
}

/** A number from `least` to below `most`. */
export function between([least, most]: readonly [number, number], random: Random): number {
  return least + random() * (most - least);
}

/**
 * A number from 0 to below 1 that is always the same for the same words: what a pretend person thinks of a card does
 * not change from one look at it to the next. FNV-1a, and the last step of MurmurHash3 so that near words differ.
 */
export function leaning(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const unit of words.join("\n")) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
