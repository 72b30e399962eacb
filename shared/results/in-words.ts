import type { Results } from "./results.ts";

/** Whether so few sorted that all is told in words. */
export function isInWords({ cards }: Pick<Results, "cards">): boolean {
  return cards.some(({ placed }) => placed === null);
}
