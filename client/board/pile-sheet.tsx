import { cardsIn, type PileId, pileIds } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { aloneText } from "../text/alone.ts";
import { pileText } from "../text/columns.ts";
import { sortText } from "../text/sort.ts";
import { Dialog } from "../ui/dialog.tsx";
import { CardList } from "./card-list.tsx";
import { ReadyButton, WriteButton } from "./card-words.tsx";
import type { Sorting } from "./use-sorting.ts";

type Props = {
  sorting: Sorting;
  open: PileId | "all" | undefined;
  onClose: () => void;
  onLook: (card: CardId) => void;
};

/** One pile, or all of them, as a list: the whole board on a phone. */
export function PileSheet({ sorting, open, onClose, onLook }: Props) {
  const piles = open === "all" ? pileIds : open === undefined ? [] : [open];
  const title = open === undefined || open === "all" ? sortText.all : pileText[open].title;
  return (
    <Dialog open={open !== undefined} onClose={onClose} title={title} place="sheet">
      {open === "all" && (
        <div className="row row-wrap">
          <WriteButton sorting={sorting} />
          <ReadyButton sorting={sorting} />
          {sorting.alone && <p className="small">{aloneText.partly}</p>}
        </div>
      )}
      {piles.map((pile) => {
        const lying = cardsIn(sorting.board, pile);
        return (
          <section key={pile} aria-label={sortText.tray(pile, lying.length)} className="pile-sheet">
            {open === "all" && <h3>{sortText.tray(pile, lying.length)}</h3>}
            {lying.length === 0 ? <p className="quiet">{sortText.empty}</p> : null}
            <CardList sorting={sorting} cards={lying} onLook={onLook} />
          </section>
        );
      })}
    </Dialog>
  );
}
