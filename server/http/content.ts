import { Router } from "express";
import type { Deck } from "shared/deck.ts";
import type { Plan } from "shared/plan.ts";
import type { Content } from "../content.ts";
import { Problem } from "./problem.ts";

/** The decks and plans in the box, a line each or one whole; and what people may say they are. */
export function contentRoutes({ decks, plans, roles }: Content): Router {
  const router = Router();
  router.get("/decks", (_request, response) => {
    response.json([...decks.values()].map(deckLine));
  });
  router.get("/decks/:id", (request, response) => {
    response.json(known(decks, request.params.id));
  });
  router.get("/plans", (_request, response) => {
    response.json([...plans.values()].map(planLine));
  });
  router.get("/plans/:id", (request, response) => {
    response.json(known(plans, request.params.id));
  });
  router.get("/roles", (_request, response) => {
    response.json(roles);
  });
  return router;
}

function deckLine({ id, title, about, language, cards, suits }: Deck) {
  return { id, title, about, language, cards: cards.length, suits: suits.length };
}

/**
 * What there is to know of a plan before it is chosen; of a sort also its mode and how many cards it names. A sort
 * whose cards are dealt from an earlier one goes on with that one, and its mode is no choice.
 */
function planLine({ id, title, about, language, minutes, deck, activities }: Plan) {
  const steps = activities.map((step) => ({
    id: step.id,
    kind: step.kind,
    title: step.title,
    minutes: step.minutes,
    ...(step.kind === "sort" && step.settings.divided === undefined
      ? { mode: step.settings.mode, cards: step.settings.cards?.length }
      : {}),
  }));
  return { id, title, about, language, minutes, deck, activities: steps };
}

function known<Value>(values: Map<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Problem(404, "not-found", "There is nothing with this id.");
  return value;
}
