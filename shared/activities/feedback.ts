import * as z from "zod/mini";
import { distinct } from "../deck.ts";
import { idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { no, ok } from "../result.ts";
import { mayCountAgain, share, shareSchema } from "../results/shares.ts";
import { longText, mediumText } from "../text.ts";
import { authorOf, commandFields, isOwn, type Kind, stepFields } from "./activity.ts";

/** The steps of a scale, least first: no, a bit, mostly, yes. */
export const scaleSteps = 4;

/** Of fewer forms even a word such as "most" would be one person's answer. */
export const leastForms = 3;

const questionSchema = z.strictObject({
  id: idSchema,
  /** A scale; a scale for before today and for now; or words. A scale's text is a sentence to agree with. */
  kind: z.enum(["scale", "before-after", "words"]),
  text: mediumText,
});
export type Question = z.infer<typeof questionSchema>;

/** A short form; nobody learns who answered what. */
export const feedbackSchema = z.strictObject({
  ...stepFields,
  kind: z.literal("feedback"),
  settings: z.strictObject({
    questions: z.array(questionSchema).check(
      z.minLength(1),
      z.maxLength(limits.questions),
      z.refine((questions) => distinct(questions.map(({ id }) => id)), "Two questions have the same id."),
    ),
  }),
});

/** 1 is no, 4 is yes. */
const step = z.int().check(z.minimum(1), z.maximum(scaleSteps));
const answerSchema = z.union([step, z.strictObject({ before: step, after: step }), longText]);
const answersSchema = z.record(idSchema, answerSchema);
export type Answers = z.infer<typeof answersSchema>;

/** How many chose each step of a scale, least first. */
const countsSchema = z.array(shareSchema);

export const talliedSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("scale"), id: idSchema, counts: countsSchema }),
  z.object({ kind: z.literal("before-after"), id: idSchema, before: countsSchema, after: countsSchema }),
  /** In the order of the alphabet, so that nobody sees who was first. */
  z.object({ kind: z.literal("words"), id: idSchema, words: z.array(z.string()) }),
]);
export type Tallied = z.infer<typeof talliedSchema>;

const tallySchema = z.object({ forms: z.int(), questions: z.array(talliedSchema) });

export const feedbackStateSchema = z.object({
  kind: z.literal("feedback"),
  questions: z.array(z.object({ id: idSchema, kind: questionSchema.shape.kind })),
  /** How many forms were given; in the facilitator's view, and whole. */
  given: z.int(),
  /** By person: in a view only those whom the viewer is or acts for. */
  answers: z.record(idSchema, answersSchema),
  /** The results as they were last counted; the facilitator's alone. */
  tally: z.nullable(tallySchema),
  /** Whose form is not in the tally as it is now. */
  changed: z.array(idSchema),
});
export type FeedbackState = z.infer<typeof feedbackStateSchema>;

export const feedbackCommandSchemas = [
  z.strictObject({
    ...commandFields,
    type: z.literal("feedback.give"),
    activity: idSchema,
    /** By question: 1 to 4, `{ before, after }`, or words. Questions may be left out. */
    answers: answersSchema,
  }),
  /** Counts what was given, for the facilitator and the summary. */
  z.strictObject({ ...commandFields, type: z.literal("feedback.count"), activity: idSchema }),
] as const;

export const feedbackEventSchemas = [
  z.object({
    type: z.literal("feedback.gave"),
    activity: idSchema,
    /** Whether it is this person's first form. */
    first: z.boolean(),
    person: z.optional(idSchema),
    answers: z.optional(answersSchema),
  }),
  z.object({ type: z.literal("feedback.counted"), activity: idSchema, tally: tallySchema }),
] as const;

type Settings = z.infer<typeof feedbackSchema>["settings"];
type Command = z.infer<(typeof feedbackCommandSchemas)[number]>;
type Event = z.infer<(typeof feedbackEventSchemas)[number]>;

