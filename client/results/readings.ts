import { type AgreementWord, agreementOf, orderOfTalk } from "shared/results/agreement.ts";
import type { CardResult, Results } from "shared/results/results.ts";
import { allCards, type Workshop } from "shared/workshop/workshop.ts";
import { type Face, facesOf } from "../board/faces.ts";

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
