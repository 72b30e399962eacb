import * as z from "zod/mini";
import { activityEventSchemas, activitySchema } from "../activities/kinds.ts";
import { deckSchema } from "../deck.ts";
import { commandIdSchema, idSchema } from "../ids.ts";
import { presetSchema, roleSchema } from "../people.ts";

const milliseconds = z.int();

/** What happened, in the past tense. Fields named seq, at, by and op belong to the envelope. */
const workshopEventSchemas = [
  z.object({
    type: z.literal("workshop.created"),
    title: z.string(),
    organisation: z.string(),
    language: z.string(),
    preset: presetSchema,
    plan: z.object({ id: idSchema, title: z.string() }),
    deck: deckSchema,
    roles: z.array(roleSchema),
    activities: z.array(activitySchema),
    on: milliseconds,
  }),
  z.object({ type: z.literal("workshop.opened") }),
  z.object({ type: z.literal("workshop.shut") }),
  z.object({ type: z.literal("workshop.closed"), on: milliseconds }),
  z.object({ type: z.literal("workshop.reopened") }),
  z.object({
    type: z.literal("person.joined"),
    person: idSchema,
    name: z.string(),
    /** Only in the log: no viewer is sent anybody's role. */
    role: z.optional(idSchema),
    helps: z.boolean(),
  }),
  z.object({ type: z.literal("person.renamed"), person: idSchema, name: z.string() }),
  z.object({ type: z.literal("person.removed"), person: idSchema }),
  z.object({ type: z.literal("agenda.went"), activity: idSchema }),
  z.object({ type: z.literal("agenda.locked") }),
  z.object({ type: z.literal("agenda.unlocked") }),
  z.object({ type: z.literal("agenda.spotlit"), card: z.nullable(idSchema) }),
] as const;

export const eventSchema = z.discriminatedUnion("type", [...workshopEventSchemas, ...activityEventSchemas]);

export type Event = z.infer<typeof eventSchema>;
export type Created = Extract<Event, { type: "workshop.created" }>;

/** An event in the log. `by` is a person's id, or the kind of actor that is nobody in particular. */
export const entrySchema = z.object({
  seq: z.int().check(z.minimum(1)),
  at: milliseconds,
  by: z.string(),
  op: commandIdSchema,
  event: eventSchema,
});

export type Entry = z.infer<typeof entrySchema>;
