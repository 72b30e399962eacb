import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Activity } from "shared/activities/kinds.ts";
import { type Card, type Deck, deckSchema, distinct } from "shared/deck.ts";
import { type Plan, planSchema } from "shared/plan.ts";
import { describe, expect, test } from "vitest";

const cards = join(import.meta.dirname, "../../cards");

/** The codes that cards/README.md explains. */
const sourceCodes = ["S1", "S2", "K1", "CQC 2024"];
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const oneSentence = /^[^.!?\n]+[.!?]$/;
const personal = /\b(I|me|my|we|us|our|you|your)\b/i;
const jargon = /\b(empower|stakeholder|framework|embed|robust)/i;
/** Words that the design keeps off screens; and Easy Read is a co-produced format, which ours is not. */
const wrongWords = /\b(facilitator|session|submit|invalid|sync|participant|easy[- ]read)/i;

const deckFiles = load("decks").map(({ file, json }) => ({ file, json, parsed: deckSchema.safeParse(json) }));
const planFiles = load("plans").map(({ file, json }) => ({ file, json, parsed: planSchema.safeParse(json) }));
const decks = deckFiles.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));
const plans = planFiles.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));

describe.each([...deckFiles, ...planFiles])("the file $file", ({ file, json, parsed }) => {
  test("keeps to its schema", () => {
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  test("is named after its id, and the id is in kebab-case", () => {
    const id = parsed.data?.id ?? "";
    expect(id).toMatch(kebab);
    expect(file.startsWith(`${id}.`)).toBe(true);
  });

  test("holds texts that are already tidy", () => {
    expect(parsed.data).toEqual(json);
  });

  test("uses no word that Cardtable does not say", () => {
    expect(textsOf(json).filter((text) => wrongWords.test(text))).toEqual([]);
  });
});

describe.each(decks)("the deck $id", (deck: Deck) => {
  test("has suits and cards whose ids are in kebab-case", () => {
    expect([...deck.suits, ...deck.cards].filter(({ id }) => !kebab.test(id))).toEqual([]);
  });

  test("has a card in every suit", () => {
    expect(deck.suits.filter((suit) => cardsOf(deck, suit.id).length === 0)).toEqual([]);
  });

  test("says no title and no text twice", () => {
    expect(distinct(deck.cards.map((card) => card.title.toLowerCase()))).toBe(true);
    expect(distinct(deck.cards.map((card) => card.text.toLowerCase()))).toBe(true);
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
    expect(deck().suits.map(({ id }) => cardsOf(deck(), id).length)).toEqual([7, 7, 6, 6, 6, 8]);
  });

  test("keeps the cards of a suit together, in the order of the suits", () => {
    const order = deck().suits.flatMap(({ id }) => cardsOf(deck(), id));
    expect(deck().cards.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
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

describe.each(plans)("the plan $id", (plan: Plan) => {
  test("has activities whose ids are in kebab-case", () => {
    expect(plan.activities.filter(({ id }) => !kebab.test(id))).toEqual([]);
  });

  test("lasts as long as its activities", () => {
    expect(plan.activities.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(plan.minutes);
  });

  test("gives the leader something to say in every activity", () => {
    expect(plan.activities.filter(({ say }) => say === undefined)).toEqual([]);
  });

  test("is written for a deck that exists", () => {
    expect(decks.map(({ id }) => id)).toContain(plan.deck);
  });

  test("sorts cards that its deck has, and none twice", () => {
    const known = deckNamed(plan.deck).cards.map(({ id }) => id);
    for (const hand of handsOf(plan)) {
      expect(hand.filter((card) => !known.includes(card))).toEqual([]);
      expect(distinct(hand)).toBe(true);
    }
  });
});

describe.each(plans.filter((plan) => plan.language === "en"))("the English plan $id", (plan: Plan) => {
  test("sets four or five ground rules, one of which guards private details", () => {
    for (const { rules } of welcomesOf(plan)) {
      expect([4, 5]).toContain(rules.length);
      expect(rules).toContain("Please do not name people or share private details.");
    }
  });

  test("reads the food-for-thought questions in their order and names their source on each", () => {
    for (const pages of pagesOf(plan, "food-for-thought")) {
      expect(pages.map(({ picture }) => picture)).toEqual(["exists", "helpful", "obstacle", "view"]);
      expect(
        pages.filter(({ text }) => !/four food-for-thought questions of a SCIE workshop/.test(text)),
      ).toEqual([]);
    }
  });
});

describe("the quick check", () => {
  const plan = () => planNamed("quick-audit");

  test("takes 30 minutes and goes from welcome to thanks", () => {
    expect(plan().minutes).toBe(30);
    expect(plan().activities.map(({ id, kind }) => `${id}: ${kind}`)).toEqual([
      "welcome: welcome",
      "five-characteristics: read",
      "food-for-thought: read",
      "sort: sort",
      "thanks: read",
    ]);
  });

  test("opens with what a learning organisation is, then reads the five characteristics in order", () => {
    const looks = ["links", "structure", "culture", "information", "people", "leadership"];
    expect(
      pagesOf(plan(), "five-characteristics").map((pages) => pages.map(({ picture }) => picture)),
    ).toEqual([looks]);
  });

  test("reads exactly four food-for-thought questions", () => {
    expect(pagesOf(plan(), "food-for-thought").map((pages) => pages.length)).toEqual([4]);
  });

  test("says thank you and what becomes of the workshop", () => {
    const [pages = []] = pagesOf(plan(), "thanks");
    expect(pages.map(({ picture }) => picture)).toContain("thanks");
    expect(pages.map(({ text }) => text).join(" ")).toMatch(/summary.*deleted/);
  });

  test("sorts 15 cards, at least two of each suit, never two of a suit in a row", () => {
    const deck = deckNamed(plan().deck);
    const [hand = []] = handsOf(plan());
    const suits = hand.map((id) => deck.cards.find((card) => card.id === id)?.suit);
    expect(hand).toHaveLength(15);
    expect(deck.suits.filter(({ id }) => suits.filter((suit) => suit === id).length < 2)).toEqual([]);
    expect(hand.filter((_, at) => at > 0 && suits[at] === suits[at - 1])).toEqual([]);
  });
});

function load(folder: "decks" | "plans"): { file: string; json: unknown }[] {
  const files = readdirSync(join(cards, folder)).filter((file) => file.endsWith(".json"));
  return files.map((file) => ({ file, json: JSON.parse(readFileSync(join(cards, folder, file), "utf8")) }));
}

function deckNamed(id: string): Deck {
  const deck = decks.find((one) => one.id === id);
  if (deck === undefined) throw new Error(`No deck in cards/decks keeps to the schema and has the id ${id}.`);
  return deck;
}

function planNamed(id: string): Plan {
  const plan = plans.find((one) => one.id === id);
  if (plan === undefined) throw new Error(`No plan in cards/plans keeps to the schema and has the id ${id}.`);
  return plan;
}

function suit(id: string, title: string, short: string) {
  return { id, title, short, look: id };
}

function cardsOf(deck: Deck, suitId: string): Card[] {
  return deck.cards.filter((card) => card.suit === suitId);
}

/** The ids of the cards that break a rule, so that a failure names them. */
function failing(deck: Deck, rule: (card: Card) => boolean): string[] {
  return deck.cards.filter((card) => !rule(card)).map(({ id }) => id);
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

/** The hands of all sorts that name one. */
function handsOf(plan: Plan): string[][] {
  return plan.activities.flatMap((step) => (step.kind === "sort" ? [step.settings.cards ?? []] : []));
}

function welcomesOf(plan: Plan) {
  return plan.activities.flatMap((step) => (step.kind === "welcome" ? [step.settings] : []));
}

function pagesOf(plan: Plan, id: Activity["id"]) {
  return plan.activities.flatMap((step) =>
    step.kind === "read" && step.id === id ? [step.settings.pages] : [],
  );
}

/** Every text in a JSON value, however deep; keys are not texts. */
function textsOf(json: unknown): string[] {
  if (typeof json === "string") return [json];
  if (typeof json !== "object" || json === null) return [];
  return Object.values(json).flatMap(textsOf);
}
