import type { CardId } from "shared/ids.ts";
import { sortText } from "../text/sort.ts";
import { Button } from "../ui/button.tsx";
import { CardRow } from "../ui/card-face.tsx";
import type { Sorting } from "./use-sorting.ts";
import "./card-list.css";

type Props = {
  sorting: Sorting;
  cards: readonly CardId[];
  onLook: (card: CardId) => void;
  /** What the button on each card says. */
  label?: string;
};

/** Cards in a list, each to be looked at again. */
export function CardList({ sorting, cards, onLook, label = sortText.lookAgain }: Props) {
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
