import { Spotlight } from "lucide-react";
import type { CardId } from "shared/ids.ts";
import { roomText } from "../text/room.ts";
import { sortText } from "../text/sort.ts";
import { Button } from "../ui/button.tsx";
import { CardRow } from "../ui/card-face.tsx";
import { Heading } from "../ui/heading.tsx";
import { ReadyButton, WriteButton } from "./card-words.tsx";
import type { Front } from "./use-front.ts";
import type { Sorting } from "./use-sorting.ts";
import "./asides.css";

/** The leader asks everyone to look at one card. The card in front stays until this person goes there. */
export function SpotlightStrip({ sorting, front }: { sorting: Sorting; front: Front }) {
  const { spotlight } = sorting;
  const face = spotlight === null ? undefined : sorting.face(spotlight);
  if (face === undefined || !sorting.hand.includes(face.id)) return null;
  return (
    <div className="spotlight-strip" role="status">
      <Spotlight />
      <p>{roomText.lookTogether(face.title)}</p>
      {front.card !== face.id && (
        <Button size="small" onClick={() => front.look(face.id)}>
          {roomText.showIt}
        </Button>
      )}
    </div>
  );
}

type AllSortedProps = { sorting: Sorting; onLook: (card: CardId) => void; level: 2 | 3 };

/** The deck is empty: well done, and what is left under Not sure. */
export function AllSorted({ sorting, onLook, level }: AllSortedProps) {
  const { unsure } = sorting.board;
  return (
    <div className="panel all-sorted">
      <Heading level={level}>{sortText.done}</Heading>
      <p>{sortText.doneText}</p>
      {unsure.length > 0 && (
        <>
          <p>{sortText.doneUnsure}</p>
          <CardList sorting={sorting} cards={unsure} onLook={onLook} />
        </>
      )}
      <div className="row row-wrap">
        <ReadyButton sorting={sorting} />
        <WriteButton sorting={sorting} />
      </div>
    </div>
  );
}

type CardListProps = {
  sorting: Sorting;
  cards: readonly CardId[];
  onLook: (card: CardId) => void;
  /** What the button on each card says. */
  label?: string;
};

/** Cards in a list, each to be looked at again. */
export function CardList({ sorting, cards, onLook, label = sortText.lookAgain }: CardListProps) {
  return (
    <ul className="card-list">
      {cards.map((card) => {
        const face = sorting.face(card);
        if (face === undefined) return null;
        return (
          <li key={card}>
            <CardRow {...face} spotlit={card === sorting.spotlight}>
              <Button size="small" onClick={() => onLook(card)} aria-label={`${label}: ${face.title}`}>
                {label}
              </Button>
            </CardRow>
          </li>
        );
      })}
    </ul>
  );
}
