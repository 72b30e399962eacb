import * as z from "zod/mini";
import { suitLooks } from "../deck.ts";
import { idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { no, ok } from "../result.ts";
import { mediumText, shortText } from "../text.ts";
import { commandFields, type Kind, stepFields } from "./activity.ts";

/** Short pages, one idea each; the facilitator turns for all. */
export const readSchema = z.strictObject({
  ...stepFields,
  kind: z.literal("read"),
  settings: z.strictObject({
    pages: z
      .array(
        z.strictObject({
          title: shortText,
          text: mediumText,
          /** A picture that the client draws. */
          picture: z.optional(
            z.enum([
              ...suitLooks,
              "exists",
              "helpful",
              "obstacle",
              "links",
              "question",
              "thanks",
              "brain",
              "levels",
            ]),
          ),
        }),
      )
      .check(z.minLength(1), z.maxLength(limits.pages)),
  }),
});

export const readStateSchema = z.object({ kind: z.literal("read"), page: z.int(), pages: z.int() });

/** `page` counts from 0. */
export const readCommandSchemas = [
  z.strictObject({
    ...commandFields,
    type: z.literal("read.turn"),
    activity: idSchema,
    page: z.int().check(z.minimum(0)),
  }),
] as const;

export const readEventSchemas = [
  z.object({ type: z.literal("read.turned"), activity: idSchema, page: z.int() }),
] as const;

type Settings = z.infer<typeof readSchema>["settings"];
type State = z.infer<typeof readStateSchema>;
type Command = z.infer<(typeof readCommandSchemas)[number]>;
type Event = z.infer<(typeof readEventSchemas)[number]>;

export const read: Kind<Settings, State, Command, Event> = {
  start: (settings) => ({ kind: "read", page: 0, pages: settings.pages.length }),

  decide(state, command) {
    if (command.page >= state.pages) return no("no-such-page");
    if (command.page === state.page) return ok([]);
    return ok([{ type: "read.turned", activity: command.activity, page: command.page }]);
  },

  evolve: (state, { event }) => ({ ...state, page: event.page }),

  seen: (event) => event,
  about: () => [],
  view: (state) => state,
  touched: () => false,
};
