import { type Card, type Deck, distinct, type SuitLook } from "shared/deck.ts";
import { describe, expect, test } from "vitest";
import { deckNamed, decks, kebab } from "./content.ts";

/** The codes that cards/README.md explains. */
const sourceCodes = ["S1", "S2", "K1", "CQC 2024"];
const oneSentence = /^[^.!?\n]+[.!?]$/;
const personal = /\b(I|me|my|we|us|our|you|your)\b/i;
const jargon = /\b(empower|stakeholder|framework|embed|robust)/i;

describe.each(decks)("the deck $id", (deck: Deck) => {
  test("has suits and cards whose ids are in kebab-case", () => {
    expect([...deck.suits, ...deck.cards].filter(({ id }) => !kebab.test(id))).toEqual([]);
  });

  test("gives every suit a look of its own", () => {
    expect(distinct(deck.suits.map(({ look }) => look))).toBe(true);
  });

  test("has a card in every suit", () => {
    expect(deck.suits.filter((suit) => cardsOf(deck, suit.id).length === 0)).toEqual([]);
  });

  test("keeps the cards of a suit together, in the order of the suits", () => {
    const order = deck.suits.flatMap(({ id }) => cardsOf(deck, id));
    expect(deck.cards.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
  });

  test("has titles of at most 8 words", () => {
    expect(failing(deck, (card) => words(card.title) <= 8)).toEqual([]);
  });

  test("has texts of one sentence and at most 20 words", () => {
    expect(failing(deck, (card) => oneSentence.test(card.text) && words(card.text) <= 20)).toEqual([]);
  });

  test("has plain texts of one sentence and at most 15 words", () => {
    expect(failing(deck, (card) => oneSentence.test(card.plain) && words(card.plain) <= 15)).toEqual([]);
  });

  test("has plain texts that are not the text again", () => {
    expect(failing(deck, (card) => card.plain.toLowerCase() !== card.text.toLowerCase())).toEqual([]);
  });

  test("has a cue of one line and at most 25 words on every card", () => {
    const good = (cue: string) => cue !== "" && !cue.includes("\n") && words(cue) <= 25;
    expect(failing(deck, (card) => good(card.cue ?? ""))).toEqual([]);
  });

  test("names a known source on every card, and none twice", () => {
    const good = (source: readonly string[]) => source.length > 0 && distinct(source);
    expect(failing(deck, (card) => good(card.source))).toEqual([]);
    expect(failing(deck, (card) => card.source.every((code) => sourceCodes.includes(code)))).toEqual([]);
  });
});

describe.each(decks.filter((deck) => deck.language === "en"))("the English deck $id", (deck: Deck) => {
  test("speaks in plain texts as we, you or I, without jargon", () => {
    expect(failing(deck, (card) => personal.test(card.plain))).toEqual([]);
    expect(failing(deck, (card) => !jargon.test(card.plain))).toEqual([]);
  });
});

describe("all decks together", () => {
  test.each(["title", "text", "plain", "cue"] as const)("say no %s twice", (field) => {
    const said = decks.flatMap(({ cards }) => cards.map((card) => (card[field] ?? "").toLowerCase()));
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
  });
});

describe("the deck of the informed service user and carer", () => {
  /** Looked up by each test, so that a broken file is told by its schema first. */
  const deck = () => deckNamed("informed-service-user-and-carer");

  test("has its six suits in order, each with its own look", () => {
    expect(deck().suits).toEqual([
      suit("structure", "Organisational structure", "Structure"),
      suit("culture", "Organisational culture", "Culture"),
      suit("information", "Information systems", "Information"),
      suit("people", "Human resource practices", "People"),
      suit("leadership", "Leadership", "Leadership"),
      suit("view", "The informed service user and carer", "My view"),
    ]);
  });

  test("has 40 cards, and in each suit as many as were agreed", () => {
    expect(deck().cards).toHaveLength(40);
    expect(sizesOf(deck())).toEqual([7, 7, 6, 6, 6, 8]);
  });

  test("holds strengths only", () => {
    expect(failing(deck(), (card) => card.stance === "strength")).toEqual([]);
  });

  test("says where its structure comes from, whose the words are, and that it is not a SCIE product", () => {
    expect(deck().credit).toMatch(/informed by Iles and Sutherland \(2001\)/);
    expect(deck().credit).toMatch(/not a SCIE product/);
    expect(deck().credit).toMatch(/words are our own/);
  });
});

describe("the deck of a culture of learning", () => {
  const deck = () => deckNamed("culture-of-learning");

  test("has its six suits in order", () => {
    expect(deck().suits.map(({ id }) => id)).toEqual([
      "leadership",
      "ways",
      "talking",
      "support",
      "daily-work",
      "everyone",
    ]);
  });

  test("has 30 cards, and in each suit as many as were agreed", () => {
    expect(deck().cards).toHaveLength(30);
    expect(sizesOf(deck())).toEqual([4, 6, 4, 6, 5, 5]);
  });

  test("holds three barriers: money and people, change, and time", () => {
    expect(failing(deck(), (card) => card.stance === "strength")).toEqual([
      "too-little-money-and-people",
      "change-feels-hard",
      "no-time-to-learn",
    ]);
  });

  test("has the guide as its one source", () => {
    expect(failing(deck(), (card) => card.source.join() === "S2")).toEqual([]);
  });

  test("says where its structure comes from, whose the words are, and that it is nobody else's product", () => {
    expect(deck().credit).toMatch(/informed by an online guide .* by Care Learning/);
    expect(deck().credit).toMatch(/not a Care Learning product/);
    expect(deck().credit).toMatch(/words are our own/);
  });
});

function suit(id: SuitLook, title: string, short: string) {
  return { id, title, short, look: id };
}

function cardsOf(deck: Deck, suitId: string): Card[] {
  return deck.cards.filter((card) => card.suit === suitId);
}

/** How many cards each suit has. */
function sizesOf(deck: Deck): number[] {
  return deck.suits.map(({ id }) => cardsOf(deck, id).length);
}

/** The ids of the cards that break a rule, so that a failure names them. */
function failing(deck: Deck, rule: (card: Card) => boolean): string[] {
  return deck.cards.filter((card) => !rule(card)).map(({ id }) => id);
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
