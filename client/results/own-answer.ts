import { personBoard } from "shared/activities/boards.ts";
import type { SortState } from "shared/activities/sort-wire.ts";
import { type PileId, pilesOf } from "shared/board.ts";
import type { PersonId } from "shared/ids.ts";
import type { CardResult } from "shared/results/results.ts";

/** Where a person put a card, and how many others put it there too; undefined where that is told in words. */
export type OwnAnswer = { pile: PileId; others: number | undefined };

/**
 * What this person said of a card in the results that all were last shown: several answers where a card may lie in
 * several columns, none for whoever did not sort it, and none on a board that several people share.
 */
export function ownAnswers(of: SortState, person: PersonId, result: CardResult): OwnAnswer[] {
  const shown = of.reveals.filter(({ to }) => to === "all").at(-1);
  const board = shown?.boards[personBoard(person)];
  if (of.mode !== "alone" || board === undefined) return [];
  return pilesOf(board, result.card)
    .filter((pile) => pile !== "deck")
    .map((pile) => {
      const count = result.counts[pile];
      return { pile, others: typeof count === "number" ? count - 1 : undefined };
    });
}

/** The piles alone, to be marked. */
export function ownPiles(answers: readonly OwnAnswer[]): ReadonlySet<PileId> {
  return new Set(answers.map(({ pile }) => pile));
}
