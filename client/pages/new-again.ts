import type { Activity } from "shared/activities/kinds.ts";
import { newText } from "../text/new.ts";
import type { Earlier } from "./earlier.ts";
import type { Order } from "./new-order.ts";
import type { Content } from "./new-parts.ts";

/** The plan that looks back at an earlier workshop. */
export const lookingBack = "follow-up";

/** An earlier workshop, with the cards to sort again where it did not sort its whole deck. */
export type TakenAlong = Earlier & { hand: readonly string[] | undefined };

/** The order that goes on from an earlier workshop: the plan that looks back, and the same cards where they are here. */
export function goneOn(
  found: Earlier,
  { plans, decks, order }: Pick<Content, "plans" | "decks"> & { order: Order },
): Partial<Order> {
  // A file of an older version names its deck by title only.
  const deck = decks.find(({ id, title }) =>
    found.deck.id === undefined ? title === found.deck.title : id === found.deck.id,
  );
  const cards = found.counts?.cards.map(({ card }) => card) ?? [];
  const hand = deck !== undefined && cards.length > 0 && cards.length < deck.cards ? cards : undefined;
  const earlier = { ...found, hand, deck: { ...found.deck, id: deck?.id ?? found.deck.id } };
  const plan = plans.find(({ id }) => id === lookingBack);
  return {
    earlier,
    named: false,
    deck: deck?.id ?? order.deck,
    plan: plan?.id ?? order.plan,
    organisation: order.organisation || found.organisation,
    title: order.title === newText.defaultName && found.title !== "" ? found.title : order.title,
  };
}

/** The cards that are sorted again; undefined for the whole deck, and where other cards were chosen. */
export function handAgain({ earlier, deck }: Order): readonly string[] | undefined {
  return earlier?.deck.id === deck ? earlier.hand : undefined;
}

/** The steps with only these cards in a sort that is held against an earlier workshop. */
export function withHand(steps: readonly Activity[], hand: readonly string[] | undefined): Activity[] {
  const again = steps.flatMap((step) =>
    step.kind === "results" && step.settings.since?.kind === "workshop" ? [step.settings.of] : [],
  );
  return steps.map((step) =>
    step.kind === "sort" && hand !== undefined && again.includes(step.id)
      ? { ...step, settings: { ...step.settings, cards: [...hand] } }
      : step,
  );
}
