import * as z from "zod/mini";
import { talliedSchema } from "../activities/feedback.ts";
import type { StateOf, Step } from "../activities/kinds.ts";
import { suitLooks } from "../deck.ts";
import { smallestGroup } from "../results/shares.ts";
import { actionStatuses } from "../series.ts";
import { allCards, type Workshop } from "../workshop/workshop.ts";
import { nameOf } from "./name-of.ts";

const count = z.int();

/** A card, an answer or nothing: what a line of the summary is about. */
const aboutSchema = z.object({ title: z.string(), look: z.nullable(z.enum(suitLooks)) });

export const voteSummarySchema = z.object({
  activity: z.string(),
  title: z.string(),
  question: z.string(),
  /** How many dots each person had. */
  budget: count,
  /** As it was last shown; null before that. */
  result: z.nullable(
    z.object({
      voters: count,
      /** Most dots first; the number is null when so few voted that it would tell on somebody. */
      lines: z.array(z.object({ ...aboutSchema.shape, dots: z.nullable(count) })),
    }),
  ),
});
export type VoteSummary = z.infer<typeof voteSummarySchema>;

export function voteSummary(state: Workshop, step: Step<"vote">, of: StateOf<"vote">): VoteSummary {
  const result = of.last;
  const lines = Object.entries(result?.dots ?? {})
    .sort(([a, most], [b, fewer]) => fewer - most || (a < b ? -1 : 1))
    .map(([id, dots]) => ({
      ...titled(state, id),
      dots: (result?.voters ?? 0) < smallestGroup ? null : dots,
    }));
  return {
    activity: step.id,
    title: step.title,
    question: step.settings.question,
    budget: step.settings.dots,
    result: result === null ? null : { voters: result.voters, lines },
  };
}

export const actionsSummarySchema = z.object({
  activity: z.string(),
  title: z.string(),
  actions: z.array(
    z.object({
      what: z.string(),
      who: z.string(),
      due: z.string(),
      measure: z.string(),
      /** The card it came from. */
      card: z.nullable(aboutSchema),
      status: z.enum(actionStatuses),
      note: z.string(),
      /** Who proposed it, where that is signed. */
      name: z.nullable(z.string()),
    }),
  ),
});
export type ActionsSummary = z.infer<typeof actionsSummarySchema>;

export function actionsSummary(
  state: Workshop,
  step: Step<"actions">,
  of: StateOf<"actions">,
): ActionsSummary {
  const actions = of.actions.map((action) => {
    const { what, who, due, measure, status, note } = action;
    const card = action.card === null ? null : titled(state, action.card);
    return { what, who, due, measure, card, status, note, name: nameOf(state, action) };
  });
  return { activity: step.id, title: step.title, actions };
}

export const feedbackSummarySchema = z.object({
  activity: z.string(),
  title: z.string(),
  /** How many forms were given, and how many of them came after the last count. */
  forms: count,
  later: count,
  /** The form's questions with their answers, counted; empty until they are. */
  questions: z.array(z.object({ text: z.string(), tallied: talliedSchema })),
});
export type FeedbackSummary = z.infer<typeof feedbackSummarySchema>;

export function feedbackSummary(step: Step<"feedback">, of: StateOf<"feedback">): FeedbackSummary {
  const texts = new Map(step.settings.questions.map(({ id, text }) => [id, text]));
  const questions = (of.tally?.questions ?? []).flatMap((tallied) => {
    const text = texts.get(tallied.id);
    return text === undefined ? [] : [{ text, tallied }];
  });
  return {
    activity: step.id,
    title: step.title,
    forms: of.given,
    later: of.given - (of.tally?.forms ?? 0),
    questions,
  };
}

/** A card of the deck, one that somebody wrote, or an answer; by its words. */
function titled(state: Workshop, id: string): z.infer<typeof aboutSchema> {
  const card = allCards(state).find((one) => one.id === id);
  if (card !== undefined) {
    const suit = state.deck.suits.find((one) => one.id === card.suit);
    return { title: card.title, look: suit?.look ?? null };
  }
  const answers = Object.values(state.activities).flatMap((of) =>
    of.kind === "reflect" ? of.responses.filter(({ shown }) => shown) : [],
  );
  return { title: answers.find((one) => one.id === id)?.text ?? "", look: null };
}
