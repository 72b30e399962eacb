import * as z from "zod/mini";
import { idSchema } from "./ids.ts";
import { limits } from "./limits.ts";
import { mediumText, mediumTextOrNone, shortText } from "./text.ts";

/** The suits' colours and symbols that the design draws; a suit borrows one of them. */
export const suitLooks = ["structure", "culture", "information", "people", "leadership", "view"] as const;

/** The suit of cards that people write during a sort: it has no name and no colour. */
export const blankSuit = "written";

const suitSchema = z.strictObject({
  id: idSchema,
  title: shortText,
  /** The name where the full one would wrap. */
  short: shortText,
  look: z.enum(suitLooks),
});

export const cardSchema = z.strictObject({
  id: idSchema,
  suit: idSchema,
  title: shortText,
  text: mediumText,
  /** The same idea in plain words. */
  plain: mediumText,
  /** One line to read out when nobody speaks; for the facilitator only. */
  cue: z.optional(mediumText),
  /** A barrier card in Exists counts against, not for. */
  stance: z.enum(["strength", "barrier"]),
  source: z.array(shortText).check(z.maxLength(6)),
  review: z.enum(["draft", "checked"]),
});

/** A blank card that somebody wrote: it may have a title only. */
export const writtenCardSchema = z.strictObject({
  ...cardSchema.shape,
  text: mediumTextOrNone,
  plain: mediumTextOrNone,
});

export const deckSchema = z
  .strictObject({
    id: idSchema,
    language: z
      .string()
      .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Use a language code such as en or cy.")),
    title: shortText,
    about: mediumText,
    /** Where the structure comes from, and whose product it is not. */
    credit: mediumText,
    suits: z.array(suitSchema).check(z.minLength(1), z.maxLength(limits.suits)),
    cards: z.array(cardSchema).check(z.minLength(1), z.maxLength(limits.cards)),
  })
  .check(
    z.refine((deck) => distinct(deck.cards.map((card) => card.id)), "Two cards have the same id."),
    z.refine((deck) => distinct(deck.suits.map((suit) => suit.id)), "Two suits have the same id."),
    z.refine(
      (deck) => deck.cards.every((card) => deck.suits.some((suit) => suit.id === card.suit)),
      "A card names a suit that the deck does not have.",
    ),
  );

/** A deck as a viewer has it: without the cards that nobody deals, which may be all of them. */
export const seenDeckSchema = z.object({ ...deckSchema.shape, cards: z.array(cardSchema) });

export type Deck = z.infer<typeof deckSchema>;
export type Card = Deck["cards"][number];
export type Suit = Deck["suits"][number];
export type SuitLook = Suit["look"];

/** Whether no value appears twice. */
export function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
