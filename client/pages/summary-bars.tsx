import type { ColumnId, PileId } from "shared/board.ts";
import type { SuitLook } from "shared/deck.ts";
import { summaryPiles, summaryText } from "../text/summary.ts";
import { SegmentBar } from "../ui/segment-bar.tsx";
import { SuitTile } from "./summary-card.tsx";
import { Typed } from "./summary-typed.tsx";

const text = summaryText.sort;

type Suit = {
  id: string;
  title: string;
  look: SuitLook | null;
  placement: Readonly<Record<ColumnId, number> & Partial<Record<PileId, number>>>;
};
/** `piles` are those that were counted, in order. */
type Props = { caption: string; first: string; suits: readonly Suit[]; piles: readonly PileId[] };

/** Bars to look at, and the same numbers as a table for people who listen. */
export function SummaryBars({ caption, first, suits, piles }: Props) {
  const anyLeft = suits.some(({ placement }) => leftOf(placement) !== "");
  return (
    <>
      <ul className={`summary-bars${anyLeft ? " summary-bars-left" : ""}`} aria-hidden="true">
        {suits.map((suit) => {
          const { exists, helpful, obstacle } = suit.placement;
          const left = leftOf(suit.placement);
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
              {piles.map((pile) => (
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
                {piles.map((pile) => (
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

function leftOf({ unsure = 0, deck = 0 }: Suit["placement"]): string {
  return summaryText.results.left(unsure, deck);
}

/** The cards that people wrote have no suit, so the name is ours. */
export function SuitName({ suit: { title, look } }: { suit: Pick<Suit, "title" | "look"> }) {
  return look === null ? text.ownCards : <Typed>{title}</Typed>;
}
