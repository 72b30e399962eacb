import * as z from "zod/mini";
import { handOf, sortModeSchema, type sortSchema } from "./activities/sort.ts";
import { type Board, pileIds, pileOf } from "./board.ts";
import { suitLooks } from "./deck.ts";
import { placements, total } from "./results/placements.ts";
import { roleCounts } from "./results/roles.ts";
import { headcount, type Workshop } from "./workshop/workshop.ts";

const count = z.int();

const placementSchema = z.object({
  exists: count,
  helpful: count,
  obstacle: count,
  unsure: count,
  deck: count,
});

const sortedCardSchema = z.object({
  id: z.string(),
  /** Its number in the deck, from 1, as on the printed card. */
  number: count,
  title: z.string(),
  text: z.string(),
  suit: z.string(),
  stance: z.enum(["strength", "barrier"]),
  /** Where it lies when there is one board; null when there are several. */
  pile: z.nullable(z.enum(pileIds)),
  placement: placementSchema,
});

const sortSummarySchema = z.object({
  activity: z.string(),
  title: z.string(),
  question: z.string(),
  mode: sortModeSchema,
  boards: count,
  hand: count,
  /** Cards of the hand that lie outside the deck on every board. */
  sorted: count,
  suits: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      short: z.string(),
      look: z.enum(suitLooks),
      placement: placementSchema,
    }),
  ),
  /** In the order of the deck. */
  cards: z.array(sortedCardSchema),
});

/** What a workshop comes to: the one source of the PDF, the page and the JSON. Times in ms since 1970. */
export const summarySchema = z.object({
  title: z.string(),
  organisation: z.string(),
  language: z.string(),
  plan: z.string(),
  deck: z.object({ title: z.string(), credit: z.string() }),
  /** Whether the workshop is still going on. */
  draft: z.boolean(),
  createdOn: z.int(),
  closedOn: z.nullable(z.int()),
  people: z.object({
    total: count,
    supporters: count,
    /** Null while the workshop goes on or when it was ever reopened, and when a small group could be worked out. A title "" is the rest. */
    roles: z.nullable(z.array(z.object({ title: z.string(), count }))),
  }),
  sorts: z.array(sortSummarySchema),
});

export type Summary = z.infer<typeof summarySchema>;
export type SortSummary = Summary["sorts"][number];

type SortActivity = z.infer<typeof sortSchema>;

/** The summary of a whole state (the server's: a view knows no roles). Pure; works at any moment. */
export function summary(state: Workshop): Summary {
  const people = Object.values(state.people);
  return {
    title: state.title,
    organisation: state.organisation,
    language: state.language,
    plan: state.plan.title,
    deck: { title: state.deck.title, credit: state.deck.credit },
    draft: state.status !== "closed",
    createdOn: state.createdOn,
    closedOn: state.closedOn,
    people: {
      total: headcount(state),
      supporters: people.length - headcount(state),
      // Two exports, before and after one person joins or leaves, would show that person's role.
      roles: state.status === "closed" && !state.reopened ? roleCounts(people, state.roles) : null,
    },
    sorts: state.agenda.flatMap((step) => (step.kind === "sort" ? [sortSummary(state, step)] : [])),
  };
}

function sortSummary(state: Workshop, step: SortActivity): SortSummary {
  const activity = state.activities[step.id];
  const boards: Board[] = activity?.kind === "sort" ? Object.values(activity.boards) : [];
  const hand = handOf(step.settings, state.deck);
  const counts = placements(hand, boards);
  const only = boards.length === 1 ? boards[0] : undefined;
  const cards = state.deck.cards.flatMap(({ id, title, text, suit, stance }, index) => {
    const placement = counts[id];
    if (placement === undefined) return [];
    const pile = only === undefined ? null : (pileOf(only, id) ?? null);
    return [{ id, number: index + 1, title, text, suit, stance, pile, placement }];
  });
  return {
    activity: step.id,
    title: step.title,
    question: step.settings.question,
    mode: step.settings.mode,
    boards: boards.length,
    hand: hand.length,
    sorted: cards.filter((card) => card.placement.deck === 0).length,
    suits: state.deck.suits.flatMap(({ id, title, short, look }) => {
      const own = cards.filter((card) => card.suit === id);
      if (own.length === 0) return [];
      return [{ id, title, short, look, placement: total(own.map((card) => card.placement)) }];
    }),
    cards,
  };
}
