import { deckSchema, distinct } from "shared/deck.ts";
import { idSchema } from "shared/ids.ts";
import { limits } from "shared/limits.ts";
import { presetSchema, roleSchema } from "shared/people.ts";
import { type Plan, planSchema } from "shared/plan.ts";
import { smallestGroup } from "shared/results/shares.ts";
import { beforeSchema } from "shared/series.ts";
import { shortText, shortTextOrNone } from "shared/text.ts";
import type { Order } from "shared/workshop/create.ts";
import * as z from "zod/mini";
import type { Content } from "../content.ts";
import { Problem, parseBody } from "./problem.ts";

/** An id of something built in, or the thing itself: a mistake in it is named at its own path. */
function idOr<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): string | z.output<Schema> => {
      const parsed = (typeof value === "string" ? idSchema : schema).safeParse(value);
      if (parsed.success) return parsed.data;
      for (const { path, message } of parsed.error.issues)
        context.issues.push({ code: "custom", input: value, path, message });
      return z.NEVER;
    }),
  );
}

const rolesSchema = z.array(roleSchema).check(
  z.minLength(1),
  z.maxLength(limits.roles),
  z.refine((roles) => distinct(roles.map((role) => role.id)), "Two roles have the same id."),
);

/** Tables of a workshop that sorts at tables, when nobody said how many. */
const usualTables = 4;

/** The body of `POST /api/workshops`. */
export const orderSchema = z.strictObject({
  title: shortText,
  organisation: z.optional(shortTextOrNone),
  plan: idOr(planSchema),
  deck: z.optional(idOr(deckSchema)),
  language: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  preset: z.optional(presetSchema),
  settings: z.optional(
    z.strictObject({
      roles: z.optional(rolesSchema),
      /** How many tables people sit at. Left out: some when the plan sorts at tables, else none. */
      tables: z.optional(z.int().check(z.minimum(0), z.maximum(limits.tables))),
      /** Newcomers wait until a leader lets them in. */
      approve: z.optional(z.boolean()),
      /** The fewest people of a role of whom anything is told, and who change between two reveals of a sort: 5 to 10. */
      smallestGroup: z.optional(z.int().check(z.minimum(smallestGroup), z.maximum(limits.smallestGroup))),
      /** Pretend people take part. */
      rehearsal: z.optional(z.boolean()),
    }),
  ),
  /** What an earlier workshop of the series came to: its actions, and the counts of its sort. */
  before: z.optional(beforeSchema),
});

/** What somebody ordered, with the built-in plan, deck and roles where they named one or none. */
export function readOrder(body: unknown, content: Content): Order {
  const order = parseBody(orderSchema, body);
  const plan = typeof order.plan === "string" ? content.plans.get(order.plan) : order.plan;
  if (plan === undefined) throw noSuch("plan", [...content.plans.keys()]);
  const deckOrId = order.deck ?? plan.deck;
  const deck = typeof deckOrId === "string" ? content.decks.get(deckOrId) : deckOrId;
  if (deck === undefined) throw noSuch("deck", [...content.decks.keys()]);
  return {
    title: order.title,
    organisation: order.organisation ?? "",
    language: order.language ?? plan.language,
    preset: order.preset ?? "careful",
    plan,
    deck,
    roles: order.settings?.roles ?? content.roles,
    rehearsal: order.settings?.rehearsal ?? false,
    tables: order.settings?.tables ?? (sortsAtTables(plan) ? usualTables : 0),
    approve: order.settings?.approve ?? false,
    ...(order.settings?.smallestGroup && { smallestGroup: order.settings.smallestGroup }),
    ...(order.before && { before: order.before }),
  };
}

function sortsAtTables({ activities }: Plan): boolean {
  return activities.some((step) => step.kind === "sort" && step.settings.mode === "tables");
}

function noSuch(field: "plan" | "deck", known: string[]): Problem {
  const message = `There is no ${field} with this id. Choose one of: ${known.join(", ")}.`;
  return new Problem(400, "bad-request", message, [{ path: field, message }]);
}
