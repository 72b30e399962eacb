import { isOwn, leaderId, type Viewer } from "../activities/activity.ts";
import { type Activity, aboutActivity, seenActivity, viewActivity } from "../activities/kinds.ts";
import type { Card } from "../deck.ts";
import type { PersonId } from "../ids.ts";
import type { Person } from "../people.ts";
import { dealtCards } from "./agenda.ts";
import type { Event } from "./events.ts";
import { finished, isAlone } from "./finished.ts";
import { onDeviceOf, scribedBy, type Workshop } from "./workshop.ts";

/*
 * The law: view(evolve(s, e), v) equals evolve(view(s, v), seen(e, v)).
 * Every event is listed for every viewer; nothing leaves because nobody thought of it.
 */

/** The one who looks from a person's device. */
export function personViewer(state: Workshop, person: PersonId): Viewer {
  return { kind: "person", people: onDeviceOf(state, person) };
}

/** A leader, who also sees what is theirs for whom she acts. */
export function facilitatorViewer(state: Workshop): Viewer {
  return { kind: "facilitator", people: [leaderId, ...scribedBy(state, leaderId)] };
}

/** A person of whom nothing is told: what they see, every person sees at least. */
export const anyPerson: Viewer = { kind: "person", people: [] };
export const screenViewer: Viewer = { kind: "screen", people: [] };

/** The event as this viewer may see it, or null. Looks at nothing but the event and the viewer. */
export function seen(event: Event, viewer: Viewer): Event | null {
  const leading = viewer.kind === "facilitator";
  switch (event.type) {
    case "workshop.created": {
      const cards = dealtCards({ deck: event.deck, agenda: event.activities });
      return {
        ...event,
        deck: leading ? event.deck : { ...event.deck, cards: withoutCues(cards) },
        activities: event.activities.map((step) => stepFor(step, viewer)),
      };
    }
    case "person.joined":
      return event.waiting && !leading ? null : personFor(event, event.person, viewer);
    case "person.admitted":
      return personFor(event, event.person, viewer);
    case "person.readied":
      // Of those who sort alone only their number is told.
      return (leading && !event.alone) || isOwn(viewer, event.person) ? event : null;
    case "person.helped":
      return leading || isOwn(viewer, event.person) ? event : null;
    case "person.supported":
      return leading || isOwn(viewer, event.supporter) ? event : null;
    case "workshop.counted":
      return leading ? event : { ...event, roles: null };
    case "agenda.changed": {
      const activities = event.activities.map((step) => stepFor(step, viewer));
      const changed = { type: event.type, activities, dealt: [] };
      return leading ? changed : { ...changed, cards: withoutCues(event.cards ?? event.dealt) };
    }
    case "person.removed":
      return event.waiting && !leading ? null : event;
    case "person.renamed":
    case "person.seated":
    case "workshop.opened":
    case "workshop.shut":
    case "workshop.closed":
    case "workshop.reopened":
    case "workshop.approving":
    case "workshop.seated":
    case "workshop.secluded":
    case "workshop.handed":
    case "agenda.went":
    case "agenda.locked":
    case "agenda.unlocked":
    case "agenda.spotlit":
    case "agenda.summoned":
    case "agenda.released":
    case "agenda.hidden":
    case "agenda.unhidden":
    case "timer.started":
    case "timer.paused":
    case "timer.stopped":
      return event;
    default:
      return seenActivity(event, viewer);
  }
}

/** The people who may see more of an event than other people do: for all others it is what `anyPerson` sees. */
export function about(event: Event): readonly PersonId[] {
  switch (event.type) {
    case "person.joined":
    case "person.admitted":
    case "person.helped":
    case "person.readied":
      return [event.person];
    case "person.supported":
      return [event.supporter];
    case "workshop.created":
    case "person.renamed":
    case "person.seated":
    case "person.removed":
    case "workshop.opened":
    case "workshop.shut":
    case "workshop.closed":
    case "workshop.reopened":
    case "workshop.approving":
    case "workshop.seated":
    case "workshop.secluded":
    case "workshop.handed":
    case "workshop.counted":
    case "agenda.went":
    case "agenda.changed":
    case "agenda.locked":
    case "agenda.unlocked":
    case "agenda.spotlit":
    case "agenda.summoned":
    case "agenda.released":
    case "agenda.hidden":
    case "agenda.unhidden":
    case "timer.started":
    case "timer.paused":
    case "timer.stopped":
      return [];
    default:
      return aboutActivity(event);
  }
}

/** The state as this viewer may see it; a state that the same `evolve` continues. */
export function view(state: Workshop, viewer: Viewer): Workshop {
  const leading = viewer.kind === "facilitator";
  const people = Object.entries(state.people)
    .filter(([, person]) => leading || !person.waiting)
    .map(([id, person]) => [id, viewOfPerson(person, id, viewer)]);
  const activities = Object.entries(state.activities).map(([id, of]) => [id, viewActivity(of, viewer)]);
  return {
    ...state,
    people: Object.fromEntries(people),
    counted: leading ? state.counted : { ...state.counted, roles: null },
    deck: leading ? state.deck : { ...state.deck, cards: withoutCues(dealtCards(state)) },
    agenda: state.agenda.map((step) => stepFor(step, viewer)),
    ready: finished(
      state.ready,
      (person, activity) => (leading && !isAlone(state, activity)) || isOwn(viewer, person),
    ),
    activities: Object.fromEntries(activities),
  };
}

/** Nobody is told anybody's role; who has no device, the leaders and those on the same one are told. */
function personFor<Told extends { role?: string | undefined; scribe?: PersonId | undefined }>(
  told: Told,
  id: PersonId,
  viewer: Viewer,
): Told {
  const { role: _nobodys, scribe, ...rest } = told;
  const knows = viewer.kind === "facilitator" || isOwn(viewer, id);
  return (scribe !== undefined && knows ? { ...rest, scribe } : rest) as Told;
}

function viewOfPerson(person: Person, id: PersonId, viewer: Viewer): Person {
  const { help, supports, ...told } = personFor(person, id, viewer);
  if (viewer.kind !== "facilitator" && !isOwn(viewer, id)) return told;
  return {
    ...told,
    ...(help === undefined ? {} : { help }),
    ...(supports === undefined ? {} : { supports }),
  };
}

/** The cues are for her to read out. On bad wifi, cards that nobody sorts would only make people wait. */
function withoutCues(cards: readonly Card[]): Card[] {
  return cards.map(({ cue: _leaders, ...card }) => card);
}

/** So is what a step says she may say. */
function stepFor(step: Activity, viewer: Viewer): Activity {
  if (viewer.kind === "facilitator") return step;
  const { say: _leaders, ...rest } = step;
  return rest;
}
