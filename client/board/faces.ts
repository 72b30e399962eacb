import { blankSuit, type Card, type Deck } from "shared/deck.ts";
import type { CardId } from "shared/ids.ts";
import { sortText } from "../text/sort.ts";
import type { CardLook } from "../ui/glyph.tsx";

/** What a card looks like: its words and its suit's, ready for the card parts. */
export type Face = {
  id: CardId;
  title: string;
  text: string;
  plain: string;
  suit: string;
  look: CardLook;
  suitTitle: string;
  suitShort: string;
  cue: string | undefined;
};

/** The faces of a deck and of the cards that people wrote, by card id. */
export function facesOf(deck: Deck, written: readonly Card[] = []): ReadonlyMap<CardId, Face> {
  const suits = new Map(deck.suits.map((suit) => [suit.id, suit]));
  return new Map(
    [...deck.cards, ...written].flatMap(({ id, title, text, plain, suit, cue }): [CardId, Face][] => {
      const words = { id, title, text, plain, suit, cue };
      if (suit === blankSuit)
        return [
          [id, { ...words, look: "written", suitTitle: sortText.ownCard, suitShort: sortText.ownCard }],
        ];
      const of = suits.get(suit);
      if (of === undefined) return [];
      return [[id, { ...words, look: of.look, suitTitle: of.title, suitShort: of.short }]];
    }),
  );
}
