import { pileIds } from "shared/board.ts";
import type { Share } from "shared/results/shares.ts";
import { pileText } from "../text/columns.ts";
import { type Counting, resultsText } from "../text/results.ts";
import { liesIn } from "./counting.ts";
import type { Reading } from "./readings.ts";

type Props = { readings: readonly Reading[]; counting: Counting };

/** The numbers behind the bars, for people who listen: a row a card, a column a pile. */
export function ResultTable({ readings, counting }: Props) {
  return (
    <div className="visually-hidden">
      <table>
        <caption>{resultsText.table}</caption>
        <thead>
          <tr>
            <th scope="col">{resultsText.card}</th>
            {pileIds.map((pile) => (
              <th key={pile} scope="col">
                {pile === "deck" ? pileText.deck.line : pileText[pile].title}
              </th>
            ))}
            <th scope="col">{counting === "board" ? resultsText.moved : resultsText.agree}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ face, result, word }) => (
            <tr key={face.id}>
              <th scope="row">{face.title}</th>
              {pileIds.map((pile) => (
                <td key={pile}>
                  {counting === "board"
                    ? liesIn(result).includes(pile) && resultsText.here
                    : cell(result.counts[pile], counting)}
                </td>
              ))}
              <td>{counting === "board" ? result.movers : word && resultsText.agreement(word, counting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cell(share: Share, counting: Counting) {
  return typeof share === "number" ? share : resultsText.count(share, counting);
}
