import * as z from "zod/mini";
import { idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { cardResultSchema } from "./results.ts";

/** What an earlier workshop's sort came to: counts only, of the whole room. */
export const earlierCountsSchema = z.strictObject({
  deck: idSchema,
  boards: z.int().check(z.minimum(0), z.maximum(limits.people)),
  cards: z
    .array(z.strictObject({ card: idSchema, counts: cardResultSchema.shape.counts }))
    .check(z.maxLength(limits.cards)),
});
