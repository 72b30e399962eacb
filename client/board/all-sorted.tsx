import type { CardId } from "shared/ids.ts";
import { boardText } from "../text/sort-later.ts";
import { Heading } from "../ui/heading.tsx";
import { AloneSorted } from "./alone-sorted.tsx";
import { CardList } from "./card-list.tsx";
import { ReadyButton, WriteButton } from "./card-words.tsx";
import type { Sorting } from "./use-sorting.ts";
import "./all-sorted.css";

type Props = {
  sorting: Sorting;
  onLook: (card: CardId) => void;
  /** Opens all the cards; left out where they are in sight. */
  onAll?: () => void;
  level: 2 | 3;
};

/** The deck is empty: well done, and what is left under Not sure. */
export function AllSorted(props: Props) {
  const { sorting, onLook, level } = props;
  const { unsure } = sorting.board;
  return (
    <div className="panel all-sorted">
      {sorting.alone ? (
        <AloneSorted {...props} {...sorting.alone} />
      ) : (
        <>
          <Heading level={level}>{boardText.done}</Heading>
          <p>{boardText.doneText}</p>
          {unsure.length > 0 && (
            <>
              <p>{boardText.doneUnsure}</p>
              <CardList sorting={sorting} cards={unsure} onLook={onLook} />
            </>
          )}
          <div className="row row-wrap">
            <ReadyButton sorting={sorting} />
            <WriteButton sorting={sorting} />
          </div>
        </>
      )}
    </div>
  );
}
