import { blankSuit } from "shared/deck.ts";
import { limits } from "shared/limits.ts";
import { cardResultSchema } from "shared/results/results.ts";
import { actionStatuses, type Before } from "shared/series.ts";
import * as z from "zod/mini";

/* What a new workshop takes along from the summary file of an earlier one. Pure. */

const countsSchema = cardResultSchema.shape.counts;
const sortedCard = { id: z.string(), suit: z.string() };

/** Of a summary file only what is taken along: files of older versions have fewer parts. */
const fileSchema = z.object({
  title: z.string(),
  organisation: z._default(z.string(), ""),
  createdOn: z.int(),
  closedOn: z.nullable(z.int()),
  deck: z.object({ id: z.optional(z.string()), title: z.string() }),
  actions: z.array(
    z.object({
      actions: z.array(
        z.object({
          what: z.string(),
          who: z.string(),
          due: z.string(),
          measure: z.string(),
          status: z.enum(actionStatuses),
          note: z.string(),
        }),
      ),
    }),
  ),
  sorts: z.array(
    z.object({
      boards: z.array(z.unknown()),
      sorted: z.int(),
      cards: z.array(z.object({ ...sortedCard, placement: countsSchema })),
    }),
  ),
  results: z._default(
    z.array(
      z.object({
        shown: z.nullable(
          z.object({ boards: z.int(), cards: z.array(z.object({ ...sortedCard, counts: countsSchema })) }),
        ),
      }),
    ),
    [],
  ),
});
type File = z.infer<typeof fileSchema>;

/** An earlier workshop: what it agreed with the people named, and what its largest sort came to. */
export type Earlier = {
  organisation: string;
  deck: { id: string | undefined; title: string };
  /** Whether each sorted alone, so that its boards are people. */
  alone: boolean;
} & Omit<Before, "counts"> & { counts: Omit<NonNullable<Before["counts"]>, "deck"> | null };

/** What the text of a summary file says, or undefined when it is none. */
export function readEarlier(text: string): Earlier | undefined {
  const parsed = fileSchema.safeParse(fromJson(text));
  if (!parsed.success) return undefined;
  const { title, organisation, createdOn, closedOn, deck, actions } = parsed.data;
  return {
    ...{ title, organisation },
    on: closedOn ?? createdOn,
    deck: { id: deck.id, title: deck.title },
    actions: actions.flatMap((step) => step.actions).slice(0, limits.actions),
    alone: aloneIn(parsed.data).length > 0,
    counts: countsOf(parsed.data),
  };
}

/** What a new workshop is sent of it: nobody is named again who did not agree to it, and only the same deck's cards. */
export function beforeOf(earlier: Earlier, { named, deck }: { named: boolean; deck: string }): Before {
  const { title, on, actions, counts } = earlier;
  return {
    ...{ title, on },
    actions: named ? actions : actions.map((action) => ({ ...action, who: "" })),
    counts: counts !== null && earlier.deck.id === deck ? { deck, ...counts } : null,
  };
}

/** Sorts that each did alone come first, because they say the most; of several the one with the most cards. */
function countsOf(file: File): Earlier["counts"] {
  const open = file.sorts
    .filter(({ sorted, boards }) => sorted > 0 && boards.length > 0)
    .map(({ boards, cards }) => ({
      boards: boards.length,
      cards: cards.map(({ placement, ...card }) => ({ ...card, counts: placement })),
    }));
  const [most] = [aloneIn(file), open].flatMap((all) =>
    [...all].sort((a, b) => b.cards.length - a.cards.length),
  );
  if (most === undefined) return null;
  const known = most.cards.filter(({ suit }) => suit !== blankSuit);
  return { boards: most.boards, cards: known.map(({ id, counts }) => ({ card: id, counts })) };
}

function aloneIn({ results }: File) {
  return results.flatMap(({ shown }) => shown ?? []);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
