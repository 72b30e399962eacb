import * as z from "zod/mini";
import { commandIdSchema, idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { no, ok } from "../result.ts";
import { mediumText } from "../text.ts";
import { authorOf, commandFields, type Kind, leads, signedFor, stepFields } from "./activity.ts";

/** Aim and ground rules; the screen shows the lobby. The group can add rules of its own. */
export const welcomeSchema = z.strictObject({
  ...stepFields,
  kind: z.literal("welcome"),
  settings: z.strictObject({
    aim: mediumText,
    rules: z.array(mediumText).check(z.maxLength(12)),
  }),
});

/** A rule that the group added; its author is known to themselves alone. */
const ruleSchema = z.object({ id: commandIdSchema, text: z.string(), person: z.optional(idSchema) });
type Rule = z.infer<typeof ruleSchema>;

export const welcomeStateSchema = z.object({ kind: z.literal("welcome"), rules: z.array(ruleSchema) });

export const welcomeCommandSchemas = [
  z.strictObject({ ...commandFields, type: z.literal("welcome.add"), activity: idSchema, text: mediumText }),
  z.strictObject({
    ...commandFields,
    type: z.literal("welcome.remove"),
    activity: idSchema,
    rule: commandIdSchema,
  }),
] as const;

export const welcomeEventSchemas = [
  z.object({
    type: z.literal("welcome.added"),
    activity: idSchema,
    text: z.string(),
    /** Its author; in nobody's view but their own. */
    person: z.optional(idSchema),
  }),
  z.object({ type: z.literal("welcome.removed"), activity: idSchema, rule: commandIdSchema }),
] as const;

type Settings = z.infer<typeof welcomeSchema>["settings"];
export type WelcomeState = z.infer<typeof welcomeStateSchema>;
type Command = z.infer<(typeof welcomeCommandSchemas)[number]>;
type Event = z.infer<(typeof welcomeEventSchemas)[number]>;

export const welcome: Kind<Settings, WelcomeState, Command, Event> = {
  start: () => ({ kind: "welcome", rules: [] }),

  decide(state, command, { actor, around }) {
    const { activity } = command;
    switch (command.type) {
      case "welcome.add":
        // In a private workshop nobody's words are shown unread.
        if (around.preset === "private" && !leads(actor)) return no("private");
        if (state.rules.length >= limits.rules) return no("full");
        return ok([{ type: "welcome.added", activity, text: command.text, person: authorOf(actor) }]);
      case "welcome.remove": {
        const rule = state.rules.find(({ id }) => id === command.rule);
        if (rule === undefined) return ok([]);
        if (!leads(actor) && rule.person !== authorOf(actor)) return no("not-yours");
        return ok([{ type: "welcome.removed", activity, rule: command.rule }]);
      }
    }
  },

  evolve(state, { op, event }) {
    switch (event.type) {
      case "welcome.added": {
        const { text, person } = event;
        const rule: Rule = person === undefined ? { id: op, text } : { id: op, text, person };
        return { ...state, rules: [...state.rules, rule] };
      }
      case "welcome.removed":
        return { ...state, rules: state.rules.filter(({ id }) => id !== event.rule) };
    }
  },

  seen(event, viewer) {
    switch (event.type) {
      case "welcome.added":
        return signedFor(event, viewer);
      case "welcome.removed":
        return event;
    }
  },

  about: (event) => (event.type === "welcome.added" && event.person !== undefined ? [event.person] : []),

  view: (state, viewer) => ({ ...state, rules: state.rules.map((rule) => signedFor(rule, viewer)) }),

  touched: (state) => state.rules.length > 0,
};
