import type { Actor } from "shared/activities/activity.ts";
import type { PileId } from "shared/board.ts";
import type { Card, Deck, Suit } from "shared/deck.ts";
import { assert } from "shared/result.ts";
import { type Summary, summary } from "shared/summary/summary.ts";
import type { Command } from "shared/workshop/commands.ts";
import { create, type Order } from "shared/workshop/create.ts";
import { decide } from "shared/workshop/decide.ts";
import { reckoning } from "shared/workshop/reckoning.ts";
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
  const { ask, state } = workshopOf(orderOf(told));
  const leader = { kind: "facilitator" } as const;
  const newcomer = { kind: "newcomer" } as const;
  for (const [role, count] of Object.entries(told.joining ?? {}))
    for (let at = 0; at < count; at += 1) ask({ ...join, role, helps: false }, newcomer);
  for (let at = 0; at < (told.supporters ?? 0); at += 1) ask({ ...join, helps: true }, newcomer);
  for (const [to, cards] of Object.entries(told.piles ?? {}) as [PileId, string[]][])
    for (const card of cards) ask({ type: "sort.move", activity: "sort", card, to }, leader);
  if (told.closed ?? true) ask({ type: "workshop.close" }, leader);
  return summary(state());
}

const join = { type: "person.join", name: "" } as const;

/** A command without its id, each kind by itself. */
type Asked = Command extends infer One ? (One extends Command ? Omit<One, "id"> : never) : never;

/** A workshop to act in. `ask` returns the id of the command, which is the id of what it made. */
export function workshopOf(order: Order) {
  const created = create(order, noon);
  assert(created.ok, "The fixture's plan and deck do not fit together.");
  let now: Workshop = fold([{ op: "fixture-begin", event: created.value }]);
  let asked = 0;
  const ask = (command: Asked, actor: Actor): string => {
    const id = `fixture-${asked++}`;
    const decision = decide(now, { ...command, id } as Command, { actor, now: noon, reckoning });
    assert(decision.ok, `The fixture asked for something that is refused: ${JSON.stringify(decision)}`);
    for (const event of decision.value) now = evolve(now, { op: id, event });
    return id;
  };
  return { ask, state: () => now };
}

/** A plain workshop: one sort of the whole deck on one board. */
export function orderOf({ title, organisation, language, deck }: Told): Order {
  const chosen = deck ?? deckOf(12);
  const settings = { mode: "together", question: "Where does this card go?" } as const;
  return {
    title: title ?? "Learning together",
    organisation: organisation ?? "Riverside Care",
    language: language ?? "en-GB",
    preset: "open",
    rehearsal: false,
    tables: 0,
    approve: false,
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
  };
}
