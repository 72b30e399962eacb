import type { Viewer } from "../activities/activity.ts";
import { type Activity, seenActivity } from "../activities/kinds.ts";
import { handOf } from "../activities/sort.ts";
import type { Deck } from "../deck.ts";
import type { Person } from "../people.ts";
import type { Event } from "./events.ts";
import type { Workshop } from "./workshop.ts";

/*
 * The law: view(evolve(s, e), v) equals evolve(view(s, v), seen(e, v)).
 * Every event is listed for every viewer; nothing leaves because nobody thought of it.
 */

/** The event as this viewer may see it, or null. Looks at nothing but the event and the viewer. */
export function seen(event: Event, viewer: Viewer): Event | null {
  switch (event.type) {
    case "workshop.created":
      return {
        ...event,
        deck: deckFor(event.deck, event.activities, viewer),
        activities: event.activities.map((step) => stepFor(step, viewer)),
      };
    case "person.joined": {
      const { role: _nobodys, ...rest } = event;
      return rest;
    }
    case "person.renamed":
    case "person.removed":
    case "workshop.opened":
    case "workshop.shut":
    case "workshop.closed":
    case "workshop.reopened":
    case "agenda.went":
    case "agenda.locked":
    case "agenda.unlocked":
    case "agenda.spotlit":
      return event;
    case "read.turned":
    case "sort.moved":
    case "sort.undone":
      return seenActivity(event, viewer);
  }
}

/** The state as this viewer may see it; a state that the same `evolve` continues. */
export function view(state: Workshop, viewer: Viewer): Workshop {
  const people: Record<string, Person> = {};
  for (const [id, { name, helps }] of Object.entries(state.people)) people[id] = { name, helps };
  return {
    ...state,
    people,
    deck: deckFor(state.deck, state.agenda, viewer),
    agenda: state.agenda.map((step) => stepFor(step, viewer)),
  };
}

/**
 * The facilitator has the whole deck. Others get the cards that lie in a hand, without the cues: those are for
 * her to read out, and on bad wifi cards that nobody sorts would only make people wait.
 */
function deckFor(deck: Deck, agenda: readonly Activity[], viewer: Viewer): Deck {
  if (viewer === "facilitator") return deck;
  const used = new Set(agenda.flatMap((step) => (step.kind === "sort" ? handOf(step.settings, deck) : [])));
  const cards = deck.cards.filter((card) => used.has(card.id)).map(({ cue: _leaders, ...card }) => card);
  return { ...deck, cards };
}

/** So is what a step says she may say. */
function stepFor(step: Activity, viewer: Viewer): Activity {
  if (viewer === "facilitator") return step;
  const { say: _leaders, ...rest } = step;
  return rest;
}
