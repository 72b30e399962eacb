import type { Answers, Question } from "shared/activities/feedback.ts";
import { limits } from "shared/limits.ts";
import { tidy } from "shared/text.ts";
import * as z from "zod/mini";

/** Answers as somebody has them on their phone: a pair may be half done, and words too long. */
const formSchema = z.record(
  z.string(),
  z.union([z.int(), z.string(), z.object({ before: z.optional(z.int()), after: z.optional(z.int()) })]),
);
export type Form = z.infer<typeof formSchema>;
export type Pair = Extract<Form[string], object>;

/** A form from the text it is kept as; an empty one when that is not to be read. */
export function readForm(kept: string): Form {
  try {
    const parsed = formSchema.safeParse(JSON.parse(kept || "{}"));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** The form with another answer to a question, or with none. */
export function withAnswer(form: Form, question: string, answer: Form[string] | undefined): Form {
  const { [question]: _before, ...others } = form;
  return answer === undefined ? others : { ...others, [question]: answer };
}

export type Problem = { question: Question; what: "half" | "long" };

/** What can be sent of a form, and what its author should look at first. What is empty is skipped. */
export function answersIn(
  form: Form,
  questions: readonly Question[],
): { answers: Answers; problems: Problem[] } {
  const answers: Answers = {};
  const problems: Problem[] = [];
  for (const question of questions) {
    const answer = form[question.id];
    if (answer === undefined) continue;
    if (typeof answer === "object") {
      const { before, after } = answer;
      if (before !== undefined && after !== undefined) answers[question.id] = { before, after };
      else if (before !== undefined || after !== undefined) problems.push({ question, what: "half" });
    } else if (typeof answer === "string") {
      const words = tidy(answer);
      if ([...words].length > limits.text.long) problems.push({ question, what: "long" });
      else if (words !== "") answers[question.id] = words;
    } else answers[question.id] = answer;
  }
  return { answers, problems };
}
