import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { type PileId, pileIds, pileOf, pilesOf } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { severalText } from "../text/alone.ts";
import { pileText } from "../text/columns.ts";
import { boardText } from "../text/sort-later.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Glyph } from "../ui/glyph.tsx";
import { NotesButton } from "./card-words.tsx";
import { ExtentRow } from "./extent-row.tsx";
import { oneHigher, oneLower } from "./hand.ts";
import { SeveralPiles } from "./several-piles.tsx";
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
      title={face === undefined ? "" : boardText.moveCard(face.title)}
      place="sheet"
    >
      {card !== undefined && pile !== undefined && (
        <>
          {sorting.several ? (
            <SeveralPiles sorting={sorting} card={card} />
          ) : (
            <fieldset className="move-piles">
              <legend>{boardText.moveTo}</legend>
              {pileIds.map((id) => (
                <Button key={id} wide aria-pressed={id === pile} onClick={() => sorting.place(card, id)}>
                  {icon(id)}
                  {pileText[id].title}
                </Button>
              ))}
            </fieldset>
          )}
          {pile === "exists" && sorting.asksExtent && <ExtentRow sorting={sorting} card={card} />}
          <NotesButton sorting={sorting} card={card} />
          {pilesOf(sorting.board, card).map((one) => (
            <Order key={one} sorting={sorting} card={card} pile={one} />
          ))}
          {extra?.(card, onClose)}
        </>
      )}
    </Dialog>
  );
}

function Order({ sorting, card, pile }: { sorting: Sorting; card: CardId; pile: PileId }) {
  const higher = oneHigher(sorting.board, pile, card);
  const lower = oneLower(sorting.board, pile, card);
  const { higher: up, lower: down } = words(sorting, pile);
  const put = (before: CardId | null) => sorting.place(card, pile, before, { from: pile });
  return (
    <div className="row row-wrap">
      <Button disabled={higher === undefined} onClick={() => put(higher ?? null)}>
        <ArrowUp />
        {up}
      </Button>
      <Button disabled={lower === undefined} onClick={() => put(lower ?? null)}>
        <ArrowDown />
        {down}
      </Button>
    </div>
  );
}

/** Which pile is meant, only a card that lies in several has to say. */
function words({ several }: Sorting, pile: PileId) {
  if (!several) return boardText;
  const { title } = pileText[pile];
  return { higher: severalText.higher(title), lower: severalText.lower(title) };
}

function icon(pile: PileId) {
  return pile === "deck" || pile === "unsure" ? undefined : <Glyph name={pile} />;
}
