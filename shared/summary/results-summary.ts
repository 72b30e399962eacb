import * as z from "zod/mini";
import type { StateOf, Step } from "../activities/kinds.ts";
import { lastShown } from "../activities/sort-reveal.ts";
import { columnIds } from "../board.ts";
import { blankSuit, suitLooks } from "../deck.ts";
import { counted } from "../people.ts";
import { agreedCards } from "../results/agreed.ts";
import { agreementOf, dividedCards, orderOfTalk } from "../results/agreement.ts";
import { exactCounts } from "../results/counts.ts";
import { roleDifferences, type Said } from "../results/difference.ts";
import { isInWords } from "../results/in-words.ts";
import { cardResultSchema, type Results, resultsSchema } from "../results/results.ts";
import { finishedCount } from "../workshop/finished.ts";
import type { Workshop } from "../workshop/workshop.ts";

const count = z.int();
const column = z.enum(columnIds);
const columns = z.object({ exists: count, helpful: count, obstacle: count });

/** Roles by what they are called; `title` is "" for several together and for people who gave none. */
const namedSchema = z.object({
  title: z.string(),
  /** What each of them is called; "" for people who gave none. */
  roles: z.array(z.string()),
});

const groupSchema = z.object({
  ...namedSchema.shape,
  /** Null, with the counts, where a whole group said the same. */
  placed: z.nullable(count),
  counts: z.nullable(columns),
  most: z.nullable(column),
});

const resultCardSchema = z.object({
  id: z.string(),
  /** Its number in the deck, from 1, as on the printed card. */
  number: count,
  title: z.string(),
  text: z.string(),
  suit: z.string(),
  stance: z.enum(["strength", "barrier"]),
  counts: cardResultSchema.shape.counts,
  placed: z.nullable(count),
  /** Null where too few placed it to speak of agreement. */
  agreement: z.nullable(z.enum(["nearly-all", "most", "differ"])),
  /** The column that most chose; null where that is not told. */
  most: z.nullable(column),
  extents: z.array(count),
  notes: z.array(z.string()),
  groups: z.nullable(z.array(groupSchema)),
});

const saidSchema = z.object({ ...namedSchema.shape, column, count, placed: count, counts: columns });

export const resultsSummarySchema = z.object({
  activity: z.string(),
  title: z.string(),
  question: z.string(),
  /** Whether a card may lie in more than one column. */
  several: z.boolean(),
  /** How many people have finished, and of how many. */
  finished: count,
  people: count,
  /** What all were last shown; null before that. */
  shown: z.nullable(
    z.object({
      /** How many people's boards count. */
      boards: count,
      /** Whether so few sorted that it is told in words. */
      inWords: z.boolean(),
      /** The cards on which most or nearly all agree, most agreed first; by id. */
      agree: z.array(z.string()),
      /** Those on which people differ, most divided first. */
      differ: z.array(z.string()),
      /** All cards in the order of talk, most divided first. */
      order: z.array(z.string()),
      /** Where two roles see a card differently, most first. */
      differences: z.array(z.object({ card: z.string(), one: saidSchema, other: saidSchema })),
      /** In the order of the deck. */
      cards: z.array(resultCardSchema),
      /** The sums of their cards; null where counts are told in words. */
      suits: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          short: z.string(),
          look: z.nullable(z.enum(suitLooks)),
          counts: z.nullable(columns),
          /** Of what lies in Exists, how many name a barrier: they count against, and not for. */
          barriers: count,
        }),
      ),
    }),
  ),
  /** What all were shown before that, oldest first. */
  earlier: z.array(resultsSchema),
});
export type ResultsSummary = z.infer<typeof resultsSummarySchema>;
export type ResultCard = z.infer<typeof resultCardSchema>;

/** What a sort that each did alone comes to: only what all have been shown, and before that how many have finished. */
export function resultsSummary(state: Workshop, step: Step<"sort">, of: StateOf<"sort">): ResultsSummary {
  const results = lastShown(of);
  const shown = of.reveals.flatMap(({ to, results: each }) => (to === "all" && each !== null ? [each] : []));
  return {
    activity: step.id,
    title: step.title,
    question: step.settings.question,
    several: of.several,
    finished: finishedCount(state, step.id),
    people: counted(state.people).length,
    shown: results === null ? null : shownSummary(state, of, results),
    earlier: shown.slice(0, -1),
  };
}

function shownSummary(state: Workshop, of: StateOf<"sort">, results: Results) {
  const byCard = new Map(results.cards.map((one) => [one.card, one]));
  const named = (roles: readonly string[]) => ({
    title: groupTitle(state, roles),
    roles: roles.map((role) => groupTitle(state, [role])),
  });
  const cards = [...state.deck.cards, ...of.written].flatMap((card, index): ResultCard[] => {
    const one = byCard.get(card.id);
    if (one === undefined) return [];
    const { id, title, text, suit, stance } = card;
    const agreement = agreementOf(one);
    const { counts, placed, extents, notes, groups } = one;
    return [
      {
        ...{ id, number: index + 1, title, text, suit, stance, counts, placed, extents, notes },
        agreement: agreement?.word ?? null,
        most: agreement?.column ?? null,
        groups: groups?.map(({ roles, ...group }) => ({ ...named(roles), ...group })) ?? null,
      },
    ];
  });
  return {
    boards: results.boards,
    inWords: isInWords(results),
    agree: agreedCards(results),
    differ: dividedCards(results),
    order: orderOfTalk(results),
    differences: roleDifferences(results).flatMap(({ card, one, other }) => {
      const groups = byCard.get(card)?.groups ?? [];
      const told = ({ roles, ...said }: Said) => {
        const counts = groups.find((group) => group.roles === roles)?.counts;
        return counts ? [{ ...named(roles), ...said, counts }] : [];
      };
      const [[first], [second]] = [told(one), told(other)];
      return first && second ? [{ card, one: first, other: second }] : [];
    }),
    cards,
    suits: suitSums(state, cards),
  };
}

/** What a group is called: its role's plural, or "" for several roles together and for people who gave none. */
export function groupTitle({ roles: known }: Pick<Workshop, "roles">, roles: readonly string[]): string {
  return (roles.length === 1 && known.find(({ id }) => id === roles[0])?.plural) || "";
}

function suitSums(state: Workshop, cards: readonly ResultCard[]) {
  const suits = [...state.deck.suits, { id: blankSuit, title: "", short: "", look: null }];
  return suits.flatMap(({ id, title, short, look }) => {
    const own = cards.filter(({ suit }) => suit === id);
    if (own.length === 0) return [];
    const exact = own.flatMap((card) => exactCounts(card) ?? []);
    const sum = (of: typeof exact, each: (typeof columnIds)[number]) =>
      of.reduce((all, counts) => all + counts[each], 0);
    const counts =
      exact.length < own.length
        ? null
        : { exists: sum(exact, "exists"), helpful: sum(exact, "helpful"), obstacle: sum(exact, "obstacle") };
    const barriers = own
      .filter(({ stance }) => stance === "barrier")
      .flatMap((card) => exactCounts(card) ?? []);
    return [{ id, title, short, look, counts, barriers: counts === null ? 0 : sum(barriers, "exists") }];
  });
}
