import type { Role } from "shared/people.ts";
import type { DeckLine, PlanLine, StepLine } from "./answers.ts";
import type { Order, OrderField } from "./new-order.ts";

/** What comes in the box. */
export type Content = { plans: PlanLine[]; decks: DeckLine[]; roles: Role[] };

/** What every part of the form gets. */
export type Parts = Content & {
  order: Order;
  /** The chosen plan, and its steps as they will be. */
  plan: PlanLine;
  steps: readonly StepLine[];
  change: (some: Partial<Order>) => void;
  errorAt: (field: OrderField) => string | null;
  /** How often somebody tried to make it. */
  opened: number;
};

/** Whether cards are sorted. */
export function sorts(steps: readonly StepLine[]): boolean {
  return steps.some(({ kind }) => kind === "sort");
}

/** How many cards the first sort has, or undefined when nothing is sorted. */
export function cardsSorted({ order, plan, steps, decks }: Parts): number | undefined {
  const sort = steps.find(({ kind }) => kind === "sort");
  const whole = decks.find(({ id }) => id === order.deck)?.cards;
  return sort && order.deck === plan.deck ? (sort.cards ?? whole) : sort && whole;
}

export function minutesOf(steps: readonly StepLine[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
