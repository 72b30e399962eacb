import { handOf } from "../activities/boards.ts";
import type { SortMode } from "../activities/sort-wire.ts";
import type { Deck } from "../deck.ts";
import type { Role } from "../people.ts";
import type { Plan } from "../plan.ts";
import { no, ok, type Result } from "../result.ts";
import { smallestGroup as usualGroup } from "../results/shares.ts";
import type { Before } from "../series.ts";
import { alone } from "./agenda.ts";
import type { Created } from "./events.ts";
import { lost } from "./looks-at.ts";

/** What a workshop is made of; parsed, but not yet held against each other. */
export type Order = {
  title: string;
  organisation: string;
  language: string;
  preset: Created["preset"];
  plan: Plan;
  deck: Deck;
  roles: Role[];
  /** Pretend people will take part. */
  rehearsal: boolean;
  /** How many tables people sit at; 0 for one group. */
  tables: number;
  /** Newcomers wait until a leader lets them in. */
  approve: boolean;
  /** The fewest people of a role of whom anything is told, and who change between two reveals of a sort. */
  smallestGroup?: number;
  /** What is taken along from an earlier workshop of the same series. */
  before?: Before | null;
};

export type Issue = { path: string; message: string };

/** The first event of a log, or what does not fit together. `now` in ms since 1970. */
export function create(order: Order, now: number): Result<Created, Issue[]> {
  const issues = order.plan.activities.flatMap((step) =>
    step.kind === "sort"
      ? [
          ...missingCards(step.id, handOf(step.settings, order.deck), order.deck),
          ...withoutTables(order, step.id, step.settings.mode),
        ]
      : [],
  );
  issues.push(...lost(order.plan.activities).map(withoutSort));
  if (issues.length > 0) return no(issues);
  const { plan, smallestGroup = usualGroup, before = null, ...rest } = order;
  const { activities } = plan;
  return ok({
    type: "workshop.created",
    ...rest,
    smallestGroup,
    before,
    plan: { id: plan.id, title: plan.title },
    // In a private workshop everyone sorts alone.
    activities: order.preset === "private" ? activities.map(alone) : activities,
    on: now,
  });
}

function withoutSort({ id, title }: Plan["activities"][number]): Issue {
  const message = `“${title}” looks at a sort that does not come before it in the plan. Put that sort before it, or choose another.`;
  return { path: `plan.activities.${id}`, message };
}

function withoutTables(order: Order, step: string, mode: SortMode): Issue[] {
  if (mode !== "tables" || order.preset === "private" || order.tables > 0) return [];
  const message = "This plan sorts at tables. Say how many tables there are.";
  return [{ path: `plan.activities.${step}.mode`, message }];
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
