import * as z from "zod/mini";
import { boardSchema, columnIds, pileIds } from "../board.ts";
import { distinct, writtenCardSchema } from "../deck.ts";
import { boardIdSchema, commandIdSchema, idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { resultsSchema } from "../results/results.ts";
import { mediumText, mediumTextOrNone, shortText } from "../text.ts";
import { commandFields, stepFields } from "./activity.ts";

/** How people sort: on one board for the room, on a board for each table, or each on a board of their own. */
export const sortModeSchema = z.enum(["together", "tables", "alone"]);
export type SortMode = z.infer<typeof sortModeSchema>;

/** Cards into columns. */
export const sortSchema = z.strictObject({
  ...stepFields,
  kind: z.literal("sort"),
  settings: z.strictObject({
    mode: sortModeSchema,
    question: mediumText,
    /** The hand, in order. Left out, the whole deck is sorted. */
    cards: z.optional(
      z
        .array(idSchema)
        .check(
          z.minLength(1),
          z.maxLength(limits.cards),
          z.refine(distinct, "The hand has the same card twice. Take one out."),
        ),
    ),
    /** Whether a card in Exists can also say how far: a little, partly, mostly, fully. */
    extent: z.optional(z.boolean()),
    /** Whether a card may lie in more than one column. */
    several: z.optional(z.boolean()),
    /** The hand is what an earlier sort's results differ on, dealt when the room comes to this step: at most so many. */
    divided: z.optional(
      z.strictObject({ of: idSchema, most: z.int().check(z.minimum(1), z.maximum(limits.cards)) }),
    ),
  }),
});

/** What a reveal showed, to the leaders alone or to all, and the boards as they were then. */
const revealSchema = z.object({
  to: z.enum(["facilitator", "all"]),
  /** Null to those who were not shown them. */
  results: z.nullable(resultsSchema),
  /** In a view only the viewer's own. */
  boards: z.record(boardIdSchema, boardSchema),
  /** The roles that the boards were counted for: in no view. */
  roles: z.record(boardIdSchema, z.string()),
});
export type Reveal = z.infer<typeof revealSchema>;

export const sortStateSchema = z.object({
  kind: z.literal("sort"),
  mode: sortModeSchema,
  /** The cards to sort, written ones last. */
  hand: z.array(idSchema),
  /** Blank cards that people wrote. */
  written: z.array(writtenCardSchema),
  several: z.boolean(),
  /** By board; a table or a person has one from its first move on. In a view no other person's. */
  boards: z.record(boardIdSchema, boardSchema),
  /**
   * Of a sort that each does alone: people sort; the leader looks at the results first; all see them. Until people
   * sort again nobody moves a card.
   */
  stage: z.enum(["sorting", "looked", "shown"]),
  /** What has been revealed, oldest first. */
  reveals: z.array(revealSchema),
});

export type SortSettings = z.infer<typeof sortSchema>["settings"];
export type SortState = z.infer<typeof sortStateSchema>;

const pile = z.enum(pileIds);
/** Left out: the actor's own board under the sort's mode. */
const board = z.optional(boardIdSchema);
/** A little, partly, mostly, fully. */
const extent = z.nullable(z.int().check(z.minimum(1), z.maximum(4)));

export const sortCommandSchemas = [
  z.strictObject({
    ...commandFields,
    type: z.literal("sort.move"),
    activity: idSchema,
    board,
    card: idSchema,
    /** Where the sender saw it: a hint. Where a card may lie in several columns, the one it leaves; without it, none. */
    from: z.optional(pile),
    to: pile,
    /** The card it goes above; left out or gone meanwhile, it goes last. */
    before: z.optional(idSchema),
  }),
  z.strictObject({
    ...commandFields,
    type: z.literal("sort.undo"),
    activity: idSchema,
    /** The id of the command whose move is taken back. */
    move: commandIdSchema,
  }),
  z.strictObject({
    ...commandFields,
    type: z.literal("sort.extent"),
    activity: idSchema,
    board,
    card: idSchema,
    extent,
  }),
  /** The sender's note on a card; without text it is taken away. */
  z.strictObject({
    ...commandFields,
    type: z.literal("sort.note"),
    activity: idSchema,
    board,
    card: idSchema,
    text: mediumTextOrNone,
  }),
  /** A blank card, for every board of the sort; its id is the command's. */
  z.strictObject({
    ...commandFields,
    type: z.literal("sort.write"),
    activity: idSchema,
    title: shortText,
    text: z.optional(mediumTextOrNone),
  }),
  /** Ends the sorting that each did alone, and shows what it came to: to the leaders alone, or to all. */
  z.strictObject({
    ...commandFields,
    type: z.literal("sort.reveal"),
    activity: idSchema,
    to: z.optional(z.enum(["facilitator", "all"])),
  }),
  /** Lets people sort on; what was shown stays. */
  z.strictObject({ ...commandFields, type: z.literal("sort.reopen"), activity: idSchema }),
] as const;

const on = { activity: idSchema, board: boardIdSchema, card: idSchema };

export const sortEventSchemas = [
  z.object({
    type: z.literal("sort.moved"),
    ...on,
    from: pile,
    to: pile,
    before: z.nullable(idSchema),
    /** The columns in which it goes on lying, where it may lie in several. */
    kept: z.optional(z.array(z.enum(columnIds))),
    /** How many different people have moved it from column to column, now that one more has. */
    movers: z.optional(z.int()),
    /** That person: only in the log. */
    mover: z.optional(idSchema),
  }),
  z.object({
    type: z.literal("sort.undone"),
    ...on,
    from: pile,
    to: pile,
    before: z.nullable(idSchema),
    move: commandIdSchema,
  }),
  z.object({ type: z.literal("sort.extended"), ...on, extent }),
  z.object({
    type: z.literal("sort.noted"),
    ...on,
    note: commandIdSchema,
    text: z.string(),
    signed: z.boolean(),
    person: z.optional(idSchema),
  }),
  z.object({ type: z.literal("sort.wrote"), activity: idSchema, card: writtenCardSchema }),
  /** The hand of a sort whose cards depend on an earlier one's results. */
  z.object({ type: z.literal("sort.dealt"), activity: idSchema, hand: z.array(idSchema) }),
  z.object({
    type: z.literal("sort.revealed"),
    activity: idSchema,
    to: z.enum(["facilitator", "all"]),
    /** Null for those who are not shown them. */
    results: z.nullable(resultsSchema),
    /** The role that each board was counted for: only in the log. */
    roles: z.record(boardIdSchema, z.string()),
    /** It is what the leaders looked at before, and not counted anew. */
    asLooked: z.optional(z.literal(true)),
  }),
  z.object({ type: z.literal("sort.reopened"), activity: idSchema }),
] as const;

export type SortCommand = z.infer<(typeof sortCommandSchemas)[number]>;
export type SortEvent = z.infer<(typeof sortEventSchemas)[number]>;
