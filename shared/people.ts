import * as z from "zod/mini";
import { idSchema, type PersonId } from "./ids.ts";
import { shortText } from "./text.ts";

/** How open a workshop is, from the most open on: while it runs it can only become more private. */
export const presets = ["open", "careful", "private"] as const;
export const presetSchema = z.enum(presets);
export type Preset = z.infer<typeof presetSchema>;

/** What people may say they are here as; `plural` counts them. */
export const roleSchema = z.strictObject({ id: idSchema, title: shortText, plural: shortText });
export type Role = z.infer<typeof roleSchema>;

/** A table's number as it is written on the table: "1", "2"… */
export const tableSchema = z.string().check(z.regex(/^[1-9]\d?$/, "Use the number of a table."));

/** Someone taking part. A supporter helps another person and is not counted. */
export const personSchema = z.object({
  name: z.string(),
  /** Kept for counting; in nobody's view. */
  role: z.optional(idSchema),
  helps: z.boolean(),
  table: z.optional(tableSchema),
  /** For someone without a device: who acts for them, the leader or the person whose phone they share. */
  scribe: z.optional(idSchema),
  /** Asked to come in, and nobody has let them in yet. */
  waiting: z.optional(z.literal(true)),
  /** Asks for help. */
  help: z.optional(z.literal(true)),
  /** Whom a supporter helps. */
  supports: z.optional(idSchema),
});
export type Person = z.infer<typeof personSchema>;
export type People = Readonly<Record<PersonId, Person>>;

/** The ids of those who are counted: neither supporters nor people who wait at the door. */
export function counted(people: People): PersonId[] {
  return Object.entries(people).flatMap(([id, person]) => (person.helps || person.waiting ? [] : [id]));
}

/** Those of them who sit at a table: the people for whom its board stands. */
export function atTable(people: People, table: string): PersonId[] {
  return counted(people).filter((id) => people[id]?.table === table);
}

/** How many of them take part with somebody's help: without a device of their own, or with a supporter. */
export function supportedCount(people: People): number {
  const helped = new Set(Object.values(people).flatMap(({ supports }) => supports ?? []));
  return counted(people).filter((id) => people[id]?.scribe !== undefined || helped.has(id)).length;
}
