import * as z from "zod/mini";
import type { Happened } from "../activities/activity.ts";
import {
  type ActivityEvent,
  activitySchema,
  activityStateSchema,
  evolveActivity,
  startActivity,
} from "../activities/kinds.ts";
import { type Card, seenDeckSchema } from "../deck.ts";
import { type ActivityId, idSchema, type PersonId } from "../ids.ts";
import { counted, type Person, personSchema, presetSchema, roleSchema } from "../people.ts";
import { assert } from "../result.ts";
import { afterArrival, afterLeaving, lastCountSchema } from "../results/roles.ts";
import { beforeSchema } from "../series.ts";
import { changedAgenda, secluded } from "./agenda.ts";
import type { Created, Event } from "./events.ts";
import { finished } from "./finished.ts";

const timerSchema = z.discriminatedUnion("is", [
  /** Ends at `until`, ms since 1970 on the server's clock. */
  z.object({ is: z.literal("running"), until: z.int() }),
  /** Stands with `left` ms to go. */
  z.object({ is: z.literal("paused"), left: z.int() }),
]);
export type Timer = z.infer<typeof timerSchema>;

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
  /** Pretend people take part. */
  rehearsal: z.boolean(),
  plan: z.object({ id: idSchema, title: z.string() }),
  deck: seenDeckSchema,
  roles: z.array(roleSchema),
  people: z.record(idSchema, personSchema),
  /** Roles as they were last counted: in a leader's view only. */
  counted: lastCountSchema,
  /** How many tables there are; 0 when people sit as one group. */
  tables: z.int(),
  /** Newcomers wait until a leader lets them in. */
  approve: z.boolean(),
  /** The fewest people of a role of whom anything is told, and who change between two reveals of a sort. */
  smallestGroup: z.int(),
  /** What was taken along from an earlier workshop. */
  before: z.nullable(beforeSchema),
  /** Who of the two leaders leads. */
  leader: z.enum(["first", "second"]),
  agenda: z.array(activitySchema),
  current: idSchema,
  /** The steps that the room has been at. */
  visited: z.array(idSchema),
  /** People may look around; else everyone is at the current step. */
  released: z.boolean(),
  /** Everything is covered for now. */
  hidden: z.boolean(),
  timer: z.nullable(timerSchema),
  locked: z.boolean(),
  /** The card that everyone looks at. */
  spotlight: z.nullable(idSchema),
  /** By activity, who has finished: in a participant's view only themselves. */
  ready: z.record(idSchema, z.array(idSchema)),
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
      return { ...state, status: "open", closedOn: null };
    case "workshop.shut":
      return { ...state, status: "shut" };
    case "workshop.closed":
      return { ...state, status: "closed", closedOn: event.on, timer: null };
    case "workshop.approving":
      return { ...state, approve: event.on };
    case "workshop.seated":
      return { ...state, tables: event.tables };
    case "workshop.secluded":
      return secluded({ ...state, preset: event.preset });
    case "workshop.handed":
      return { ...state, leader: event.leader };
    case "workshop.counted":
      return { ...state, counted: { roles: event.roles, came: [], changed: 0 } };
    case "person.joined": {
      const { type: _type, person, ...fields } = event;
      return arrived(withPerson(state, person, fields), person);
    }
    case "person.admitted": {
      const { type: _type, person, ...fields } = event;
      const { waiting: _waited, ...known } = state.people[person] ?? {};
      return arrived(withPerson(state, person, { ...known, ...fields }), person);
    }
    case "person.removed":
      return removed(state, event.person);
    case "person.renamed":
      return changedPerson(state, event.person, (person) => ({ ...person, name: event.name }));
    case "person.seated":
      return changedPerson(state, event.person, ({ table: _before, ...person }) =>
        event.table === null ? person : { ...person, table: event.table },
      );
    case "person.helped":
      return changedPerson(state, event.person, ({ help: _before, ...person }) =>
        event.wanted ? { ...person, help: true } : person,
      );
    case "person.supported":
      return changedPerson(state, event.supporter, ({ supports: _before, ...person }) =>
        event.person === null ? person : { ...person, supports: event.person },
      );
    case "person.readied": {
      const others = (state.ready[event.activity] ?? []).filter((id) => id !== event.person);
      const now = event.ready ? [...others, event.person] : others;
      return { ...state, ready: finished({ ...state.ready, [event.activity]: now }, () => true) };
    }
    case "agenda.went":
      return {
        ...state,
        current: event.activity,
        visited: [...state.visited.filter((id) => id !== event.activity), event.activity],
        spotlight: null,
        timer: null,
      };
    case "agenda.changed":
      return changedAgenda(state, event.activities, event.cards);
    case "agenda.locked":
      return { ...state, locked: true };
    case "agenda.unlocked":
      return { ...state, locked: false };
    case "agenda.spotlit":
      return { ...state, spotlight: event.card };
    case "agenda.summoned":
      return { ...state, released: false };
    case "agenda.released":
      return { ...state, released: true };
    case "agenda.hidden":
      return { ...state, hidden: true };
    case "agenda.unhidden":
      return { ...state, hidden: false };
    case "timer.started":
      return { ...state, timer: { is: "running", until: event.until } };
    case "timer.paused":
      return { ...state, timer: { is: "paused", left: event.left } };
    case "timer.stopped":
      return { ...state, timer: null };
    default:
      // The rest are the activities' own: the compiler takes nothing else here.
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

