import * as z from "zod/mini";
import type { Deck } from "../deck.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, type Result } from "../result.ts";
import type { Context, Happened, Viewer } from "./activity.ts";
import { read, readCommandSchemas, readEventSchemas, readSchema, readStateSchema } from "./read.ts";
import { sort, sortCommandSchemas, sortEventSchemas, sortSchema, sortStateSchema } from "./sort.ts";
import { welcome, welcomeSchema, welcomeStateSchema } from "./welcome.ts";

/** The one table of kinds, and the one place that hands on to them. */
export const activitySchema = z.discriminatedUnion("kind", [welcomeSchema, readSchema, sortSchema]);
export const activityStateSchema = z.discriminatedUnion("kind", [
  welcomeStateSchema,
  readStateSchema,
  sortStateSchema,
]);
export const activityCommandSchemas = [...readCommandSchemas, ...sortCommandSchemas] as const;
export const activityEventSchemas = [...readEventSchemas, ...sortEventSchemas] as const;

/** The kinds that this version has: a plan is offered only when every kind in it is here. */
export const activityKinds: readonly Activity["kind"][] = ["welcome", "read", "sort"];

/** One step of an agenda: what the plan says of it. */
export type Activity = z.infer<typeof activitySchema>;
export type ActivityState = z.infer<typeof activityStateSchema>;
export type ActivityCommand = z.infer<(typeof activityCommandSchemas)[number]>;
export type ActivityEvent = z.infer<(typeof activityEventSchemas)[number]>;

/** The state of a step before anything happened in it. */
export function startActivity(activity: Activity, deck: Deck): ActivityState {
  switch (activity.kind) {
    case "welcome":
      return welcome.start(activity.settings, deck);
    case "read":
      return read.start(activity.settings, deck);
    case "sort":
      return sort.start(activity.settings, deck);
  }
}

/** Hands a command to the kind its type begins with; refuses it for an activity of another kind. */
export function decideActivity(
  state: ActivityState,
  command: ActivityCommand,
  context: Context,
): Result<ActivityEvent[], RefusalCode> {
  switch (command.type) {
    case "read.turn":
      return state.kind === "read" ? read.decide(state, command, context) : no("no-such-activity");
    case "sort.move":
    case "sort.undo":
      return state.kind === "sort" ? sort.decide(state, command, context) : no("no-such-activity");
  }
}

/** The state of the activity after an event of it; an event of another kind changes nothing. */
export function evolveActivity(state: ActivityState, happened: Happened<ActivityEvent>): ActivityState {
  const { op, event } = happened;
  switch (event.type) {
    case "read.turned":
      return state.kind === "read" ? read.evolve(state, { op, event }) : state;
    case "sort.moved":
    case "sort.undone":
      return state.kind === "sort" ? sort.evolve(state, { op, event }) : state;
  }
}

/** The event as a viewer may see it, or null. */
export function seenActivity(event: ActivityEvent, viewer: Viewer): ActivityEvent | null {
  switch (event.type) {
    case "read.turned":
      return read.seen(event, viewer);
    case "sort.moved":
    case "sort.undone":
      return sort.seen(event, viewer);
  }
}
