import * as z from "zod/mini";
import { limits } from "./limits.ts";
import { earlierCountsSchema } from "./results/earlier-counts.ts";
import { mediumText, mediumTextOrNone, shortTextOrNone } from "./text.ts";

export const actionStatuses = ["not-yet", "started", "done"] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** What an earlier workshop agreed. `who` is empty unless they agreed to be named here too. */
const earlierActionSchema = z.object({
  what: mediumText,
  who: z._default(shortTextOrNone, ""),
  due: z._default(shortTextOrNone, ""),
  measure: z._default(mediumTextOrNone, ""),
  status: z._default(z.enum(actionStatuses), "not-yet"),
  note: z._default(mediumTextOrNone, ""),
});

/** What a workshop takes along from an earlier one of its series. */
export const beforeSchema = z.object({
  title: z._default(shortTextOrNone, ""),
  /** When it was, in ms since 1970; null when nobody knows. */
  on: z._default(z.nullable(z.int()), null),
  actions: z._default(z.array(earlierActionSchema).check(z.maxLength(limits.actions)), []),
  /** What its sort came to: the whole room's counts, and never a role's. */
  counts: z._default(z.nullable(earlierCountsSchema), null),
});
export type Before = z.infer<typeof beforeSchema>;
