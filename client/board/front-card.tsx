import { ArrowRight } from "lucide-react";
import { lazy, Suspense } from "react";
import { columnIds } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { untilLoaded } from "../live/until-loaded.ts";
import { pileText } from "../text/columns.ts";
import { sortText } from "../text/sort.ts";
import { Button } from "../ui/button.tsx";
import { CardLarge } from "../ui/card-face.tsx";
import { useDisplay } from "../ui/display.ts";
import { NotesButton } from "./card-words.tsx";
import type { DragKit } from "./drag-kit.tsx";
import { ExtentRow } from "./extent-row.tsx";
import type { Front } from "./use-front.ts";
import type { Sorting } from "./use-sorting.ts";
import "./front-card.css";

const SeveralPlaces = lazy(() =>
  untilLoaded(() => import("./several-places.tsx").then((part) => part.SeveralPlaces)),
);

type Props = { sorting: Sorting; front: Front; card: CardId; kit: DragKit };

/** The card in front and where it may go. If somebody else has sorted it, it stays and says where it lies. */
export function FrontCard({ sorting, front, card, kit }: Props) {
  const { plain } = useDisplay();
  const face = sorting.face(card);
  if (face === undefined) return null;
  const { locked } = sorting;
  return (
    <div className="front-card">
      <JustExists sorting={sorting} front={front} />
      <div className="front-stack" data-left={Math.min(sorting.board.deck.length, 3)}>
        <kit.Handle card={card} disabled={locked}>
          <CardLarge
            {...face}
            text={plain ? face.plain : face.text}
            level={2}
            headingRef={front.heading}
            spotlit={card === sorting.spotlight}
            corner={<NotesButton sorting={sorting} card={card} />}
            {...(locked ? { locked: sortText.lockedLong } : {})}
          />
        </kit.Handle>
      </div>
      {!sorting.several && <LiesElsewhere front={front} />}
      {front.pile === "exists" && sorting.asksExtent && <ExtentRow sorting={sorting} card={card} />}
      {sorting.several ? (
        <Suspense>
          <SeveralPlaces sorting={sorting} front={front} card={card} />
        </Suspense>
      ) : (
        <fieldset className="front-buttons" aria-label={sortText.where}>
          {columnIds.map((column) => (
            <Button
              key={column}
              kind="sort"
              column={column}
              disabled={locked}
              // The second tap of a double tap would sort the next card unread.
              onClick={(event) => event.detail < 2 && front.place(column)}
            >
              {pileText[column].title}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** The card that went into Exists a moment ago: how far is it there? Nobody has to say. */
function JustExists({ sorting, front }: { sorting: Sorting; front: Front }) {
  const { justExists } = front;
  if (justExists === undefined) return null;
  return (
    <div className="extent-strip">
      <ExtentRow key={justExists} sorting={sorting} card={justExists} onDone={front.extentSaid} />
      <Button size="small" kind="quiet" onClick={front.extentSaid}>
        {sortText.extentSkip}
      </Button>
    </div>
  );
}

function LiesElsewhere({ front }: { front: Front }) {
  const { pile, taken } = front;
  if (pile === undefined || pile === "deck") return null;
  return (
    <div className="front-lies" role="status">
      <p>
        {taken ? sortText.lies(pile) : sortText.liesNow(pile)} {sortText.orMove}
      </p>
      <Button size="small" onClick={front.leave}>
        {sortText.leave}
        <ArrowRight />
      </Button>
    </div>
  );
}
