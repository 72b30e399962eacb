import * as z from "zod/mini";
import { commandIdSchema, idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { no, ok } from "../result.ts";
import { actionStatuses } from "../series.ts";
import { mediumText, mediumTextOrNone, shortTextOrNone } from "../text.ts";
import { authorOf, commandFields, type Kind, leads, signedFor, stepFields } from "./activity.ts";

/** What we will do: anyone proposes, the facilitator edits. */
export const actionsSchema = z.strictObject({
  ...stepFields,
  kind: z.literal("actions"),
  settings: z.strictObject({
    question: mediumText,
    /** Begins with what an earlier workshop agreed, to say what came of it. */
    review: z.optional(z.boolean()),
  }),
});

const actionSchema = z.object({
  id: commandIdSchema,
  /** Who proposed it: known to themselves, and to all in an open workshop. */
  person: z.optional(idSchema),
  signed: z.boolean(),
  what: z.string(),
  /** Empty when nobody has said so yet. */
  who: z.string(),
  due: z.string(),
  measure: z.string(),
  /** The card it came from. */
  card: z.nullable(idSchema),
  status: z.enum(actionStatuses),
  note: z.string(),
});
export type Action = z.infer<typeof actionSchema>;

export const actionsStateSchema = z.object({ kind: z.literal("actions"), actions: z.array(actionSchema) });
export type ActionsState = z.infer<typeof actionsStateSchema>;

/** What an action says; of these fields only `what` may not be empty. */
const words = {
  who: z.optional(shortTextOrNone),
  due: z.optional(shortTextOrNone),
  measure: z.optional(mediumTextOrNone),
};

/** The fields that people write, in the order of every page: what, who, by when, how we will know. */
export const actionFields = ["what", "who", "due", "measure", "card"] as const;
export type ActionField = (typeof actionFields)[number];

export const actionsCommandSchemas = [
  z.strictObject({
    ...commandFields,
    type: z.literal("actions.add"),
    activity: idSchema,
    what: mediumText,
    ...words,
    card: z.optional(idSchema),
  }),
  z.strictObject({
    ...commandFields,
    type: z.literal("actions.change"),
    action: commandIdSchema,
    what: z.optional(mediumText),
    ...words,
    card: z.optional(z.nullable(idSchema)),
    /**
     * What the fields said when the sender began to write. A field that says something else by now is not
     * overwritten: the command is refused. A field that is to say what it said then is left as it is now. Left out,
     * the last one wins.
     */
    from: z.optional(
      z.strictObject({
        what: z.optional(z.string()),
        who: z.optional(z.string()),
        due: z.optional(z.string()),
        measure: z.optional(z.string()),
        card: z.optional(z.nullable(idSchema)),
      }),
    ),
  }),
  z.strictObject({ ...commandFields, type: z.literal("actions.remove"), action: commandIdSchema }),
  z.strictObject({
    ...commandFields,
    type: z.literal("actions.progress"),
    action: commandIdSchema,
    status: z.enum(actionStatuses),
    note: z.optional(mediumTextOrNone),
    /** As in a change. */
    from: z.optional(
      z.strictObject({ status: z.optional(z.enum(actionStatuses)), note: z.optional(z.string()) }),
    ),
  }),
] as const;

export const actionsEventSchemas = [
  /** An action as it is from now on. */
  z.object({ type: z.literal("actions.put"), activity: idSchema, action: actionSchema }),
  z.object({ type: z.literal("actions.removed"), activity: idSchema, action: commandIdSchema }),
] as const;

type Settings = z.infer<typeof actionsSchema>["settings"];
type Command = z.infer<(typeof actionsCommandSchemas)[number]>;
type Event = z.infer<(typeof actionsEventSchemas)[number]>;

/** A command with the id of its activity: most of them name an action only. */
type Decided = Command & { activity: string };

export const actions: Kind<Settings, ActionsState, Decided, Event> = {
  start: ({ review }, { before }) => ({
    kind: "actions",
    actions: (review ? (before?.actions ?? []) : []).map((action, index) => ({
      ...{ id: `before-${index + 1}`, signed: false, card: null },
      ...action,
    })),
  }),

  decide(state, command, { actor, op, around }) {
    const { activity } = command;
    const knows = (card: string | null | undefined) => !card || around.knows(card);
    // In a private workshop nobody's words are shown unread.
    const unread = around.preset === "private" && !leads(actor);
    if (command.type === "actions.add") {
      if (unread) return no("private");
      const { what, who = "", due = "", measure = "", card = null } = command;
      if (!knows(card)) return no("no-such-card");
      if (state.actions.length >= limits.actions) return no("full");
      const action: Action = {
        id: op,
        person: authorOf(actor),
        signed: around.preset === "open",
        ...{ what, who, due, measure, card },
        status: "not-yet",
        note: "",
      };
      return ok([{ type: "actions.put", activity, action }]);
    }
    const before = state.actions.find(({ id }) => id === command.action);
    if (before === undefined) return no("no-such-action");
    const own = before.person === authorOf(actor);
    if (!own && !leads(actor)) return no("not-yours");
    switch (command.type) {
      case "actions.change":
        if (unread) return no("private");
        if (!knows(command.card)) return no("no-such-card");
        return change(before, command, actionFields);
      case "actions.remove":
        return ok([{ type: "actions.removed", activity, action: before.id }]);
      case "actions.progress":
        return change(before, command, ["status", "note"]);
    }
  },

  evolve(state, { event }) {
    switch (event.type) {
      case "actions.put": {
        const { action } = event;
        const known = state.actions.some(({ id }) => id === action.id);
        const others = state.actions.map((one) => (one.id === action.id ? action : one));
        return { ...state, actions: known ? others : [...others, action] };
      }
      case "actions.removed":
        return { ...state, actions: state.actions.filter(({ id }) => id !== event.action) };
    }
  },

  seen(event, viewer) {
    switch (event.type) {
      case "actions.put":
        return { ...event, action: signedFor(event.action, viewer) };
      case "actions.removed":
        return event;
    }
  },

  about: (event) =>
    event.type === "actions.put" && event.action.person !== undefined ? [event.action.person] : [],

  view: (state, viewer) => ({ ...state, actions: state.actions.map((action) => signedFor(action, viewer)) }),

  touched: (state) => state.actions.length > 0,
};

type Field = ActionField | "status" | "note";
type Said = { [Each in Field]?: Action[Each] | undefined };

/** The fields that the command names; refused when one of them was changed since the sender saw it. */
function change(
  before: Action,
  command: Said & { activity: string; from?: Said | undefined },
  fields: readonly Field[],
) {
  const changes: Partial<Action> = {};
  for (const field of fields) {
    const next = command[field];
    const seen = command.from?.[field];
    if (next === undefined || next === before[field] || next === seen) continue;
    if (seen !== undefined && seen !== before[field]) return no("changed-since" as const);
    Object.assign(changes, { [field]: next });
  }
  if (Object.keys(changes).length === 0) return ok([]);
  const action = { ...before, ...changes };
  return ok<Event[]>([{ type: "actions.put", activity: command.activity, action }]);
}
