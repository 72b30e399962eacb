import { Check } from "lucide-react";
import { columnIds, type PileId } from "shared/board.ts";
import type { CardResult } from "shared/results/results.ts";
import { pileText } from "../text/columns.ts";
import { type Counting, resultsText } from "../text/results.ts";
import { TrayBadge } from "../ui/tray.tsx";
import "./pile-bars.css";

type Props = {
  result: CardResult;
  counting: Counting;
  /** All boards that count: the whole of the scale. */
  boards: number;
  /** Where the reader put this card, which is marked as theirs. */
  own?: ReadonlySet<PileId>;
};

/** One card's three bars on one scale, each with its number, or with its word where numbers would tell on somebody. */
export function PileBars({ result, counting, boards, own = new Set() }: Props) {
  const left = resultsText.left(result.counts);
  return (
    <>
      <ul className="pile-bars">
        {columnIds.map((column) => {
          const share = result.counts[column];
          return (
            <li key={column} className={`pile-bar col-${column}${own.has(column) ? " pile-bar-own" : ""}`}>
              <TrayBadge column={column} />
              <p>
                <span>{pileText[column].title}</span>
                {own.has(column) && <You />}
                <span className="pile-bar-count">{resultsText.count(share, counting)}</span>
              </p>
              {typeof share === "number" && (
                <span className="pile-bar-track" aria-hidden="true">
                  <span style={{ width: `${boards === 0 ? 0 : (100 * share) / boards}%` }} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {left && (
        <p className={own.has("unsure") ? "pile-left pile-bar-own" : "pile-left"}>
          {left}
          {own.has("unsure") && <You />}
        </p>
      )}
    </>
  );
}

function You() {
  return (
    <span className="pile-bar-you">
      <Check />
      {resultsText.you}
    </span>
  );
}
