import * as z from "zod/mini";
import { boardSchema, pileIds } from "../board.ts";
import { distinct, writtenCardSchema } from "../deck.ts";
import { commandIdSchema, idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { mediumText, mediumTextOrNone, shortText } from "../text.ts";
import { commandFields, stepFields } from "./activity.ts";

/** How people sort: on one board for the room, or on a board for each table. */
export const sortModeSchema = z.enum(["together", "tables"]);
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
  }),
});

export const sortStateSchema = z.object({
  kind: z.literal("sort"),
  mode: sortModeSchema,
  /** The cards to sort, written ones last. */
  hand: z.array(idSchema),
  /** Blank cards that people wrote. */
  written: z.array(writtenCardSchema),
  /** By board; a table has one from its first move on. */
  boards: z.record(idSchema, boardSchema),
});

export type SortSettings = z.infer<typeof sortSchema>["settings"];
export type SortState = z.infer<typeof sortStateSchema>;

const pile = z.enum(pileIds);
/** Left out: the actor's own board under the sort's mode. */
const board = z.optional(idSchema);
/** A little, partly, mostly, fully. */
const extent = z.nullable(z.int().check(z.minimum(1), z.maximum(4)));

export const sortCommandSchemas = [
  z.strictObject({
    ...commandFields,
    type: z.literal("sort.move"),
    activity: idSchema,
    board,
    card: idSchema,
    /** Where the sender saw it; a hint. */
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
] as const;

const on = { activity: idSchema, board: idSchema, card: idSchema };

export const sortEventSchemas = [
  z.object({
    type: z.literal("sort.moved"),
    ...on,
    from: pile,
    to: pile,
    before: z.nullable(idSchema),
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
] as const;

export type SortCommand = z.infer<(typeof sortCommandSchemas)[number]>;
export type SortEvent = z.infer<(typeof sortEventSchemas)[number]>;
