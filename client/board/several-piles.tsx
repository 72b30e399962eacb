import { columnIds, pilesOf } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { severalText } from "../text/alone.ts";
import { pileText } from "../text/columns.ts";
import { boardText } from "../text/sort-later.ts";
import { Button } from "../ui/button.tsx";
import { Glyph } from "../ui/glyph.tsx";
import { toggle } from "./toggle.ts";
import type { Sorting } from "./use-sorting.ts";
import "./several-piles.css";

/** The columns as ticks, where a card may lie in several; a pile beside them clears them all. */
export function SeveralPiles({ sorting, card }: { sorting: Sorting; card: CardId }) {
  const lies = pilesOf(sorting.board, card);
  return (
    <fieldset className="move-piles">
      <legend>
        {boardText.moveTo} {severalText.hint}.
      </legend>
      {columnIds.map((column) => (
        <label key={column} className="several-pile">
          <input
            type="checkbox"
            checked={lies.includes(column)}
            onChange={() => toggle(sorting, card, column)}
          />
          <Glyph name={column} />
          {pileText[column].title}
        </label>
      ))}
      {(["unsure", "deck"] as const).map((pile) => (
        <Button key={pile} wide aria-pressed={lies.includes(pile)} onClick={() => sorting.place(card, pile)}>
          {pileText[pile].title}
        </Button>
      ))}
    </fieldset>
  );
}
