import { sortModeSchema } from "shared/activities/sort-wire.ts";
import { roleSchema } from "shared/people.ts";
import * as z from "zod/mini";

/** What the server answers about workshops that these pages look up or make. */

/** `GET /api/workshops/:code` */
export const doorAnswer = z.object({
  code: z.string(),
  title: z.string(),
  organisation: z.string(),
  roles: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type Door = z.infer<typeof doorAnswer>;

/** `GET /api/about` */
export const aboutAnswer = z.object({ retentionDays: z.int() });
export type About = z.infer<typeof aboutAnswer>;

/** `GET /api/plans` */
const stepLine = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  minutes: z.int(),
  /** Of a sort whose cards are not dealt: how people sort, and how many cards where it names them. */
  mode: z.optional(sortModeSchema),
  cards: z.optional(z.int()),
});
export type StepLine = z.infer<typeof stepLine>;

export const plansAnswer = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    about: z.string(),
    minutes: z.int(),
    deck: z.string(),
    activities: z.array(stepLine),
  }),
);
export type PlanLine = z.infer<typeof plansAnswer>[number];

/** `GET /api/decks` */
export const decksAnswer = z.array(
  z.object({ id: z.string(), title: z.string(), about: z.string(), cards: z.int(), suits: z.int() }),
);
export type DeckLine = z.infer<typeof decksAnswer>[number];

/** `GET /api/roles` */
export const rolesAnswer = z.array(roleSchema);

/** `POST /api/workshops` */
export const madeAnswer = z.object({
  code: z.string(),
  key: z.string(),
  /** For a second leader. */
  coKey: z.string(),
  screenKey: z.string(),
  joinKey: z.string(),
  /** Where phones reach the server. */
  address: z.string(),
});

/** What the page of a new workshop shows; kept in the history entry, so that a reload and Back find it again. */
export const madeState = z.object({
  made: z.extend(madeAnswer, { title: z.string(), brief: z.string() }),
});
export type MadeWorkshop = z.infer<typeof madeState>["made"];
