import * as z from "zod/mini";
import { idSchema } from "../ids.ts";
import { roleGroupSchema } from "./role-group.ts";
import { shareSchema } from "./shares.ts";

/** What all boards together say about one card. */
export const cardResultSchema = z.object({
  card: idSchema,
  /** How many boards have it in each pile; `deck` are those that have not sorted it. */
  counts: z.object({
    exists: shareSchema,
    helpful: shareSchema,
    obstacle: shareSchema,
    unsure: shareSchema,
    deck: shareSchema,
  }),
  /** How many put it in a column, in one or in several; null where all is told in words. */
  placed: z.nullable(z.int()),
  /** How many in Exists said a little, partly, mostly, fully; empty where that is not asked or told in words. */
  extents: z.array(z.int()),
  /** How many different people moved it between columns, on boards that several people share. */
  movers: z.int(),
  /** What people wrote on it, by the alphabet: nobody sees who wrote. */
  notes: z.array(z.string()),
  /** The same counts by role; null where that could tell on somebody. */
  groups: z.nullable(z.array(roleGroupSchema)),
});
export type CardResult = z.infer<typeof cardResultSchema>;

export const resultsSchema = z.object({
  /** How many boards count: those with a sorted card. */
  boards: z.int(),
  cards: z.array(cardResultSchema),
});
export type Results = z.infer<typeof resultsSchema>;
