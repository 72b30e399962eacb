import { handOf } from "../activities/sort.ts";
import type { Deck } from "../deck.ts";
import type { Role } from "../people.ts";
import type { Plan } from "../plan.ts";
import { no, ok, type Result } from "../result.ts";
import type { Created } from "./events.ts";

/** What a workshop is made of; parsed, but not yet held against each other. */
export type Order = {
  title: string;
  organisation: string;
  language: string;
  preset: Created["preset"];
  plan: Plan;
  deck: Deck;
  roles: Role[];
};

export type Issue = { path: string; message: string };

/** The first event of a log, or what does not fit together. `now` in ms since 1970. */
export function create(order: Order, now: number): Result<Created, Issue[]> {
  const issues = order.plan.activities.flatMap((step) =>
    step.kind === "sort" ? missingCards(step.id, handOf(step.settings, order.deck), order.deck) : [],
  );
  if (issues.length > 0) return no(issues);
  const { plan, ...rest } = order;
  return ok({
    type: "workshop.created",
    ...rest,
    plan: { id: plan.id, title: plan.title },
    activities: plan.activities,
    on: now,
  });
}

function missingCards(step: string, hand: readonly string[], deck: Deck): Issue[] {
  const known = new Set(deck.cards.map((card) => card.id));
  return hand
    .filter((card) => !known.has(card))
    .map((card) => ({
      path: `plan.activities.${step}.cards`,
      message: `The plan asks for the card "${card}", and the deck "${deck.id}" does not have it. Choose the plan's own deck, or take the card out.`,
    }));
}
