import type { SortState } from "shared/activities/sort-wire.ts";
import { type PileId, pileIds } from "shared/board.ts";
import { type AgreementWord, agreementOf, orderOfTalk } from "shared/results/agreement.ts";
import type { CardResult, Results } from "shared/results/results.ts";
import { allCards, type Workshop } from "shared/workshop/workshop.ts";
import { type Face, facesOf } from "../board/faces.ts";
import type { Counting } from "../text/results.ts";

/** One card of some results, ready to be shown. */
export type Reading = {
  face: Face;
  result: CardResult;
  /** How far people agree; undefined where too few placed the card to say so. */
  word: AgreementWord | undefined;
};

/** The cards of some results in the order of talk, most divided first. */
export function readingsOf(results: Results, workshop: Pick<Workshop, "activities" | "deck">): Reading[] {
  const faces = facesOf({ ...workshop.deck, cards: allCards(workshop) });
  const byCard = new Map(results.cards.map((result) => [result.card, result]));
  return orderOfTalk(results).flatMap((card) => {
    const face = faces.get(card);
    const result = byCard.get(card);
    if (face === undefined || result === undefined) return [];
    return [{ face, result, word: agreementOf(result)?.word }];
  });
}

/** What the numbers of this sort's results count. */
export function countingOf(of: Pick<SortState, "mode"> | undefined): Counting {
  switch (of?.mode) {
    case "together":
      return "board";
    case "tables":
      return "tables";
    case "alone":
    case undefined:
      return "people";
  }
}

/** Whether so few sorted that all is told in words. */
export function isInWords({ cards }: Results): boolean {
  return cards.some(({ placed }) => placed === null);
}

/** Where a card lies on the one board that everybody shares. */
export function liesIn({ counts }: CardResult): PileId[] {
  return pileIds.filter((pile) => counts[pile] !== 0 && counts[pile] !== "none");
}

/** The cards on which most or nearly all agree, most agreed first. */
export function agreedFirst(readings: readonly Reading[]): Reading[] {
  const share = ({ result }: Reading) => {
    const agreement = agreementOf(result);
    return agreement === null ? 0 : agreement.count / agreement.placed;
  };
  return readings
    .filter(({ word }) => word === "nearly-all" || word === "most")
    .sort((one, other) => share(other) - share(one));
}

/** The cards grouped by how far people agree, those on which they differ first; empty groups are left out. */
export function byAgreement(
  readings: readonly Reading[],
): { word: AgreementWord | undefined; readings: Reading[] }[] {
  return (["differ", "most", "nearly-all", undefined] as const)
    .map((word) => ({ word, readings: readings.filter((reading) => reading.word === word) }))
    .filter((group) => group.readings.length > 0);
}
