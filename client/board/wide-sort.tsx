import { Layers, Undo2 } from "lucide-react";
import type { KeyboardEvent } from "react";
import { columnIds } from "shared/board.ts";
import type { Suit } from "shared/deck.ts";
import { aloneText } from "../text/alone.ts";
import { sortText } from "../text/sort.ts";
import { boardText } from "../text/sort-later.ts";
import { Button } from "../ui/button.tsx";
import { Glyph } from "../ui/glyph.tsx";
import { AllSorted } from "./all-sorted.tsx";
import { SpotlightStrip } from "./asides.tsx";
import { BoardSurface } from "./board-surface.tsx";
import { CardList } from "./card-list.tsx";
import { ReadyButton, WriteButton } from "./card-words.tsx";
import { Columns } from "./columns.tsx";
import { useDragKit } from "./drag-kit.tsx";
import { FrontCard } from "./front-card.tsx";
import { toggle } from "./toggle.ts";
import { dropFrom, type Front } from "./use-front.ts";
import type { Sorting } from "./use-sorting.ts";
import "./wide-sort.css";

/** The whole board: the deck at the left, three columns, by mouse, by buttons and by keys. */
export function WideSort({ sorting, front }: { sorting: Sorting; front: Front }) {
  const kit = useDragKit();

  /** 1, 2 and 3 sort the card in front, only while it or its buttons have focus. */
  function onKey(event: KeyboardEvent) {
    const column = columnIds[Number(event.key) - 1];
    if (
      event.repeat ||
      column === undefined ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      sorting.locked
    )
      return;
    event.preventDefault();
    if (sorting.several && front.card !== undefined) toggle(sorting, front.card, column);
    else front.place(column);
  }

  return (
    <BoardSurface sorting={sorting} kit={kit} onDrop={dropFrom(front, sorting)} resting={front.card}>
      <div className="wide-sort">
        <h1 className="wide-question">{sorting.question}</h1>
        <section className="wide-deck" aria-label={boardText.left}>
          <SpotlightStrip sorting={sorting} front={front} />
          <div className="wide-left">
            <h2>{boardText.left}</h2>
            <p>{boardText.leftOf(sorting.board.deck.length, sorting.total)}</p>
          </div>
          <Suits sorting={sorting} front={front} />
          {front.card === undefined ? (
            <AllSorted sorting={sorting} onLook={front.look} level={2} />
          ) : (
            // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are the control; keys are a short cut for whoever is on them.
            <div onKeyDown={onKey}>
              <FrontCard sorting={sorting} front={front} card={front.card} kit={kit} />
            </div>
          )}
          <div className="wide-more">
            <Button disabled={!sorting.canUndo || sorting.locked} onClick={front.undo}>
              <Undo2 />
              {sortText.undo}
            </Button>
            <Button
              disabled={front.card === undefined || sorting.locked}
              onClick={() => front.place("unsure")}
            >
              {sortText.unsure}
            </Button>
          </div>
          <div className="wide-more">
            <WriteButton sorting={sorting} />
            {front.card !== undefined && <ReadyButton sorting={sorting} />}
          </div>
          {sorting.alone && front.card !== undefined && <p className="wide-partly">{aloneText.partly}</p>}
          <p className="wide-keys" aria-hidden="true">
            {boardText.keys} <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd>
          </p>
          {front.card !== undefined && sorting.board.unsure.length > 0 && (
            <details className="wide-unsure">
              <summary>{sortText.tray("unsure", sorting.board.unsure.length)}</summary>
              <CardList sorting={sorting} cards={sorting.board.unsure} onLook={front.look} />
            </details>
          )}
        </section>
        <Columns sorting={sorting} kit={kit} />
      </div>
    </BoardSurface>
  );
}

/** How many cards of each suit are left; choosing one puts its first card in front. */
function Suits({ sorting, front }: { sorting: Sorting; front: Front }) {
  const left = sorting.board.deck.flatMap((card) => sorting.face(card) ?? []);
  const suits = sorting.suits.filter((suit) =>
    sorting.hand.some((card) => sorting.face(card)?.suit === suit.id),
  );
  return (
    <ul className="suits" aria-label={boardText.kinds}>
      <li>
        <SuitButton
          pressed={front.suit === undefined}
          count={left.length}
          onPress={() => front.choose(undefined)}
        />
      </li>
      {suits.map((suit) => (
        <li key={suit.id}>
          <SuitButton
            suit={suit}
            pressed={front.suit === suit.id}
            count={left.filter((card) => card.suit === suit.id).length}
            onPress={() => front.choose(suit.id)}
          />
        </li>
      ))}
    </ul>
  );
}

type SuitProps = { suit?: Suit; pressed: boolean; count: number; onPress: () => void };

function SuitButton({ suit, pressed, count, onPress }: SuitProps) {
  return (
    <button type="button" className="suit-button" aria-pressed={pressed} onClick={onPress}>
      <span className={suit ? `suit-button-sign suit-${suit.look}` : "suit-button-sign"}>
        {suit ? <Glyph name={suit.look} /> : <Layers />}
      </span>
      <span className="grow">{suit?.title ?? boardText.allKinds}</span>
      <span>{count}</span>
    </button>
  );
}
