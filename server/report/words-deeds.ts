import { smallestGroup } from "shared/results/shares.ts";
import type { ActionStatus } from "shared/series.ts";

const statuses: Record<ActionStatus, string> = { "not-yet": "Not yet", started: "Started", done: "Done" };

export const actionsWords = {
  heading: "What we will do",
  what: "What",
  who: "Who",
  due: "By when",
  status: "How far",
  noWho: "No one yet",
  noDue: "No date yet",
  measure: (measure: string) => `How we will know: ${measure}`,
  noMeasure: "How we will know: we have not said yet",
  from: (card: string) => `From: ${card}`,
  idea: (name: string) => `Idea from ${name}`,
  note: "What happened so far",
  statuses,
};

export const feedbackWords = {
  heading: "What people thought of today",
  forms: (count: number) => (count === 1 ? "1 person answered." : `${count} people answered.`),
  question: "Question",
  when: "When",
  /** Least first. */
  steps: ["No", "A bit", "Mostly", "Yes"] as readonly string[],
  before: "Before",
  after: "Now",
  count: (step: string, count: number) => `${count} ${step}`,
  spoken: (step: string, count: number) => `${step} ${count}`,
  share: (step: string, share: string) => `${step}: ${share}`,
  shares: { most: "most people", some: "some people", none: "nobody" },
  few: `When fewer than ${smallestGroup} people answered a question, we use words and no numbers.`,
  noAnswers: "Nobody answered this.",
  notCounted: "We have not counted the answers yet.",
  later: (count: number) =>
    `${count === 1 ? "1 more form" : `${count} more forms`} came after we counted. We count again when ${smallestGroup} or more are new. Then nobody can see what one person said.`,
};
