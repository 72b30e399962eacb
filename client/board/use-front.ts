import { type RefObject, useEffect, useRef, useState } from "react";
import { type PileId, pileOf } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { nextCard, startingPlace } from "./hand.ts";
import type { Sorting } from "./use-sorting.ts";

/** The card in front of a person. It changes by their own doing only: nobody else can take it away. */
export type Front = {
  card: CardId | undefined;
  /** Where it lies: `deck` unless it was sorted, by somebody else meanwhile or before it was looked at again. */
  pile: PileId | undefined;
  /** Whether somebody else sorted it while it was in front. */
  taken: boolean;
  /** Puts this card in front. */
  look(card: CardId): void;
  /** The next unsorted card, without moving this one. */
  leave(): void;
  /** Sorts it, above `before` or last, and puts the next one in front. */
  place(to: PileId, before?: CardId | null): void;
  undo(): void;
  /** The card that this person has just put into Exists, while it can be said how far it is there. */
  justExists: CardId | undefined;
  /** No more asking about it. */
  extentSaid(): void;
  /** The one suit that this person goes through, if they chose one. */
  suit: string | undefined;
  /** Goes through this suit, or all of them, from its first unsorted card on. */
  choose(suit: string | undefined): void;
  /** For the heading that takes focus when the card changes by this person's doing. */
  heading: RefObject<HTMLHeadingElement | null>;
};

export function useFront(sorting: Sorting, person: string): Front {
  const { board, hand, busy } = sorting;
  const start = startingPlace(person, hand.length);
  const [state, setState] = useState(() => ({ card: nextCard(board, hand, start), again: false }));
  const [suit, setSuit] = useState<string>();
  const [justExists, setJustExists] = useState<CardId>();
  const heading = useRef<HTMLHeadingElement>(null);
  const acted = useRef(false);

  const { hold } = sorting;
  // An empty front fills by itself: cards may come back to the deck.
  const card = state.card ?? nextCard(board, hand, start, busy);
  useEffect(() => {
    if (state.card === undefined && card !== undefined) setState({ card, again: false });
  }, [state.card, card]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the card changes; `hold` is new each time.
  useEffect(() => {
    hold(card ?? null);
    if (!acted.current) return;
    acted.current = false;
    heading.current?.focus({ preventScroll: true });
  }, [card]);

  function show(next: CardId | undefined, again = false): void {
    acted.current = true;
    setState({ card: next, again });
  }

  /** The next card after this one has left the deck: of the chosen suit while it has any. */
  function following(): CardId | undefined {
    const without = { ...board, deck: board.deck.filter((other) => other !== card) };
    const at = card === undefined ? start : hand.indexOf(card);
    return (
      (suit === undefined ? undefined : nextCard(without, ofSuit(suit), 0, busy)) ??
      nextCard(without, hand, Math.max(0, at), busy)
    );
  }

  function ofSuit(wanted: string): CardId[] {
    return hand.filter((other) => sorting.face(other)?.suit === wanted);
  }

  const pile = card === undefined ? undefined : pileOf(board, card);
  return {
    card,
    pile,
    taken: pile !== "deck" && !state.again && sorting.alone === undefined,
    look: (next) => show(next, pileOf(board, next) !== "deck"),
    leave: () => show(following()),
    place(to, before) {
      if (card === undefined) return;
      if (!sorting.place(card, to, before)) return;
      // It may go into another column too.
      if (sorting.several && to !== "unsure") return;
      setJustExists(sorting.asksExtent && to === "exists" ? card : undefined);
      show(following());
    },
    undo() {
      const back = sorting.undo();
      if (back !== undefined) show(back.card, back.pile !== "deck");
    },
    // Somebody may have moved it on meanwhile.
    justExists: justExists !== undefined && pileOf(board, justExists) === "exists" ? justExists : undefined,
    extentSaid: () => setJustExists(undefined),
    suit,
    choose(wanted) {
      setSuit(wanted);
      const first = wanted === undefined ? undefined : nextCard(board, ofSuit(wanted), 0, busy);
      if (first !== undefined && first !== card) show(first);
    },
    heading,
  };
}

/** What letting go of a card means for a person: their own front card moves on, any other is placed. */
export function dropFrom(front: Front, sorting: Sorting) {
  return (card: CardId, to: PileId, before: CardId | null, from?: PileId): void => {
    if (card === front.card && !sorting.several) front.place(to, before);
    else sorting.place(card, to, before, { from });
  };
}
