import * as z from "zod/mini";
import type { Deck } from "../deck.ts";
import { type CommandId, idSchema, type PersonId } from "../ids.ts";
import type { RefusalCode } from "../refusals.ts";
import type { Result } from "../result.ts";
import { longText, shortText } from "../text.ts";

/** Who asks. A newcomer is somebody whose join is being decided. */
export type Actor =
  | { kind: "facilitator" }
  | { kind: "person"; person: PersonId }
  | { kind: "newcomer" }
  | { kind: "screen" };

/** Who looks. Roles and ids make no difference yet: every person sees the same. */
export const viewers = ["facilitator", "person", "screen"] as const;
export type Viewer = (typeof viewers)[number];

/** What an activity may read of the workshop around it. */
export type Around = { deck: Deck; locked: boolean };

/** `now` in milliseconds since 1970; `op` is the id of the command being decided. */
export type Context = { actor: Actor; now: number; op: CommandId; around: Around };

/** An event and the command that caused it: all that `evolve` may know. */
export type Happened<Event> = { op: CommandId; event: Event };

/** The one shape of every kind of activity. All four are pure. */
export type Kind<Settings, State, Command, Event> = {
  /** The state before anything happened. */
  start(settings: Settings, deck: Deck): State;
  /** What a command comes to: events to append, none when it changes nothing, or why not. */
  decide(state: State, command: Command, context: Context): Result<Event[], RefusalCode>;
  /** The state after an event; total, for whole states and views alike. */
  evolve(state: State, happened: Happened<Event>): State;
  /** The event as this viewer may see it, or null. Depends on nothing else, so a resume replays what was sent. */
  seen(event: Event, viewer: Viewer): Event | null;
};

/** What every activity of a plan has, whatever its kind. */
export const stepFields = {
  id: idSchema,
  title: shortText,
  minutes: z.int().check(z.minimum(1), z.maximum(8 * 60)),
  /** What the facilitator may say; for the facilitator only. */
  say: z.optional(longText),
};
