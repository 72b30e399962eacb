import { type AgreementWord, agreementOf } from "shared/results/agreement.ts";
import type { CardResult } from "shared/results/results.ts";

type Said = { result: CardResult; word: AgreementWord | undefined };

/** The cards on which most or nearly all agree, most agreed first. */
export function agreedFirst<One extends Said>(readings: readonly One[]): One[] {
  const share = ({ result }: One) => {
    const agreement = agreementOf(result);
    return agreement === null ? 0 : agreement.count / agreement.placed;
  };
  return readings
    .filter(({ word }) => word === "nearly-all" || word === "most")
    .sort((one, other) => share(other) - share(one));
}

/** The cards grouped by how far people agree, those on which they differ first; empty groups are left out. */
export function byAgreement<One extends Said>(
  readings: readonly One[],
): { word: AgreementWord | undefined; readings: One[] }[] {
  return (["differ", "most", "nearly-all", undefined] as const)
    .map((word) => ({ word, readings: readings.filter((reading) => reading.word === word) }))
    .filter((group) => group.readings.length > 0);
}
