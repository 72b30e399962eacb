import type { PileId } from "shared/board.ts";
import type { Card, Deck, Suit } from "shared/deck.ts";
import { assert } from "shared/result.ts";
import { type Summary, summary } from "shared/summary.ts";
import type { Command } from "shared/workshop/commands.ts";
import { create, type Order } from "shared/workshop/create.ts";
import { decide } from "shared/workshop/decide.ts";
import { evolve, fold, type Workshop } from "shared/workshop/workshop.ts";

/** 12 May 2026, noon. */
export const noon = Date.UTC(2026, 4, 12, 12);

export const suits: Suit[] = [
  { id: "structure", title: "Organisational structure", short: "Structure", look: "structure" },
  { id: "culture", title: "Organisational culture", short: "Culture", look: "culture" },
  { id: "information", title: "Information systems", short: "Information", look: "information" },
  { id: "people", title: "Human resource practices", short: "People", look: "people" },
  { id: "leadership", title: "Leadership", short: "Leadership", look: "leadership" },
  { id: "view", title: "The informed service user and carer", short: "My view", look: "view" },
];

/** A deck of so many cards, the suits in turn; some of its texts can be given. */
export function deckOf(count: number, change: Partial<Deck> = {}): Deck {
  return {
    id: "test-deck",
    language: "en",
    title: "The informed service user and carer",
    about: "Cards for tests.",
    credit: "The structure is informed by public work on learning organisations. The words are our own.",
    suits,
    cards: Array.from({ length: count }, (_, at) => cardOf(at + 1)),
    ...change,
  };
}

/** Card `card-7` is called "Card number 7". */
export function cardOf(number: number, change: Partial<Card> = {}): Card {
  return {
    id: `card-${number}`,
    suit: suits[number % suits.length]?.id ?? "view",
    title: `Card number ${number}`,
    text: `This is what card ${number} says in one sentence.`,
    plain: "Plain words.",
    stance: "strength",
    source: ["test"],
    review: "draft",
    ...change,
  };
}

/** What went on in a workshop; whatever is left out is as plain as can be. */
export type Told = Partial<Pick<Order, "title" | "organisation" | "language" | "deck">> & {
  piles?: Partial<Record<PileId, readonly string[]>>;
  /** How many people join as each role. */
  joining?: Record<string, number>;
  supporters?: number;
  closed?: boolean;
};

/** Twelve cards, half of them sorted, by eleven people. */
export const sorted: Told = {
  piles: {
    exists: ["card-2", "card-5"],
    helpful: ["card-1"],
    obstacle: ["card-3", "card-4"],
    unsure: ["card-6"],
  },
  joining: { "service-user": 5, worker: 6 },
  supporters: 2,
};

/** The summary of a workshop that really took place: every move is decided and folded as on the server. */
export function summaryOf(told: Told = {}): Summary {
  let state = begin(told);
  let asked = 0;
  const ask = (command: Command, kind: "facilitator" | "newcomer") => {
    const decision = decide(state, command, { actor: { kind }, now: noon });
    assert(decision.ok, "The fixture asked for something that is refused.");
    for (const event of decision.value) state = evolve(state, { op: command.id, event });
  };
  const id = () => `fixture-${asked++}`;
  const join = { type: "person.join", name: "" } as const;
  for (const [role, count] of Object.entries(told.joining ?? {}))
    for (let at = 0; at < count; at += 1) ask({ ...join, id: id(), role, helps: false }, "newcomer");
  for (let at = 0; at < (told.supporters ?? 0); at += 1) ask({ ...join, id: id(), helps: true }, "newcomer");
  for (const [to, cards] of Object.entries(told.piles ?? {}) as [PileId, string[]][])
    for (const card of cards) ask({ type: "sort.move", id: id(), activity: "sort", card, to }, "facilitator");
  if (told.closed ?? true) ask({ type: "workshop.close", id: id() }, "facilitator");
  return summary(state);
}

function begin({ title, organisation, language, deck }: Told): Workshop {
  const chosen = deck ?? deckOf(12);
  const settings = { mode: "together", question: "Where does this card go?" } as const;
  const created = create(
    {
      title: title ?? "Learning together",
      organisation: organisation ?? "Riverside Care",
      language: language ?? "en-GB",
      preset: "open",
      plan: {
        id: "test-plan",
        language: "en",
        title: "Quick audit",
        about: "For tests.",
        minutes: 30,
        deck: chosen.id,
        activities: [{ id: "sort", kind: "sort", title: "Sort the cards", minutes: 20, settings }],
      },
      deck: chosen,
      roles: [
        { id: "service-user", title: "Someone who uses services", plural: "People who use services" },
        { id: "worker", title: "A worker or practitioner", plural: "Workers and practitioners" },
      ],
    },
    noon,
  );
  assert(created.ok, "The fixture's plan and deck do not fit together.");
  return fold([{ op: "fixture-begin", event: created.value }]);
}
