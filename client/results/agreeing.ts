import { agreedCards } from "shared/results/agreed.ts";
import type { AgreementWord } from "shared/results/agreement.ts";
import type { CardResult, Results } from "shared/results/results.ts";

type Said = { result: CardResult; word: AgreementWord | undefined };

/** The cards on which most or nearly all agree, most agreed first. */
export function agreedFirst<One extends Said>(results: Results, readings: readonly One[]): One[] {
  return agreedCards(results).flatMap((card) => readings.find(({ result }) => result.card === card) ?? []);
}

/** The cards grouped by how far people agree, those on which they differ first; empty groups are left out. */
export function byAgreement<One extends Said>(
  readings: readonly One[],
): { word: AgreementWord | undefined; readings: One[] }[] {
  return (["differ", "most", "nearly-all", undefined] as const)
    .map((word) => ({ word, readings: readings.filter((reading) => reading.word === word) }))
    .filter((group) => group.readings.length > 0);
}
