import type { ResultCard, ResultsSummary } from "./results-summary.ts";

/** What all have been shown of a sort that each did alone. */
export type Shown = NonNullable<ResultsSummary["shown"]>;

/** More cards than this under a heading are a list for nobody: all of them are told card by card. */
export const mostTold = 5;

/** The first of these cards, and how many more there are. */
export function firstCards({ cards }: Shown, ids: readonly string[]): { told: ResultCard[]; more: number } {
  const told = ids.slice(0, mostTold).flatMap((id) => cards.find((card) => card.id === id) ?? []);
  return { told, more: Math.max(0, ids.length - mostTold) };
}

/** The cards whose groups are told in words, and most of one said something else than most of another. */
export function apartInWords({ cards }: Shown): ResultCard[] {
  return cards.filter(({ groups }) => {
    const most = (groups ?? []).flatMap((group) => (group.counts === null ? (group.most ?? []) : []));
    return new Set(most).size > 1;
  });
}

/** Whether it names a barrier that somebody said exists: that is no good news. */
export function isBarrierThere({ stance, counts }: Pick<ResultCard, "stance" | "counts">): boolean {
  return stance === "barrier" && counts.exists !== 0 && counts.exists !== "none";
}
