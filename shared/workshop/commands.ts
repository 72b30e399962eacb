import * as z from "zod/mini";
import { commandFields } from "../activities/activity.ts";
import { activityCommandSchemas, activitySchema } from "../activities/kinds.ts";
import { distinct } from "../deck.ts";
import { commandIdSchema, idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { presetSchema, tableSchema } from "../people.ts";
import { shortText, shortTextOrNone } from "../text.ts";

function command<Type extends string, Fields extends z.core.$ZodShape>(type: Type, fields: Fields) {
  return z.strictObject({ ...commandFields, type: z.literal(type), ...fields });
}

const seconds = z.int().check(z.minimum(1), z.maximum(limits.timer));

/** A step of a new agenda: one that is there by its id, perhaps with other minutes, or a whole one. */
const nextStepSchema = z.union([
  idSchema,
  z.strictObject({ id: idSchema, minutes: z.int().check(z.minimum(1), z.maximum(8 * 60)) }),
  activitySchema,
]);
export type NextStep = z.infer<typeof nextStepSchema>;

const workshopCommandSchemas = [
  command("person.rename", { name: shortText }),
  /** Sits the sender at a table, or whomever the leader names. */
  command("person.seat", { table: z.nullable(tableSchema), person: z.optional(idSchema) }),
  /** Someone without a device, who takes part by the leader or on the sender's phone. */
  command("person.add", {
    name: z.optional(shortTextOrNone),
    role: z.optional(idSchema),
    table: z.optional(tableSchema),
  }),
  /** Lets in somebody who waits at the door. */
  command("person.admit", { person: idSchema }),
  command("person.remove", { person: idSchema }),
  /** Asks for help, or says that it came. The leader may say so for anybody. */
  command("person.help", { wanted: z.boolean(), person: z.optional(idSchema) }),
  command("person.ready", { activity: idSchema, ready: z.boolean() }),
  /** Whom a supporter helps. */
  command("person.support", { person: z.nullable(idSchema) }),
  command("agenda.go", { activity: idSchema }),
  command("agenda.change", {
    activities: z.array(nextStepSchema).check(
      z.minLength(1),
      z.maxLength(limits.activities),
      z.refine((steps) => distinct(steps.map(stepId)), "Two activities have the same id."),
    ),
  }),
  command("agenda.lock", { locked: z.boolean() }),
  command("agenda.spotlight", { card: z.nullable(idSchema) }),
  /** On: everyone is at the current step. Off: people may look around. */
  command("agenda.summon", { on: z.boolean() }),
  /** A calm blank on every phone and screen. */
  command("agenda.hide", { on: z.boolean() }),
  command("timer.start", { seconds }),
  command("timer.add", { seconds }),
  command("timer.pause", {}),
  command("timer.stop", {}),
  command("workshop.door", { open: z.boolean() }),
  /** Whether newcomers wait until a leader lets them in. */
  command("workshop.approve", { on: z.boolean() }),
  command("workshop.tables", { tables: z.int().check(z.minimum(0), z.maximum(limits.tables)) }),
  command("workshop.preset", { preset: presetSchema }),
  /** Who of the two leaders leads: the sender, from now on. */
  command("workshop.lead", {}),
  command("workshop.close", {}),
  command("workshop.reopen", {}),
] as const;

/** The id of a step, however it is given. */
export function stepId(step: NextStep): string {
  return typeof step === "string" ? step : step.id;
}

/** What may be asked over a connection. Strict: a field that nobody listed is a bad command. */
export const commandSchema = z.discriminatedUnion("type", [
  ...workshopCommandSchemas,
  ...activityCommandSchemas,
]);
export type WireCommand = z.infer<typeof commandSchema>;

/** Joining comes over HTTP: the person's id is the command's id. */
export const joinSchema = z.strictObject({
  id: commandIdSchema,
  type: z.literal("person.join"),
  name: shortTextOrNone,
  role: z.optional(idSchema),
  table: z.optional(tableSchema),
  helps: z.boolean(),
});
export type JoinCommand = z.infer<typeof joinSchema>;

export type Command = WireCommand | JoinCommand;
