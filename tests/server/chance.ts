import { pileIds } from "shared/board.ts";
import type { Asked } from "../../client/live/live.ts";

/** Chance that can be repeated: set SEED to the number in the name of the test that failed. */
export const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

export type Chance = {
  /** A whole number from 0 to below `most`. */
  below(most: number): number;
  of<Value>(values: readonly Value[]): Value;
};

/** mulberry32. */
export function chanceFrom(start: number): Chance {
  let state = start;
  function below(most: number): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  }
  return {
    below,
    of(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error("There is nothing to choose from.");
      return value;
    },
  };
}

/** Any card to anywhere, above any other. */
export function anyMove(chance: Chance, hand: readonly string[]): Asked {
  const move = {
    type: "sort.move",
    activity: "sort",
    card: chance.of(hand),
    to: chance.of(pileIds),
  } as const;
  return chance.below(2) === 0 ? move : { ...move, before: chance.of(hand) };
}

/** Lets the event loop turn a few times. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}
