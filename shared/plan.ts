import * as z from "zod/mini";
import { activitySchema } from "./activities/kinds.ts";
import { distinct } from "./deck.ts";
import { idSchema } from "./ids.ts";
import { limits } from "./limits.ts";
import { mediumText, shortText } from "./text.ts";

/** An agenda as a content designer writes it: what it is, how long it takes, and its activities in order. */
export const planSchema = z
  .strictObject({
    id: idSchema,
    language: z
      .string()
      .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Use a language code such as en or cy.")),
    title: shortText,
    about: mediumText,
    minutes: z.int().check(z.minimum(1), z.maximum(24 * 60)),
    /** The deck it is written for; a workshop may choose another. */
    deck: idSchema,
    activities: z.array(activitySchema).check(z.minLength(1), z.maxLength(limits.activities)),
  })
  .check(
    z.refine((plan) => distinct(plan.activities.map((step) => step.id)), "Two activities have the same id."),
  );

export type Plan = z.infer<typeof planSchema>;
