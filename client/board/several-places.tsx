import { ArrowRight, Check } from "lucide-react";
import { columnIds, pilesOf } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { severalText } from "../text/alone.ts";
import { pileText } from "../text/columns.ts";
import { sortText } from "../text/sort.ts";
import { Button } from "../ui/button.tsx";
import { toggle } from "./toggle.ts";
import type { Front } from "./use-front.ts";
import type { Sorting } from "./use-sorting.ts";
import "./several-places.css";

type Props = { sorting: Sorting; front: Front; card: CardId };

/** Where the card in front may go when that can be more than one column: it stays until this person goes on. */
export function SeveralPlaces({ sorting, front, card }: Props) {
  const lies = pilesOf(sorting.board, card);
  const { locked } = sorting;
  return (
    <>
      <div className="several-head">
        <p>{severalText.hint}</p>
        <Button size="small" disabled={lies.includes("deck")} onClick={front.leave}>
          {severalText.next}
          <ArrowRight />
        </Button>
      </div>
      <fieldset className="front-buttons several-buttons" aria-label={sortText.where}>
        {columnIds.map((column) => {
          const within = lies.includes(column);
          return (
            <Button
              key={column}
              kind="sort"
              column={column}
              aria-pressed={within}
              disabled={locked}
              // The second tap of a double tap would take the card out again.
              onClick={(event) => event.detail < 2 && toggle(sorting, card, column)}
            >
              {pileText[column].title}
              {within && <Check className="several-tick" />}
            </Button>
          );
        })}
      </fieldset>
    </>
  );
}
