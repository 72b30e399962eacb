import * as z from "zod/mini";
import { distinct } from "../deck.ts";
import { commandIdSchema, idSchema, type PersonId } from "../ids.ts";
import { limits } from "../limits.ts";
import { no, ok } from "../result.ts";
import { longText, mediumText, shortText } from "../text.ts";
import {
  type Actor,
  authorOf,
  type Context,
  commandFields,
  isOwn,
  type Kind,
  leads,
  signedFor,
  stepFields,
  type Viewer,
} from "./activity.ts";

const promptSchema = z.strictObject({
  id: idSchema,
  text: mediumText,
  /** One sentence that helps to begin. */
  hint: z.optional(mediumText),
  source: z.optional(shortText),
});

/** Questions to think about; answers on the phones, a wall on the screen. */
export const reflectSchema = z.strictObject({
  ...stepFields,
  kind: z.literal("reflect"),
  settings: z.strictObject({
    prompts: z.array(promptSchema).check(
      z.minLength(1),
      z.maxLength(limits.prompts),
      z.refine((prompts) => distinct(prompts.map(({ id }) => id)), "Two questions have the same id."),
    ),
    /** Answers wait until the facilitator lets them through, however open the workshop is. */
    hold: z.optional(z.boolean()),
  }),
});

const responseSchema = z.object({
  id: commandIdSchema,
  /** Its author: known to themselves, and to all when they signed. */
  person: z.optional(idSchema),
  prompt: idSchema,
  text: z.string(),
  signed: z.boolean(),
  /** Let through; while it is not, only its author and the facilitator see it. */
  shown: z.boolean(),
  heading: z.nullable(z.string()),
  /** How many people support it, and those of them whom the viewer may know. */
  support: z.int(),
  supporters: z.array(idSchema),
});
export type Response = z.infer<typeof responseSchema>;

export const reflectStateSchema = z.object({
  kind: z.literal("reflect"),
  prompts: z.array(idSchema),
  hold: z.boolean(),
  responses: z.array(responseSchema),
});
export type ReflectState = z.infer<typeof reflectStateSchema>;

const response = commandIdSchema;

export const reflectCommandSchemas = [
  z.strictObject({
    ...commandFields,
    type: z.literal("reflect.write"),
    activity: idSchema,
    prompt: idSchema,
    text: longText,
    /** With the author's name, for all to see. */
    signed: z.optional(z.boolean()),
  }),
  z.strictObject({ ...commandFields, type: z.literal("reflect.change"), response, text: longText }),
  z.strictObject({ ...commandFields, type: z.literal("reflect.remove"), response }),
  z.strictObject({ ...commandFields, type: z.literal("reflect.support"), response, on: z.boolean() }),
  z.strictObject({ ...commandFields, type: z.literal("reflect.show"), response, shown: z.boolean() }),
  /** Puts an answer under a heading, or under none. */
  z.strictObject({
    ...commandFields,
    type: z.literal("reflect.group"),
    response,
    heading: z.nullable(shortText),
  }),
] as const;

export const reflectEventSchemas = [
  /** A response as it is from now on. `was` tells whether everybody saw it before. */
  z.object({
    type: z.literal("reflect.put"),
    activity: idSchema,
    was: z.boolean(),
    response: responseSchema,
  }),
  z.object({
    type: z.literal("reflect.supported"),
    activity: idSchema,
    response,
    on: z.boolean(),
    /** Only for themselves. */
    person: z.optional(idSchema),
  }),
  z.object({
    type: z.literal("reflect.removed"),
    activity: idSchema,
    response,
    shown: z.boolean(),
    person: z.optional(idSchema),
  }),
] as const;

type Settings = z.infer<typeof reflectSchema>["settings"];
type Command = z.infer<(typeof reflectCommandSchemas)[number]>;
type Event = z.infer<(typeof reflectEventSchemas)[number]>;

/** A reflection under decision, with the id of its activity: most of its commands name a response only. */
type Decided = Command & { activity: string };

