import { pileIds } from "shared/board.ts";
import type { SuitLook } from "shared/deck.ts";
import type { Placement } from "shared/results/placements.ts";
import { summaryPiles, summaryText as text } from "../text/summary.ts";
import { SegmentBar } from "../ui/segment-bar.tsx";
import { SuitTab } from "../ui/suit-label.tsx";

type Row = { id: string; title: string; look: SuitLook; suitTitle: string; placement: Placement };
type Props = { caption: string; first: string; rows: readonly Row[]; language: string };

/** Bars to look at, and the same numbers as a table for people who listen. */
export function SummaryBars({ caption, first, rows, language }: Props) {
  const anyLeft = rows.some(({ placement }) => placement.unsure + placement.deck > 0);
  return (
    <>
      <ul className={`summary-bars${anyLeft ? " summary-bars-left" : ""}`} aria-hidden="true">
        {rows.map(({ id, title, look, suitTitle, placement }) => {
          const left = text.left(placement.unsure, placement.deck);
          return (
            <li key={id} className="summary-bar">
              <SuitTab look={look} suitTitle={suitTitle} />
              <span className="summary-bar-title" lang={language}>
                {title}
              </span>
              <span className="summary-bar-line">
                <SegmentBar
                  counts={placement}
                  label={text.bar(placement.exists, placement.helpful, placement.obstacle)}
                />
              </span>
              {left && <span className="summary-bar-left">{left}</span>}
            </li>
          );
        })}
      </ul>
      <div className="visually-hidden">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {pileIds.map((pile) => (
                <th key={pile} scope="col">
                  {summaryPiles[pile].title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, title, placement }) => (
              <tr key={id}>
                <th scope="row" lang={language}>
                  {title}
                </th>
                {pileIds.map((pile) => (
                  <td key={pile}>{placement[pile]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
