import * as z from "zod/mini";
import { idSchema } from "./ids.ts";
import { shortText } from "./text.ts";

/** How open a workshop is. */
export const presetSchema = z.enum(["open", "careful", "private"]);

/** What people may say they are here as; `plural` counts them. */
export const roleSchema = z.strictObject({ id: idSchema, title: shortText, plural: shortText });
export type Role = z.infer<typeof roleSchema>;

/** Someone taking part. A supporter helps another person and is not counted. */
export const personSchema = z.object({
  name: z.string(),
  /** Kept for counting; in nobody's view. */
  role: z.optional(idSchema),
  helps: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;
