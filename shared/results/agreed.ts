import type { CardId } from "../ids.ts";
import { agreementOf } from "./agreement.ts";
import type { Results } from "./results.ts";

/** The cards on which most or nearly all agree, most agreed first; the order in which they were dealt breaks ties. */
export function agreedCards({ cards }: Pick<Results, "cards">): CardId[] {
  return cards
    .flatMap((result) => {
      const agreement = agreementOf(result);
      if (agreement === null || agreement.word === "differ") return [];
      return [{ card: result.card, share: agreement.count / agreement.placed }];
    })
    .sort((a, b) => b.share - a.share)
    .map(({ card }) => card);
}
