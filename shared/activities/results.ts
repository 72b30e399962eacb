import * as z from "zod/mini";
import { idSchema } from "../ids.ts";
import { ok } from "../result.ts";
import { type Kind, stepFields } from "./activity.ts";

/** Looking together at what a sort came to. It has nothing of its own: the sort holds what was shown. */
export const resultsStepSchema = z.strictObject({
  ...stepFields,
  kind: z.literal("results"),
  settings: z.strictObject({
    /** The sort that is looked at. */
    of: idSchema,
    /** What it is held against: what the room said in an earlier workshop, or in an earlier sort of this one. */
    since: z.optional(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("workshop") }),
        z.strictObject({ kind: z.literal("sort"), activity: idSchema }),
      ]),
    ),
  }),
});

export const resultsStateSchema = z.object({ kind: z.literal("results") });

type Settings = z.infer<typeof resultsStepSchema>["settings"];
type State = z.infer<typeof resultsStateSchema>;

export const results: Kind<Settings, State, never, never> = {
  start: () => ({ kind: "results" }),
  decide: () => ok([]),
  evolve: (state) => state,
  seen: () => null,
  about: () => [],
  view: (state) => state,
  touched: () => false,
};
