import * as z from "zod/mini";
import { activityEventSchemas, activitySchema } from "../activities/kinds.ts";
import { cardSchema, seenDeckSchema } from "../deck.ts";
import { commandIdSchema, idSchema } from "../ids.ts";
import { presetSchema, roleSchema, tableSchema } from "../people.ts";
import { roleCountSchema } from "../results/roles.ts";
import { smallestGroup } from "../results/shares.ts";
import { beforeSchema } from "../series.ts";

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
    deck: seenDeckSchema,
    roles: z.array(roleSchema),
    activities: z.array(activitySchema),
    /** Pretend people take part. */
    rehearsal: z._default(z.boolean(), false),
    tables: z._default(z.int(), 0),
    approve: z._default(z.boolean(), false),
    /** The fewest people of a role of whom anything is told, and who change between two reveals of a sort. */
    smallestGroup: z._default(z.int(), smallestGroup),
    /** What was taken along from an earlier workshop. */
    before: z._default(z.nullable(beforeSchema), null),
    on: milliseconds,
  }),
  z.object({ type: z.literal("workshop.opened") }),
  z.object({ type: z.literal("workshop.shut") }),
  z.object({ type: z.literal("workshop.closed"), on: milliseconds }),
  z.object({ type: z.literal("workshop.reopened") }),
  z.object({ type: z.literal("workshop.approving"), on: z.boolean() }),
  z.object({ type: z.literal("workshop.seated"), tables: z.int() }),
  z.object({ type: z.literal("workshop.secluded"), preset: presetSchema }),
  z.object({ type: z.literal("workshop.handed"), leader: z.enum(["first", "second"]) }),
  /** How many people of each role are here: null to all but the leaders. */
  z.object({ type: z.literal("workshop.counted"), roles: z.nullable(z.array(roleCountSchema)) }),
  z.object({
    type: z.literal("person.joined"),
    person: idSchema,
    name: z.string(),
    /** Only in the log: no viewer is sent anybody's role. */
    role: z.optional(idSchema),
    helps: z.boolean(),
    table: z.optional(tableSchema),
    /** Who acts for them: the leaders' and theirs to know. */
    scribe: z.optional(idSchema),
    /** Waits at the door: only leaders see them. */
    waiting: z.optional(z.literal(true)),
  }),
  /** Came in from the door, as everybody sees them from now on. */
  z.object({
    type: z.literal("person.admitted"),
    person: idSchema,
    name: z.string(),
    helps: z.boolean(),
    table: z.optional(tableSchema),
    scribe: z.optional(idSchema),
  }),
  z.object({ type: z.literal("person.renamed"), person: idSchema, name: z.string() }),
  z.object({ type: z.literal("person.seated"), person: idSchema, table: z.nullable(tableSchema) }),
  z.object({
    type: z.literal("person.removed"),
    person: idSchema,
    /** Was turned away at the door: only leaders saw them. */
    waiting: z.optional(z.literal(true)),
  }),
  z.object({ type: z.literal("person.helped"), person: idSchema, wanted: z.boolean() }),
  z.object({
    type: z.literal("person.readied"),
    person: idSchema,
    activity: idSchema,
    ready: z.boolean(),
    alone: z.optional(z.literal(true)),
  }),
  z.object({ type: z.literal("person.supported"), supporter: idSchema, person: z.nullable(idSchema) }),
  z.object({ type: z.literal("agenda.went"), activity: idSchema }),
  z.object({
    type: z.literal("agenda.changed"),
    activities: z.array(activitySchema),
    /** The cards that lie in a hand from now on: only in the log. */
    dealt: z.array(cardSchema),
    /** The same for a viewer who has no other cards; absent for one who has the whole deck. */
    cards: z.optional(z.array(cardSchema)),
  }),
  z.object({ type: z.literal("agenda.locked") }),
  z.object({ type: z.literal("agenda.unlocked") }),
  z.object({ type: z.literal("agenda.spotlit"), card: z.nullable(idSchema) }),
  z.object({ type: z.literal("agenda.summoned") }),
  z.object({ type: z.literal("agenda.released") }),
  z.object({ type: z.literal("agenda.hidden") }),
  z.object({ type: z.literal("agenda.unhidden") }),
  z.object({ type: z.literal("timer.started"), until: milliseconds }),
  z.object({ type: z.literal("timer.paused"), left: milliseconds }),
  z.object({ type: z.literal("timer.stopped") }),
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
