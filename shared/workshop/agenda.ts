import { handOf } from "../activities/boards.ts";
import { type Activity, type ActivityState, startActivity, touchedActivity } from "../activities/kinds.ts";
import type { Card } from "../deck.ts";
import type { CardId } from "../ids.ts";
import { finished } from "./finished.ts";
import type { Workshop } from "./workshop.ts";

/** The step as a private workshop has it: everyone sorts alone. The same step where nothing changes. */
export function alone(step: Activity): Activity {
  if (step.kind !== "sort" || step.settings.mode === "alone") return step;
  return { ...step, settings: { ...step.settings, mode: "alone" } };
}

/** Steps that stay keep what happened in them; those that go keep it too, and have it again should they return. */
export function changedAgenda(
  state: Workshop,
  agenda: Workshop["agenda"],
  cards: Card[] | undefined,
): Workshop {
  const deck = cards === undefined ? state.deck : { ...state.deck, cards };
  const started = agenda.flatMap((step) =>
    state.activities[step.id]?.kind === step.kind
      ? []
      : [[step.id, startActivity(step, { deck, before: state.before })] as const],
  );
  return { ...state, agenda, deck, activities: { ...state.activities, ...Object.fromEntries(started) } };
}

/** In a private workshop everyone sorts alone: so it is with every sort that nobody has begun. Another preset changes nothing. */
export function secluded(state: Workshop): Workshop {
  if (state.preset !== "private") return state;
  const agenda = state.agenda.map((step) => {
    const of = state.activities[step.id];
    return of !== undefined && touchedActivity(of) ? step : alone(step);
  });
  const started = agenda.flatMap((step) =>
    state.agenda.includes(step) ? [] : [[step.id, again(state, step)] as const],
  );
  const anew = started.map(([id]) => id);
  return {
    ...state,
    agenda,
    ready: finished(state.ready, (_, activity) => !anew.includes(activity)),
    activities: { ...state.activities, ...Object.fromEntries(started) },
  };
}

/** The step from its beginning; cards that were dealt to it stay. */
function again(state: Workshop, step: Activity): ActivityState {
  const start = startActivity(step, state);
  const before = state.activities[step.id];
  return start.kind === "sort" && before?.kind === "sort" ? { ...start, hand: before.hand } : start;
}

/** The cards that a sort begins with or that a vote asks about: what a participant needs of the deck. */
export function dealtCards(state: Pick<Workshop, "deck" | "agenda">): Card[] {
  const dealt = new Set<CardId>(
    state.agenda.flatMap((step) => {
      if (step.kind === "sort") return handOf(step.settings, state.deck);
      return step.kind === "vote" && step.settings.on.kind === "deck"
        ? state.deck.cards.map(({ id }) => id)
        : [];
    }),
  );
  return state.deck.cards.filter(({ id }) => dealt.has(id));
}
