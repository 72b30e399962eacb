import type { CardId } from "shared/ids.ts";
import { sortText } from "../text/sort.ts";
import { Button } from "../ui/button.tsx";
import type { Sorting } from "./use-sorting.ts";
import "./extent-row.css";

type Props = { sorting: Sorting; card: CardId; onDone?: () => void };

/** How far a card in Exists is there: four steps, in words, with as many filled blocks. */
export function ExtentRow({ sorting, card, onDone }: Props) {
  const now = sorting.board.extents[card];
  const title = sorting.face(card)?.title ?? "";
  return (
    <fieldset className="extent-row">
      <legend>{sortText.extentAsk(title)}</legend>
      {sortText.extents.map((words, index) => (
        <Button
          key={words}
          size="small"
          aria-pressed={now === index + 1}
          disabled={sorting.locked}
          onClick={() => {
            sorting.setExtent(card, now === index + 1 ? null : index + 1);
            onDone?.();
          }}
        >
          <span className="extent-blocks" aria-hidden="true">
            {sortText.extents.map((step, at) => (
              <span key={step} className={at <= index ? "extent-full" : ""} />
            ))}
          </span>
          {words}
        </Button>
      ))}
    </fieldset>
  );
}
