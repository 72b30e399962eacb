import { useId } from "react";
import { columnIds } from "shared/board.ts";
import type { ResultsSummary } from "shared/summary/results-summary.ts";
import type { Shown } from "shared/summary/shown-results.ts";
import { summaryPage, summaryText } from "../text/summary.ts";
import { BarLegend } from "../ui/segment-bar.tsx";
import { SummaryBars } from "./summary-bars.tsx";
import { SummaryBoxes } from "./summary-boxes.tsx";
import { columnNames } from "./summary-column-bar.tsx";
import { SummaryResultCards } from "./summary-result-cards.tsx";
import { type Place, ResultPart } from "./summary-result-part.tsx";
import { EachRole, RoleDifferences } from "./summary-roles.tsx";
import { Typed } from "./summary-typed.tsx";
import "./summary-results.css";

const text = summaryText.results;

type Props = {
  sort: ResultsSummary;
  /** There is no other sort, so it needs no name. */
  alone: boolean;
  /** The fewest people that are counted apart. */
  least: number;
};

/** A sort that each did alone: what all were shown, and until then how many have finished. */
export function SummaryResults({ sort, alone, least }: Props) {
  const id = useId();
  const { shown, finished, people } = sort;
  if (shown === null)
    return (
      <div className="summary-sort-head">
        <h2>
          <Typed>{sort.title}</Typed>
        </h2>
        <p>
          {text.finished(finished, people)} {text.notShown}
        </p>
      </div>
    );
  const place = { level: alone ? 2 : 3, within: alone ? "" : id } as const;
  return (
    <>
      {!alone && (
        <div className="summary-sort-head">
          <h2 id={id}>
            <Typed>{sort.title}</Typed>
          </h2>
          <p>{text.sorted(shown.boards)}</p>
        </div>
      )}
      {!shown.inWords && <BySuit shown={shown} {...place} />}
      {!shown.inWords && <SummaryBoxes shown={shown} {...place} />}
      <RoleDifferences shown={shown} {...place} />
      <SummaryResultCards shown={shown} question={sort.question} least={least} {...place} />
      <EachRole shown={shown} {...place} />
    </>
  );
}

function BySuit({ shown: { suits }, ...place }: Place & { shown: Shown }) {
  const barriers = suits.reduce((sum, suit) => sum + suit.barriers, 0);
  const told = suits.flatMap(({ counts, ...suit }) =>
    counts === null ? [] : [{ ...suit, placement: counts }],
  );
  const heading = summaryText.sort.suits;
  return (
    <ResultPart heading={heading} {...place}>
      <div className="summary-bars-head">
        <p className="quiet small">{text.suitsHint}</p>
        <BarLegend names={columnNames} />
      </div>
      <SummaryBars caption={heading} first={summaryPage.kindOfCard} suits={told} piles={columnIds} />
      {barriers > 0 && <p>{text.barriersExist(barriers)}</p>}
    </ResultPart>
  );
}
