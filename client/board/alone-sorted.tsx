import type { CardId } from "shared/ids.ts";
import { aloneText } from "../text/alone.ts";
import { Button } from "../ui/button.tsx";
import { Heading } from "../ui/heading.tsx";
import { CardList } from "./card-list.tsx";
import type { Sorting } from "./use-sorting.ts";

type Props = {
  sorting: Sorting;
  finished: number;
  people: number;
  level: 2 | 3;
  onLook: (card: CardId) => void;
  /** Opens all the cards; left out where they are in sight. */
  onAll?: (() => void) | undefined;
};

/** Who sorts alone has no card left: others may, and one may still change one's mind. */
export function AloneSorted({ sorting, finished, people, level, onLook, onAll }: Props) {
  const { unsure } = sorting.board;
  return (
    <>
      <Heading level={level}>{aloneText.finished}</Heading>
      {/* The count of everyone comes on a slow beat: they know about themselves. */}
      <p>{aloneText.finishedText(Math.max(1, finished), people)}</p>
      {onAll && (
        <div>
          <Button onClick={onAll}>{aloneText.lookAgain}</Button>
        </div>
      )}
      {unsure.length > 0 && (
        <>
          <p>{aloneText.finishedUnsure}</p>
          <CardList sorting={sorting} cards={unsure} onLook={onLook} />
        </>
      )}
    </>
  );
}
