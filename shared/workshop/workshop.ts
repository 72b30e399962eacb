import * as z from "zod/mini";
import type { Happened } from "../activities/activity.ts";
import {
  type ActivityEvent,
  activitySchema,
  activityStateSchema,
  evolveActivity,
  startActivity,
} from "../activities/kinds.ts";
import { deckSchema } from "../deck.ts";
import { type ActivityId, idSchema } from "../ids.ts";
import { personSchema, presetSchema, roleSchema } from "../people.ts";
import { assert } from "../result.ts";
import type { Created, Event } from "./events.ts";

/**
 * A workshop as it stands, whole on the server or as a viewer sees it: a view is a state like any other, and
 * the same `evolve` continues it.
 */
export const workshopSchema = z.object({
  title: z.string(),
  organisation: z.string(),
  language: z.string(),
  preset: presetSchema,
  /** Open: people may join. Shut: it runs, but nobody new comes in. Closed: it is over. */
  status: z.enum(["open", "shut", "closed"]),
  /** Milliseconds since 1970. */
  createdOn: z.int(),
  closedOn: z.nullable(z.int()),
  /** Whether it was closed before and opened again. */
  reopened: z.boolean(),
  plan: z.object({ id: idSchema, title: z.string() }),
  deck: deckSchema,
  roles: z.array(roleSchema),
  people: z.record(idSchema, personSchema),
  agenda: z.array(activitySchema),
  current: idSchema,
  locked: z.boolean(),
  /** The card that everyone looks at. */
  spotlight: z.nullable(idSchema),
  activities: z.record(idSchema, activityStateSchema),
});

export type Workshop = z.infer<typeof workshopSchema>;

/** The state after an event. The first event makes the workshop; before it there is none. */
export function evolve(state: Workshop | undefined, { op, event }: Happened<Event>): Workshop {
  if (event.type === "workshop.created") return begin(event);
  assert(state !== undefined, `A log begins with workshop.created, not with ${event.type}.`);
  switch (event.type) {
    case "workshop.opened":
      return { ...state, status: "open" };
    case "workshop.reopened":
      return { ...state, status: "open", closedOn: null, reopened: true };
    case "workshop.shut":
      return { ...state, status: "shut" };
    case "workshop.closed":
      return { ...state, status: "closed", closedOn: event.on };
    case "person.joined": {
      const { person, name, role, helps } = event;
      return withPerson(state, person, role === undefined ? { name, helps } : { name, role, helps });
    }
    case "person.renamed": {
      const person = state.people[event.person];
      return person === undefined ? state : withPerson(state, event.person, { ...person, name: event.name });
    }
    case "person.removed": {
      const { [event.person]: _gone, ...people } = state.people;
      return { ...state, people };
    }
    case "agenda.went":
      return { ...state, current: event.activity, spotlight: null };
    case "agenda.locked":
      return { ...state, locked: true };
    case "agenda.unlocked":
      return { ...state, locked: false };
    case "agenda.spotlit":
      return { ...state, spotlight: event.card };
    case "read.turned":
    case "sort.moved":
    case "sort.undone":
      return withActivity(state, { op, event });
  }
}

/** A whole log, from nothing. */
export function fold(log: Iterable<Happened<Event>>): Workshop {
  let state: Workshop | undefined;
  for (const happened of log) state = evolve(state, happened);
  assert(state !== undefined, "An empty log has no state.");
  return state;
}

/** The step of the agenda that the room is at. */
export function currentActivity(state: Workshop) {
  const activity = state.agenda.find((step) => step.id === state.current);
  assert(activity !== undefined, "The current activity is always one of the agenda.");
  return activity;
}

/** The steps before and after an activity, where there are any. */
export function around(state: Workshop, activity: ActivityId) {
  const at = state.agenda.findIndex((step) => step.id === activity);
  return { number: at + 1, back: state.agenda[at - 1], next: at < 0 ? undefined : state.agenda[at + 1] };
}

/** How many people take part: supporters are not counted. */
export function headcount(state: Workshop): number {
  return Object.values(state.people).filter((person) => !person.helps).length;
}

function begin(event: Created): Workshop {
  const { title, organisation, language, preset, plan, deck, roles, activities, on } = event;
  const first = activities[0];
  assert(first !== undefined, "A plan has at least one activity.");
  return {
    title,
    organisation,
    language,
    preset,
    status: "open",
    createdOn: on,
    closedOn: null,
    reopened: false,
    plan,
    deck,
    roles,
    people: {},
    agenda: activities,
    current: first.id,
    locked: false,
    spotlight: null,
    activities: Object.fromEntries(activities.map((step) => [step.id, startActivity(step, deck)])),
  };
}

function withPerson(state: Workshop, id: string, person: Workshop["people"][string]): Workshop {
  return { ...state, people: { ...state.people, [id]: person } };
}

function withActivity(state: Workshop, happened: Happened<ActivityEvent>): Workshop {
  const id = happened.event.activity;
  const before = state.activities[id];
  if (before === undefined) return state;
  return { ...state, activities: { ...state.activities, [id]: evolveActivity(before, happened) } };
}
