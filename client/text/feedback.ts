import { leastForms } from "shared/activities/feedback.ts";
import { type Share, smallestGroup } from "shared/results/shares.ts";

/** The words of the form at the end. */
export const feedbackText = {
  secret: "Your name is not put beside your answers. You can skip any of these.",
  steps: ["No", "A bit", "Mostly", "Yes"],
  before: "Before today",
  now: "Now",
  clear: "Clear my answer",
  cleared: "Your answer is cleared.",
  wordsHint: "Please do not name people or share private details.",
  send: "Send and finish",
  sendAgain: "Send my new answers",
  keep: "Keep the answers I gave",
  sent: "Your answers are sent.",
  kept: "Your answers stay as they were.",
  thanks: "Thank you",
  thanksText: "Your answers will help to make the next workshop better.",
  thanksNext: "You are finished here. You can wait for the others.",
  change: "Change my answers",
  errors: (count: number) =>
    count === 1 ? "One small thing to look at" : `${count} small things to look at`,
  half: (question: string) =>
    `“${question}”: choose one for “Before today” and one for “Now”, or clear your answer.`,
  halfShort: "Choose one in both rows, or clear your answer.",
  long: (question: string) => `“${question}”: your answer is too long. Please make it shorter.`,
  longShort: "Please make it shorter.",
} as const;

/** For the leader. */
export const feedbackLeadText = {
  forms: (forms: number) => (forms === 1 ? "1 form is in" : `${forms} forms are in`),
  noForms: "No forms are in yet.",
  count: "Count them",
  countAgain: "Count them again",
  counting: "Counting…",
  countHint: `Only you see the counts, and nobody sees who said what. After that we can count again when ${smallestGroup} more people have answered or changed something.`,
  few: `We need ${leastForms} forms. With fewer than ${smallestGroup} answers we say most, some or nobody, not a number.`,
  counted: (forms: number) => (forms === 1 ? "We counted 1 form." : `We counted ${forms} forms.`),
  later: (forms: number) =>
    forms === 1 ? "1 form came in after that." : `${forms} forms came in after that.`,
  onlyYou: "Only you see this.",
  answer: "Answer",
  people: "People",
  share: (share: Share) => {
    if (typeof share === "number") return share === 1 ? "1 person" : `${share} people`;
    return { most: "Most people", some: "Some people", none: "Nobody" }[share];
  },
  noWords: "Nobody wrote anything.",
} as const;

/** For the big screen. */
export const feedbackScreenText = {
  title: "Please tell us how today was",
  text: "The questions are on your phone. You can skip any of them.",
  secret: "Your name is not put beside your answers.",
  finished: (ready: number, people: number) =>
    `${ready} of ${people} ${people === 1 ? "person has" : "people have"} finished`,
} as const;
