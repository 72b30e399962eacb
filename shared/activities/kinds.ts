import * as z from "zod/mini";
import type { Deck } from "../deck.ts";
import type { ActivityId, PersonId } from "../ids.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, type Result } from "../result.ts";
import type { Before } from "../series.ts";
import {
  actions,
  actionsCommandSchemas,
  actionsEventSchemas,
  actionsSchema,
  actionsStateSchema,
} from "./actions.ts";
import type { Context, Happened, Kind, Viewer } from "./activity.ts";
import {
  feedback,
  feedbackCommandSchemas,
  feedbackEventSchemas,
  feedbackSchema,
  feedbackStateSchema,
} from "./feedback.ts";
import { read, readCommandSchemas, readEventSchemas, readSchema, readStateSchema } from "./read.ts";
import {
  reflect,
  reflectCommandSchemas,
  reflectEventSchemas,
  reflectSchema,
  reflectStateSchema,
} from "./reflect.ts";
import { results, resultsStateSchema, resultsStepSchema } from "./results.ts";
import { sort } from "./sort.ts";
import { sortCommandSchemas, sortEventSchemas, sortSchema, sortStateSchema } from "./sort-wire.ts";
import { vote, voteCommandSchemas, voteEventSchemas, voteSchema, voteStateSchema } from "./vote.ts";
import {
  welcome,
  welcomeCommandSchemas,
  welcomeEventSchemas,
  welcomeSchema,
  welcomeStateSchema,
} from "./welcome.ts";

/** The one table of kinds, and the one place that hands on to them. */
export const activitySchema = z.discriminatedUnion("kind", [
  welcomeSchema,
  readSchema,
  reflectSchema,
  sortSchema,
  resultsStepSchema,
  voteSchema,
  actionsSchema,
  feedbackSchema,
]);
export const activityStateSchema = z.discriminatedUnion("kind", [
  welcomeStateSchema,
  readStateSchema,
  reflectStateSchema,
  sortStateSchema,
  resultsStateSchema,
  voteStateSchema,
  actionsStateSchema,
  feedbackStateSchema,
]);
export const activityCommandSchemas = [
  ...welcomeCommandSchemas,
  ...readCommandSchemas,
  ...reflectCommandSchemas,
  ...sortCommandSchemas,
  ...voteCommandSchemas,
  ...actionsCommandSchemas,
  ...feedbackCommandSchemas,
] as const;
export const activityEventSchemas = [
  ...welcomeEventSchemas,
  ...readEventSchemas,
  ...reflectEventSchemas,
  ...sortEventSchemas,
  ...voteEventSchemas,
  ...actionsEventSchemas,
  ...feedbackEventSchemas,
] as const;

/** One step of an agenda: what the plan says of it. */
export type Activity = z.infer<typeof activitySchema>;
export type ActivityState = z.infer<typeof activityStateSchema>;
export type ActivityStates = Readonly<Record<ActivityId, ActivityState>>;
export type ActivityCommand = z.infer<(typeof activityCommandSchemas)[number]>;
export type ActivityEvent = z.infer<(typeof activityEventSchemas)[number]>;

/** A step of one kind, and its state. */
export type Step<K extends Activity["kind"]> = Extract<Activity, { kind: K }>;
export type StateOf<K extends Activity["kind"]> = Extract<ActivityState, { kind: K }>;

/** The kinds that this version has: a plan is offered only when every kind in it is here. */
const kinds = { welcome, read, reflect, sort, results, vote, actions, feedback } satisfies {
  [K in Activity["kind"]]: unknown;
};
export const activityKinds: readonly string[] = Object.keys(kinds);

/*
 * What a type begins with names its kind, and a state, its commands and events always meet in one kind: the schemas
 * say so, and `kindOf` checks it. This is the one place that has to tell the compiler.
 */
type AnyKind = Kind<Activity["settings"], ActivityState, ActivityCommand, ActivityEvent>;

function kindOf(name: Activity["kind"]): AnyKind {
  return kinds[name] as unknown as AnyKind;
}

function kindName(type: (ActivityCommand | ActivityEvent)["type"]): Activity["kind"] {
  return type.slice(0, type.indexOf(".")) as Activity["kind"];
}

/** The state of a step before anything happened in it. */
export function startActivity(
  activity: Activity,
  given: { deck: Deck; before: Before | null },
): ActivityState {
  return kindOf(activity.kind).start(activity.settings, given);
}

/** The activity that a command is about: it names it, or an answer or action that lies in it. */
export function activityOf(states: ActivityStates, command: ActivityCommand): ActivityId | undefined {
  if ("activity" in command) return command.activity;
  return Object.keys(states).find((id) => {
    const state = states[id];
    if ("response" in command)
      return state?.kind === "reflect" && state.responses.some((one) => one.id === command.response);
    return state?.kind === "actions" && state.actions.some((one) => one.id === command.action);
  });
}

/** Hands a command to the kind its type begins with; refuses it for an activity of another kind. */
export function decideActivity(
  activity: ActivityId,
  state: ActivityState,
  command: ActivityCommand,
  context: Context,
): Result<ActivityEvent[], RefusalCode> {
  if (state.kind !== kindName(command.type)) return no("no-such-activity");
  return kindOf(state.kind).decide(state, { ...command, activity } as ActivityCommand, context);
}

/** The state of the activity after an event of it; an event of another kind changes nothing. */
export function evolveActivity(state: ActivityState, happened: Happened<ActivityEvent>): ActivityState {
  if (state.kind !== kindName(happened.event.type)) return state;
  return kindOf(state.kind).evolve(state, happened);
}

/** The event as a viewer may see it, or null. */
export function seenActivity(event: ActivityEvent, viewer: Viewer): ActivityEvent | null {
  return kindOf(kindName(event.type)).seen(event, viewer);
}

/** The people who may see more of an event than other people do. */
export function aboutActivity(event: ActivityEvent): readonly PersonId[] {
  return kindOf(kindName(event.type)).about(event);
}

/** The state as a viewer may see it. */
export function viewActivity(state: ActivityState, viewer: Viewer): ActivityState {
  return kindOf(state.kind).view(state, viewer);
}

/** Whether people have put anything into an activity that would be missed. */
export function touchedActivity(state: ActivityState): boolean {
  return kindOf(state.kind).touched(state);
}
