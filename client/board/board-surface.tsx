import type { ReactNode } from "react";
import type { PileId } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { CardMedium } from "../ui/card-face.tsx";
import type { DragKit } from "./drag-kit.tsx";
import type { Sorting } from "./use-sorting.ts";

type Props = {
  sorting: Sorting;
  kit: DragKit;
  /** Let go over a pile; left out, the card is placed there. */
  onDrop?: (card: CardId, to: PileId, before: CardId | null, from?: PileId) => void;
  /** The card that stays in this person's hand when nothing is lifted. */
  resting?: CardId | undefined;
  children: ReactNode;
};

/** The table that cards are dragged on: shows the card in the hand, and tells the others whose hands are full. */
export function BoardSurface({ sorting, kit, onDrop, resting, children }: Props) {
  return (
    <kit.Surface
      onDrop={onDrop ?? ((card, to, before, from) => sorting.place(card, to, before, { from }))}
      onLift={(card) => sorting.hold(card ?? resting ?? null)}
      overlay={(card) => {
        const face = sorting.face(card);
        return face && <CardMedium {...face} dragging />;
      }}
    >
      {children}
    </kit.Surface>
  );
}