export const feedback: Kind<Settings, FeedbackState, Command, Event> = {
  start: ({ questions }) => ({
    kind: "feedback",
    questions: questions.map(({ id, kind }) => ({ id, kind })),
    given: 0,
    answers: {},
    tally: null,
    changed: [],
  }),

  decide(state, command, { actor }) {
    const { activity } = command;
    switch (command.type) {
      case "feedback.give": {
        const person = authorOf(actor);
        const { answers } = command;
        if (!Object.entries(answers).every(([id, answer]) => fits(state, id, answer)))
          return no("no-such-question");
        const before = state.answers[person];
        if (before !== undefined && same(before, answers)) return ok([]);
        return ok([{ type: "feedback.gave", activity, first: before === undefined, person, answers }]);
      }
      case "feedback.count":
        if (state.given < leastForms) return no("too-few");
        if (state.changed.length === 0) return ok([]);
        if (state.tally !== null && !mayCountAgain(state.changed.length)) return no("too-few");
        return ok([{ type: "feedback.counted", activity, tally: tally(state) }]);
    }
  },

  evolve(state, { event }) {
    switch (event.type) {
      case "feedback.gave": {
        const { person, answers, first } = event;
        const next = { ...state, given: state.given + (first ? 1 : 0) };
        if (person === undefined || answers === undefined) return next;
        const changed = state.changed.includes(person) ? state.changed : [...state.changed, person];
        return { ...next, answers: { ...state.answers, [person]: answers }, changed };
      }
      case "feedback.counted":
        return { ...state, tally: event.tally, changed: [] };
    }
  },

  seen(event, viewer) {
    switch (event.type) {
      case "feedback.gave": {
        if (isOwn(viewer, event.person)) return event;
        const { activity, first } = event;
        return viewer.kind === "facilitator" && first ? { type: "feedback.gave", activity, first } : null;
      }
      case "feedback.counted":
        return viewer.kind === "facilitator" ? event : null;
    }
  },

  about: (event) => (event.type === "feedback.gave" && event.person !== undefined ? [event.person] : []),

  view(state, viewer) {
    const leading = viewer.kind === "facilitator";
    const answers = Object.fromEntries(
      Object.entries(state.answers).filter(([person]) => isOwn(viewer, person)),
    );
    return {
      ...state,
      given: leading ? state.given : Object.keys(answers).length,
      answers,
      tally: leading ? state.tally : null,
      // Others do not learn when it is counted: to them their own form stays new.
      changed: leading ? state.changed.filter((person) => isOwn(viewer, person)) : Object.keys(answers),
    };
  },

  touched: (state) => state.given > 0,
};

function fits(state: FeedbackState, id: string, answer: Answers[string]): boolean {
  const kind = state.questions.find((question) => question.id === id)?.kind;
  if (typeof answer === "number") return kind === "scale";
  return typeof answer === "string" ? kind === "words" : kind === "before-after";
}

function same(a: Answers, b: Answers): boolean {
  const inOrder = (answers: Answers) =>
    JSON.stringify(Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)));
  return inOrder(a) === inOrder(b);
}

/** Everybody's answers, question by question. Needs a whole state. */
function tally(state: FeedbackState): z.infer<typeof tallySchema> {
  const forms = Object.values(state.answers);
  const counts = (steps: readonly (number | undefined)[]) => {
    const given = steps.filter((one) => one !== undefined);
    return Array.from({ length: scaleSteps }, (_, index) =>
      share(given.filter((one) => one === index + 1).length, given.length),
    );
  };
  const tallied = (id: string, kind: Question["kind"]): Tallied => {
    const answers = forms.map((form) => form[id]);
    switch (kind) {
      case "scale":
        return {
          kind,
          id,
          counts: counts(answers.map((one) => (typeof one === "number" ? one : undefined))),
        };
      case "before-after": {
        const pairs = answers.flatMap((one) => (typeof one === "object" ? [one] : []));
        return {
          kind,
          id,
          before: counts(pairs.map((pair) => pair.before)),
          after: counts(pairs.map((pair) => pair.after)),
        };
      }
      case "words":
        return { kind, id, words: answers.filter((one) => typeof one === "string").sort() };
    }
  };
  return { forms: forms.length, questions: state.questions.map(({ id, kind }) => tallied(id, kind)) };
}
