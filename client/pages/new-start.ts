import { smallestGroup } from "shared/results/shares.ts";
import { ask } from "../live/api.ts";
import { newText as text } from "../text/new.ts";
import { decksAnswer, plansAnswer, rolesAnswer } from "./answers.ts";
import type { Order } from "./new-order.ts";
import type { Content } from "./new-parts.ts";

/** Tables when nobody says how many: a room of about twenty. */
const usualTables = 4;

/** What there is to choose from; the shortest plan first, because it is the easiest to begin with. */
export async function getContent(): Promise<Content | "failed"> {
  const [plans, decks, roles] = await Promise.all([
    ask("/api/plans", plansAnswer),
    ask("/api/decks", decksAnswer),
    ask("/api/roles", rolesAnswer),
  ]);
  if (!plans.ok || !decks.ok || !roles.ok) return "failed";
  if (plans.value.length === 0 || decks.value.length === 0 || roles.value.length === 0) return "failed";
  return {
    plans: [...plans.value].sort((one, other) => one.minutes - other.minutes),
    decks: decks.value,
    roles: roles.value,
  };
}

/** An order with everything filled in. */
export function filledIn(content: Content): Order {
  const plan = content.plans[0]?.id ?? "";
  return {
    title: text.defaultName,
    organisation: "",
    plan,
    deck: orderDeck(plan, content),
    preset: "careful",
    changed: {},
    modes: {},
    tables: usualTables,
    roles: null,
    approve: false,
    smallestGroup,
    createKey: "",
    earlier: null,
    named: false,
  };
}

/** The deck that a plan was written for, where there is one. */
export function orderDeck(plan: string, { plans, decks }: Content): string {
  const wanted = plans.find(({ id }) => id === plan)?.deck;
  return (decks.find(({ id }) => id === wanted) ?? decks[0])?.id ?? "";
}
