import { pileIds } from "shared/board.ts";
import type { SortSummary } from "shared/summary/sort-summary.ts";
import { summaryPage, summaryPiles, summaryText } from "../text/summary.ts";
import { SegmentBar } from "../ui/segment-bar.tsx";
import { SuitTile } from "./summary-card.tsx";
import { Typed } from "./summary-typed.tsx";

const text = summaryText.sort;

type Suits = SortSummary["suits"];
type Props = { caption: string; first: string; suits: Suits };

/** Bars to look at, and the same numbers as a table for people who listen. */
export function SummaryBars({ caption, first, suits }: Props) {
  const anyLeft = suits.some(({ placement }) => placement.unsure + placement.deck > 0);
  return (
    <>
      <ul className={`summary-bars${anyLeft ? " summary-bars-left" : ""}`} aria-hidden="true">
        {suits.map((suit) => {
          const { exists, helpful, obstacle, unsure, deck } = suit.placement;
          const left = summaryPage.left(unsure, deck);
          const label = [
            text.count(summaryPiles.exists.title, exists),
            text.count(summaryPiles.helpful.title, helpful),
            text.count(summaryPiles.obstacle.title, obstacle),
          ].join(", ");
          return (
            <li key={suit.id} className="summary-bar">
              <SuitTile suit={suit} />
              <span className="summary-bar-title">
                <SuitName suit={suit} />
              </span>
              <span className="summary-bar-line">
                <SegmentBar counts={suit.placement} label={label} />
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
            {suits.map((suit) => (
              <tr key={suit.id}>
                <th scope="row">
                  <SuitName suit={suit} />
                </th>
                {pileIds.map((pile) => (
                  <td key={pile}>{suit.placement[pile]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The cards that people wrote have no suit, so the name is ours. */
function SuitName({ suit: { title, look } }: { suit: Suits[number] }) {
  return look === null ? text.ownCards : <Typed>{title}</Typed>;
}