export const reflect: Kind<Settings, ReflectState, Decided, Event> = {
  start: ({ prompts, hold = false }) => ({
    kind: "reflect",
    prompts: prompts.map(({ id }) => id),
    hold,
    responses: [],
  }),

  decide(state, command, context) {
    const { activity } = command;
    if (command.type === "reflect.write") return write(state, command, context);
    const before = state.responses.find(({ id }) => id === command.response);
    if (before === undefined) return no("no-such-response");
    const { actor } = context;
    const own = before.person === authorOf(actor);
    // What was signed before the workshop became private is not, the next time it is put.
    const signed = before.signed && context.around.preset !== "private";
    const put = (change: Partial<Response>) =>
      ok<Event[]>([
        { type: "reflect.put", activity, was: before.shown, response: { ...before, signed, ...change } },
      ]);
    switch (command.type) {
      case "reflect.change":
        if (!own) return no("not-yours");
        if (command.text === before.text) return ok([]);
        return put({ text: command.text, shown: before.shown && shownAtOnce(state, context) });
      case "reflect.remove":
        if (!own && !leads(actor)) return no("not-yours");
        return ok([
          {
            type: "reflect.removed",
            activity,
            response: before.id,
            shown: before.shown,
            person: before.person,
          },
        ]);
      case "reflect.support":
        return support(before, command, actor);
      case "reflect.show":
        return command.shown === before.shown ? ok([]) : put({ shown: command.shown });
      case "reflect.group":
        return command.heading === before.heading ? ok([]) : put({ heading: command.heading });
    }
  },

  evolve(state, { event }) {
    switch (event.type) {
      case "reflect.put":
        return { ...state, responses: withResponse(state.responses, event.response, event.was) };
      case "reflect.supported": {
        const { on, person } = event;
        const responses = state.responses.map((one) =>
          one.id === event.response ? supported(one, on, person) : one,
        );
        return { ...state, responses };
      }
      case "reflect.removed":
        return { ...state, responses: state.responses.filter(({ id }) => id !== event.response) };
    }
  },

  seen(event, viewer) {
    switch (event.type) {
      case "reflect.put": {
        const { activity, was, response: put } = event;
        if (sees(viewer, put)) return { ...event, response: reduced(put, viewer) };
        return was ? { type: "reflect.removed", activity, response: put.id, shown: true } : null;
      }
      case "reflect.supported":
        return signedFor(event, viewer);
      case "reflect.removed":
        return sees(viewer, event) ? signedFor(event, viewer) : null;
    }
  },

  about(event) {
    const { person } = event.type === "reflect.put" ? event.response : event;
    const others = event.type === "reflect.put" ? event.response.supporters : [];
    return person === undefined ? others : [person, ...others];
  },

  view: (state, viewer) => ({
    ...state,
    responses: state.responses.filter((one) => sees(viewer, one)).map((one) => reduced(one, viewer)),
  }),

  touched: (state) => state.responses.length > 0,
};

function write(state: ReflectState, command: Extract<Decided, { type: "reflect.write" }>, context: Context) {
  const { activity, prompt, text, signed = false } = command;
  const { preset } = context.around;
  if (!state.prompts.includes(prompt)) return no("no-such-prompt" as const);
  if (state.responses.length >= limits.responses) return no("full" as const);
  const written: Response = {
    id: context.op,
    person: authorOf(context.actor),
    prompt,
    text,
    // In a private workshop nothing is ever signed.
    signed: signed && preset !== "private",
    shown: shownAtOnce(state, context),
    heading: null,
    support: 0,
    supporters: [],
  };
  return ok<Event[]>([{ type: "reflect.put", activity, was: false, response: written }]);
}

/** Whether words go to everybody unread. */
function shownAtOnce(state: ReflectState, { actor, around }: Context): boolean {
  return leads(actor) || !(state.hold || around.preset === "private");
}

function support(
  before: Response,
  { activity, on }: Extract<Decided, { type: "reflect.support" }>,
  actor: Actor,
) {
  const person = authorOf(actor);
  if (!before.shown) return no("no-such-response" as const);
  if (before.supporters.includes(person) === on) return ok([]);
  return ok<Event[]>([{ type: "reflect.supported", activity, response: before.id, on, person }]);
}

/** Newly shown, it goes to the end, where those who see it for the first time have it too. */
function withResponse(all: readonly Response[], one: Response, inPlace: boolean): Response[] {
  if (inPlace) return all.map((other) => (other.id === one.id ? one : other));
  return [...all.filter(({ id }) => id !== one.id), one];
}

function supported(one: Response, on: boolean, person: PersonId | undefined): Response {
  const others = one.supporters.filter((id) => id !== person);
  return {
    ...one,
    support: one.support + (on ? 1 : -1),
    supporters: on && person !== undefined ? [...others, person] : others,
  };
}

function sees(viewer: Viewer, one: { shown: boolean; person?: PersonId | undefined }): boolean {
  return one.shown || viewer.kind === "facilitator" || isOwn(viewer, one.person);
}

function reduced(one: Response, viewer: Viewer): Response {
  return {
    ...signedFor(one, viewer),
    supporters: one.supporters.filter((person) => isOwn(viewer, person)),
  };
}
