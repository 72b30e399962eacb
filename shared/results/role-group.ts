import * as z from "zod/mini";
import { columnIds } from "../board.ts";
import { idSchema } from "../ids.ts";

/** Stands for the role of those who gave none. */
export const noRole = "";

/** A role, or several roles together because one of them is too small to be shown apart. */
export const roleGroupSchema = z.object({
  /** The ids of its roles; "" for people who gave none. One id alone is that role. */
  roles: z.array(z.union([idSchema, z.literal(noRole)])),
  /** How many of its people put the card in a column; null on a card where a whole group said the same. */
  placed: z.nullable(z.int()),
  /** How many in each column; null with it. */
  counts: z.nullable(z.object({ exists: z.int(), helpful: z.int(), obstacle: z.int() })),
  /** The column that more than half of them chose. */
  most: z.nullable(z.enum(columnIds)),
});
export type RoleGroup = z.infer<typeof roleGroupSchema>;
