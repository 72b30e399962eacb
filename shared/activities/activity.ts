import * as z from "zod/mini";
import type { ColumnId } from "../board.ts";
import type { Deck } from "../deck.ts";
import {
  type ActivityId,
  type CardId,
  type CommandId,
  commandIdSchema,
  idSchema,
  type PersonId,
} from "../ids.ts";
import type { People, Preset } from "../people.ts";
import type { RefusalCode } from "../refusals.ts";
import type { Result } from "../result.ts";
import type { Before } from "../series.ts";
import { longText, shortText } from "../text.ts";

/**
 * Who asks. A co-facilitator came by the link for a second leader. A newcomer is somebody whose join is being
 * decided. Whoever acts for another person asks as that person.
 */
export type Actor =
  | { kind: "facilitator" }
  | { kind: "co-facilitator" }
  | { kind: "person"; person: PersonId }
  | { kind: "newcomer" }
  | { kind: "screen" };

/** The two who lead. */
export const leaders = ["facilitator", "co-facilitator"] as const;

/** Whether this actor leads the workshop. */
export function leads(actor: Actor): boolean {
  return leaders.some((kind) => kind === actor.kind);
}

/** Stands for whoever leads where a person's id would stand: no person bears it. */
export const leaderId: PersonId = "facilitator";

/** Whose doing something is: a person's, or the leader's. */
export function authorOf(actor: Actor): PersonId {
  return actor.kind === "person" ? actor.person : leaderId;
}

export const viewerKinds = ["facilitator", "person", "screen"] as const;

/** Who looks. `people` are those whom this viewer is or acts for: what is theirs alone, this viewer sees. */
export type Viewer = { kind: (typeof viewerKinds)[number]; people: readonly PersonId[] };

/** Whether something of this person's is the viewer's own. */
export function isOwn(viewer: Viewer, person: PersonId | undefined): boolean {
  return person !== undefined && viewer.people.includes(person);
}

/** The thing with its author's id for those who may know it: the author, and everyone when it is signed. */
export function signedFor<Thing extends { person?: PersonId | undefined; signed?: boolean }>(
  thing: Thing,
  viewer: Viewer,
): Thing {
  if (thing.signed || isOwn(viewer, thing.person)) return thing;
  const { person: _author, ...rest } = thing;
  return rest as Thing;
}

/** What an activity may read of the workshop around it. */
export type Around = {
  deck: Deck;
  preset: Preset;
  people: People;
  /** The fewest people of a role of whom anything is told, and who change between two reveals of a sort. */
  smallestGroup: number;
  /** How many tables there are. */
  tables: number;
  /** The cards of another sort: all of them, or those in a column of any of its boards, as far as all may see them. */
  sorted(activity: ActivityId, column?: ColumnId): readonly CardId[];
  /** Whether there is such a card, in the deck or written by somebody. */
  knows(card: CardId): boolean;
  /** The ids of the answers that another activity shows. */
  answers(activity: ActivityId): readonly string[];
};

/** `now` in milliseconds since 1970; `op` is the id of the command being decided. */
export type Context = { actor: Actor; now: number; op: CommandId; around: Around };

/** An event and the command that caused it: all that `evolve` may know. */
export type Happened<Event> = { op: CommandId; event: Event };

/** The one shape of every kind of activity. All of it is pure. */
export type Kind<Settings, State, Command, Event> = {
  /** The state before anything happened. */
  start(settings: Settings, given: { deck: Deck; before: Before | null }): State;
  /** What a command comes to: events to append, none when it changes nothing, or why not. */
  decide(state: State, command: Command, context: Context): Result<Event[], RefusalCode>;
  /** The state after an event; total, for whole states and views alike. */
  evolve(state: State, happened: Happened<Event>): State;
  /** The event as this viewer may see it, or null. Depends on nothing else, so a resume replays what was sent. */
  seen(event: Event, viewer: Viewer): Event | null;
  /** The people who may see more of this event than other people do. */
  about(event: Event): readonly PersonId[];
  /** The state as this viewer may see it; `evolve` continues it. */
  view(state: State, viewer: Viewer): State;
  /** Whether people have put anything into it that would be missed. */
  touched(state: State): boolean;
};

/** What every activity of a plan has, whatever its kind. */
export const stepFields = {
  id: idSchema,
  title: shortText,
  minutes: z.int().check(z.minimum(1), z.maximum(8 * 60)),
  /** What the facilitator may say; for the facilitator only. */
  say: z.optional(longText),
};

/** The fields of every command: its id, and the person whom the sender acts for. */
export const commandFields = { id: commandIdSchema, as: z.optional(idSchema) };
