import * as z from "zod/mini";

/** The fewest people of whom anything is counted apart, or between two exact counts; a workshop may ask for more. */
export const smallestGroup = 5;

/** A count of people, or for a small room a word, because there a count would tell on somebody. */
export const shareSchema = z.union([z.int(), z.enum(["most", "some", "none"])]);
export type Share = z.infer<typeof shareSchema>;

/** `count` of `total` people: as it is, or in a word when they are fewer than `least`. */
export function share(count: number, total: number, least: number = smallestGroup): Share {
  if (total >= least) return count;
  if (count === 0) return "none";
  return 2 * count > total ? "most" : "some";
}

/**
 * Whether something may be counted once more when so many people have changed it since: none, or at least
 * `least`. One latecomer between two exact counts would be laid bare.
 */
export function mayCountAgain(changed: number, least: number = smallestGroup): boolean {
  return changed === 0 || changed >= least;
}
