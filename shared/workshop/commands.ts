import * as z from "zod/mini";
import { activityCommandSchemas } from "../activities/kinds.ts";
import { commandIdSchema, idSchema } from "../ids.ts";
import { shortText, shortTextOrNone } from "../text.ts";

const id = commandIdSchema;

const workshopCommandSchemas = [
  z.strictObject({ id, type: z.literal("person.rename"), name: shortText }),
  z.strictObject({ id, type: z.literal("person.remove"), person: idSchema }),
  z.strictObject({ id, type: z.literal("agenda.go"), activity: idSchema }),
  z.strictObject({ id, type: z.literal("agenda.lock"), locked: z.boolean() }),
  z.strictObject({ id, type: z.literal("agenda.spotlight"), card: z.nullable(idSchema) }),
  z.strictObject({ id, type: z.literal("workshop.door"), open: z.boolean() }),
  z.strictObject({ id, type: z.literal("workshop.close") }),
  z.strictObject({ id, type: z.literal("workshop.reopen") }),
] as const;

/** What may be asked over a connection. Strict: a field that nobody listed is a bad command. */
export const commandSchema = z.discriminatedUnion("type", [
  ...workshopCommandSchemas,
  ...activityCommandSchemas,
]);
export type WireCommand = z.infer<typeof commandSchema>;

/** Joining comes over HTTP: the person's id is the command's id. */
export const joinSchema = z.strictObject({
  id,
  type: z.literal("person.join"),
  name: shortTextOrNone,
  role: z.optional(idSchema),
  helps: z.boolean(),
});
export type JoinCommand = z.infer<typeof joinSchema>;

export type Command = WireCommand | JoinCommand;
