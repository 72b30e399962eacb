import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { type PileId, pileIds, pileOf } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { pileText } from "../text/columns.ts";
import { sortText } from "../text/sort.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Glyph } from "../ui/glyph.tsx";
import { NotesButton } from "./card-words.tsx";
import { ExtentRow } from "./extent-row.tsx";
import { oneHigher, oneLower } from "./hand.ts";
import type { Sorting } from "./use-sorting.ts";
import "./move-dialog.css";

type Props = {
  sorting: Sorting;
  card: CardId | undefined;
  onClose: () => void;
  extra: ((card: CardId, done: () => void) => ReactNode) | undefined;
};

/** Everything that a drag can do, by plain taps: to another pile, higher, lower. */
export function MoveDialog({ sorting, card, onClose, extra }: Props) {
  const face = card === undefined ? undefined : sorting.face(card);
  const pile = card === undefined ? undefined : pileOf(sorting.board, card);
  return (
    <Dialog
      open={face !== undefined && pile !== undefined}
      onClose={onClose}
      title={face === undefined ? "" : sortText.moveCard(face.title)}
      place="sheet"
    >
      {card !== undefined && pile !== undefined && (
        <>
          <fieldset className="move-piles">
            <legend>{sortText.moveTo}</legend>
            {pileIds.map((id) => (
              <Button key={id} wide aria-pressed={id === pile} onClick={() => sorting.place(card, id)}>
                {icon(id)}
                {pileText[id].title}
              </Button>
            ))}
          </fieldset>
          {pile === "exists" && sorting.asksExtent && <ExtentRow sorting={sorting} card={card} />}
          <NotesButton sorting={sorting} card={card} />
          <Order sorting={sorting} card={card} pile={pile} />
          {extra?.(card, onClose)}
        </>
      )}
    </Dialog>
  );
}

function Order({ sorting, card, pile }: { sorting: Sorting; card: CardId; pile: PileId }) {
  const higher = oneHigher(sorting.board, pile, card);
  const lower = oneLower(sorting.board, card);
  return (
    <div className="row row-wrap">
      <Button disabled={higher === undefined} onClick={() => sorting.place(card, pile, higher ?? null)}>
        <ArrowUp />
        {sortText.higher}
      </Button>
      <Button disabled={lower === undefined} onClick={() => sorting.place(card, pile, lower ?? null)}>
        <ArrowDown />
        {sortText.lower}
      </Button>
    </div>
  );
}

function icon(pile: PileId) {
  return pile === "deck" || pile === "unsure" ? undefined : <Glyph name={pile} />;
}
