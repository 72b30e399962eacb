import { type Answers, type Question, scaleSteps } from "shared/activities/feedback.ts";
import type { Step } from "shared/activities/kinds.ts";
import { placeOf } from "./cast.ts";
import { between, type Random } from "./chance.ts";
import { thanks } from "./lines.ts";
import type { Doing, Turn } from "./turn.ts";

/** How many leave the question in words out. */
const silent = 0.35;

/** Fills in the form, once. */
export function rating({ workshop, person, member, random }: Turn, step: Step<"feedback">): Doing {
  const state = workshop.activities[step.id];
  if (state?.kind !== "feedback") return "waits";
  if (state.answers[person] !== undefined) return "finished";
  const answers: Answers = {};
  for (const { id, kind } of step.settings.questions) {
    const answer = answerTo(kind, placeOf(member), random);
    if (answer !== undefined) answers[id] = answer;
  }
  return { type: "feedback.give", activity: step.id, answers };
}

function answerTo(kind: Question["kind"], place: number, random: Random): Answers[string] | undefined {
  switch (kind) {
    case "scale":
      return stepFrom(2, random);
    case "before-after": {
      const before = Math.floor(between([1, scaleSteps], random));
      return { before, after: stepFrom(before, random) };
    }
    case "words":
      return random() < silent ? undefined : thanks[place % thanks.length];
  }
}

/** Mostly the upper steps of the scale, never below `least`. */
function stepFrom(least: number, random: Random): number {
  return Math.floor(between([least, scaleSteps + 1], () => Math.sqrt(random())));
}