/** How many people take part: supporters, and people who wait at the door, are not counted. */
export function headcount(state: Workshop): number {
  return counted(state.people).length;
}

/** Everyone on whose behalf a person's device asks and sees: themselves, and those who share it. */
export function onDeviceOf(state: Workshop, person: PersonId): PersonId[] {
  return [person, ...scribedBy(state, person)];
}

/** The people for whom this person, or the leader, acts. */
export function scribedBy(state: Workshop, scribe: PersonId): PersonId[] {
  return Object.entries(state.people).flatMap(([id, person]) => (person.scribe === scribe ? [id] : []));
}

/** The cards of the deck, and those that people wrote, by the activity they wrote them in. */
export function allCards(state: Pick<Workshop, "activities" | "deck">): Card[] {
  const written = Object.values(state.activities).flatMap((of) => (of.kind === "sort" ? of.written : []));
  return [...state.deck.cards, ...written];
}

function begin(event: Created): Workshop {
  const { type: _type, activities, on, ...fields } = event;
  const first = activities[0];
  assert(first !== undefined, "A plan has at least one activity.");
  return {
    ...fields,
    status: "open",
    createdOn: on,
    closedOn: null,
    people: {},
    counted: { roles: null, came: [], changed: 0 },
    leader: "first",
    agenda: activities,
    current: first.id,
    visited: [first.id],
    released: false,
    hidden: false,
    timer: null,
    locked: false,
    spotlight: null,
    ready: {},
    activities: Object.fromEntries(activities.map((step) => [step.id, startActivity(step, fields)])),
  };
}

function withPerson(state: Workshop, id: PersonId, person: Person): Workshop {
  return { ...state, people: { ...state.people, [id]: person } };
}

function changedPerson(state: Workshop, id: PersonId, change: (person: Person) => Person): Workshop {
  const person = state.people[id];
  return person === undefined ? state : withPerson(state, id, change(person));
}

function arrived(state: Workshop, person: PersonId): Workshop {
  if (!counted(state.people).includes(person)) return state;
  return { ...state, counted: afterArrival(state.counted, person) };
}

function removed(state: Workshop, person: PersonId): Workshop {
  const { [person]: _gone, ...people } = state.people;
  const ready = finished(state.ready, (one) => one !== person);
  const wasCounted = counted(state.people).includes(person);
  return {
    ...state,
    people,
    ready,
    counted: wasCounted ? afterLeaving(state.counted, person) : state.counted,
  };
}

function withActivity(state: Workshop, happened: Happened<ActivityEvent>): Workshop {
  const id = happened.event.activity;
  const before = state.activities[id];
  if (before === undefined) return state;
  return { ...state, activities: { ...state.activities, [id]: evolveActivity(before, happened) } };
}
