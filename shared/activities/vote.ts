import * as z from "zod/mini";
import { columnIds } from "../board.ts";
import { idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { no, ok } from "../result.ts";
import { mayCountAgain } from "../results/shares.ts";
import { mediumText } from "../text.ts";
import { type Around, authorOf, commandFields, isOwn, type Kind, stepFields } from "./activity.ts";

const dots = z.int().check(z.minimum(0), z.maximum(limits.dots));

/** What is voted on: the whole deck, the cards of a sort or of one of its columns, or the answers of a reflection. */
const onSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("deck") }),
  z.strictObject({
    kind: z.literal("sort"),
    activity: idSchema,
    column: z.optional(z.enum(columnIds)),
  }),
  z.strictObject({ kind: z.literal("reflect"), activity: idSchema }),
]);
export type VoteOn = z.infer<typeof onSchema>;

/** Dots on what matters most; hidden until revealed. */
export const voteSchema = z.strictObject({
  ...stepFields,
  kind: z.literal("vote"),
  settings: z.strictObject({
    question: mediumText,
    /** How many dots each person has. */
    dots: z.int().check(z.minimum(1), z.maximum(limits.dots)),
    on: onSchema,
  }),
});

/** Dots by the id of a card or an answer. */
const dotsSchema = z.record(idSchema, dots);

const resultSchema = z.object({
  /** How many people gave at least one dot. */
  voters: z.int(),
  dots: z.record(idSchema, z.int()),
});

export const voteStateSchema = z.object({
  kind: z.literal("vote"),
  budget: z.int(),
  on: onSchema,
  /** By person: in a view only those whom the viewer is or acts for. */
  votes: z.record(idSchema, dotsSchema),
  /** Shown to all; null before, and again while people change their votes. */
  result: z.nullable(resultSchema),
  /** Whether a result has been shown before: between two of them enough people must have changed something. */
  shown: z.boolean(),
  /** The result as it was last shown, which everybody knows: it is not lost when voting goes on. */
  last: z.nullable(resultSchema),
  /** Who changed their votes since they were last shown. */
  changed: z.array(idSchema),
});
export type VoteState = z.infer<typeof voteStateSchema>;

export const voteCommandSchemas = [
  z.strictObject({
    ...commandFields,
    type: z.literal("vote.place"),
    activity: idSchema,
    /** A card, or an answer when answers are voted on. */
    card: idSchema,
    /** How many of the person's dots lie on it from now on. */
    dots,
  }),
  z.strictObject({ ...commandFields, type: z.literal("vote.reveal"), activity: idSchema }),
  /** Hides the result, so that votes can be changed. */
  z.strictObject({ ...commandFields, type: z.literal("vote.reopen"), activity: idSchema }),
] as const;

export const voteEventSchemas = [
  z.object({
    type: z.literal("vote.placed"),
    activity: idSchema,
    person: idSchema,
    card: idSchema,
    dots,
  }),
  z.object({ type: z.literal("vote.revealed"), activity: idSchema, result: resultSchema }),
  z.object({ type: z.literal("vote.reopened"), activity: idSchema }),
] as const;

type Settings = z.infer<typeof voteSchema>["settings"];
type Command = z.infer<(typeof voteCommandSchemas)[number]>;
type Event = z.infer<(typeof voteEventSchemas)[number]>;

/** The ids that can be voted on, in their own order. */
export function candidates(
  on: VoteOn,
  around: Pick<Around, "deck" | "sorted" | "answers">,
): readonly string[] {
  switch (on.kind) {
    case "deck":
      return around.deck.cards.map(({ id }) => id);
    case "sort":
      return around.sorted(on.activity, on.column);
    case "reflect":
      return around.answers(on.activity);
  }
}

/** How many dots lie where a person put them. */
export function dotsUsed(votes: Readonly<Record<string, number>> = {}): number {
  return Object.values(votes).reduce((sum, count) => sum + count, 0);
}

export const vote: Kind<Settings, VoteState, Command, Event> = {
  start: ({ dots: budget, on }) => ({
    kind: "vote",
    budget,
    on,
    votes: {},
    result: null,
    shown: false,
    last: null,
    changed: [],
  }),

  decide(state, command, { actor, around }) {
    const { activity } = command;
    switch (command.type) {
      case "vote.place": {
        if (state.result !== null) return no("revealed");
        const person = authorOf(actor);
        const { card } = command;
        const own = state.votes[person] ?? {};
        if (own[card] === undefined && !candidates(state.on, around).includes(card))
          return no("no-such-card");
        if (dotsUsed(own) - (own[card] ?? 0) + command.dots > state.budget) return no("no-dots");
        if ((own[card] ?? 0) === command.dots) return ok([]);
        return ok([{ type: "vote.placed", activity, person, card, dots: command.dots }]);
      }
      case "vote.reveal":
        if (state.result !== null) return ok([]);
        if (state.shown && !mayCountAgain(state.changed.length)) return no("too-few");
        return ok([{ type: "vote.revealed", activity, result: countDots(state.votes) }]);
      case "vote.reopen":
        return ok(state.result === null ? [] : [{ type: "vote.reopened", activity }]);
    }
  },

  evolve(state, { event }) {
    switch (event.type) {
      case "vote.placed": {
        const { person, card, dots: count } = event;
        const votes = { ...state.votes, [person]: { ...state.votes[person], [card]: count } };
        const changed = state.changed.includes(person) ? state.changed : [...state.changed, person];
        return { ...state, votes, changed };
      }
      case "vote.revealed":
        return { ...state, result: event.result, shown: true, last: event.result, changed: [] };
      case "vote.reopened":
        return { ...state, result: null };
    }
  },

  seen(event, viewer) {
    switch (event.type) {
      case "vote.placed":
        return isOwn(viewer, event.person) ? event : null;
      case "vote.revealed":
      case "vote.reopened":
        return event;
    }
  },

  about: (event) => (event.type === "vote.placed" ? [event.person] : []),

  view: (state, viewer) => ({
    ...state,
    votes: Object.fromEntries(Object.entries(state.votes).filter(([person]) => isOwn(viewer, person))),
    changed: state.changed.filter((person) => isOwn(viewer, person)),
  }),

  touched: (state) => Object.values(state.votes).some((own) => dotsUsed(own) > 0),
};

/**
 * The sum of everybody's dots. Those of people who were removed count too, like the cards they moved: between two
 * results their going would else lay their votes bare.
 */
function countDots(votes: VoteState["votes"]): z.infer<typeof resultSchema> {
  const placed = Object.values(votes);
  const sum: Record<string, number> = {};
  for (const own of placed)
    for (const [card, count] of Object.entries(own)) sum[card] = (sum[card] ?? 0) + count;
  return {
    voters: placed.filter((own) => dotsUsed(own) > 0).length,
    dots: Object.fromEntries(Object.entries(sum).filter(([, count]) => count > 0)),
  };
}
