import type { Deck, SuitLook } from "shared/deck.ts";
import type { CardId } from "shared/ids.ts";

/** What a card looks like: its words and its suit's, ready for the card parts. */
export type Face = {
  id: CardId;
  title: string;
  text: string;
  plain: string;
  suit: string;
  look: SuitLook;
  suitTitle: string;
  suitShort: string;
  cue: string | undefined;
};

/** The faces of a deck, by card id. */
export function facesOf(deck: Deck): ReadonlyMap<CardId, Face> {
  const suits = new Map(deck.suits.map((suit) => [suit.id, suit]));
  return new Map(
    deck.cards.flatMap(({ id, title, text, plain, suit, cue }) => {
      const of = suits.get(suit);
      if (of === undefined) return [];
      return [
        [id, { id, title, text, plain, suit, look: of.look, suitTitle: of.title, suitShort: of.short, cue }],
      ];
    }),
  );
}
