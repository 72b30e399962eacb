import type { Activity } from "shared/activities/kinds.ts";
import type { PileId } from "shared/board.ts";
import type { Deck } from "shared/deck.ts";
import type { Before } from "shared/series.ts";
import { type Summary, summary } from "shared/summary/summary.ts";
import { cardOf, deckOf, orderOf, workshopOf } from "./report-fixture.ts";

/** What went on in a workshop where each sorts alone; whatever is left out is as below. */
export type Alone = {
  deck?: Deck;
  /** How many people of each role, in the order of the letters below. */
  people?: Record<string, number>;
  /** By card a letter for each person: E, H, O, `?` for not sure, `-` for not sorted. */
  said?: Record<string, string>;
  /** To whom the results are shown; null leaves them hidden. */
  shown?: "all" | "facilitator" | null;
  /** Letters again, once people sort on; then the results are shown once more. */
  changed?: Record<string, string> | null;
  /** By card where the room put it after talking. */
  again?: Record<string, PileId>;
  before?: Before | null;
  smallestGroup?: number;
  closed?: boolean;
};

const piles: Record<string, PileId> = {
  E: "exists",
  H: "helpful",
  O: "obstacle",
  "?": "unsure",
  "-": "deck",
};

const roles = [
  { id: "service-user", title: "Someone who uses services", plural: "People who use services" },
  { id: "worker", title: "A worker or practitioner", plural: "Workers and practitioners" },
  { id: "carer", title: "A carer", plural: "Carers" },
  { id: "manager", title: "A manager", plural: "Managers" },
];

/** 7 people who use services, 6 workers, 5 carers: 18. */
const room = { "service-user": 7, worker: 6, carer: 5 };

/** Six cards, the last a barrier; what each of the 18 said, role by role. */
export const said = {
  "card-1": "EEEEEEH EEEEEE EEEHO",
  "card-2": "OOOOOEH EEEEEO EOEOE",
  "card-3": "HHHHHHE HHHHHO HHEOO",
  "card-4": "EEEEEEE OOOOOO HHHEE",
  "card-5": "EO----- EO---- -----",
  "card-6": "EEEEEEE EEEEEO E?-OO",
};

/** A workshop that also talks about two cards, and looks back at an earlier one. */
export const everything: Alone = {
  again: { "card-4": "helpful", "card-2": "exists" },
  before: {
    ...{ title: "Learning together, the first time", on: Date.UTC(2025, 10, 4), actions: [] },
    counts: {
      ...{ deck: "test-deck", boards: 17 },
      cards: [
        { card: "card-1", counts: { exists: 5, helpful: 6, obstacle: 5, unsure: 0, deck: 1 } },
        { card: "card-3", counts: { exists: 2, helpful: 12, obstacle: 3, unsure: 0, deck: 0 } },
        {
          card: "card-5",
          counts: { exists: "most", helpful: "none", obstacle: "some", unsure: "none", deck: "none" },
        },
        { card: "card-6", counts: { exists: 0, helpful: 0, obstacle: 0, unsure: 0, deck: 17 } },
      ],
    },
  },
};

const leader = { kind: "facilitator" } as const;
const activities: Activity[] = [
  {
    ...{ id: "alone", kind: "sort", title: "Sort on your own", minutes: 20 },
    settings: { mode: "alone", question: "Where does this card go?", extent: true },
  },
  { ...{ id: "said", kind: "results", title: "What we said", minutes: 10 }, settings: { of: "alone" } },
];
const talk: Activity = {
  ...{ id: "again", kind: "sort", title: "Sort again", minutes: 10 },
  settings: { mode: "together", question: "And now?", divided: { of: "alone", most: 3 } },
};
const lookBack: Activity = {
  ...{ id: "since", kind: "results", title: "Then and now", minutes: 10 },
  settings: { of: "alone", since: { kind: "workshop" } },
};

export function aloneSummary(told: Alone = {}): Summary {
  return summary(aloneWorkshop(told));
}

/** The workshop itself, decided and folded as on the server. */
export function aloneWorkshop(told: Alone = {}) {
  const { people = room, shown = "all", before = null, changed = null, again } = told;
  const deck = told.deck ?? deckOf(6, { cards: [1, 2, 3, 4, 5].map((at) => cardOf(at)).concat(barrier) });
  const order = orderOf({ deck });
  const steps = [...activities, ...(again ? [talk] : []), ...(before ? [lookBack] : [])];
  const { ask, state } = workshopOf({
    ...order,
    ...{ roles, before, smallestGroup: told.smallestGroup ?? 5, preset: "careful" },
    plan: { ...order.plan, activities: steps },
  });
  const here = Object.entries(people).flatMap(([role, count]) =>
    Array.from({ length: count }, () =>
      ask(
        { type: "person.join", name: "", helps: false, ...(role === "" ? {} : { role }) },
        { kind: "newcomer" },
      ),
    ),
  );
  const place = (letters: Record<string, string>) => {
    for (const [card, line] of Object.entries(letters))
      for (const [at, letter] of [...line.replaceAll(" ", "")].entries()) {
        const to = piles[letter] ?? "deck";
        const person = here[at];
        if (to === "deck" || person === undefined) continue;
        ask({ type: "sort.move", activity: "alone", card, to }, { kind: "person", person });
      }
  };
  place(told.said ?? said);
  const [first = "", second = ""] = here;
  const one = { kind: "person", person: first } as const;
  const other = { kind: "person", person: second } as const;
  ask({ type: "sort.extent", activity: "alone", card: "card-1", extent: 2 }, one);
  ask({ type: "sort.extent", activity: "alone", card: "card-1", extent: 4 }, other);
  ask({ type: "sort.note", activity: "alone", card: "card-1", text: "Only on the first floor." }, one);
  ask({ type: "person.ready", activity: "alone", ready: true }, one);
  const reveal = () => {
    if (shown !== null) ask({ type: "sort.reveal", activity: "alone", to: shown }, leader);
  };
  reveal();
  if (changed !== null) {
    ask({ type: "sort.reopen", activity: "alone" }, leader);
    place(changed);
    reveal();
  }
  if (again) {
    ask({ type: "agenda.go", activity: "again" }, leader);
    for (const [card, to] of Object.entries(again))
      ask({ type: "sort.move", activity: "again", card, to }, leader);
  }
  if (told.closed ?? true) ask({ type: "workshop.close" }, leader);
  return state();
}

const barrier = cardOf(6, { stance: "barrier" });
