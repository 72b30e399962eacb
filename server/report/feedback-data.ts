import type { Share } from "shared/results/shares.ts";
import type { Summary } from "shared/summary/summary.ts";
import { type StepSegment, stepSegments } from "./segments.ts";
import type { Words } from "./words.ts";

type Form = Summary["feedback"][number];
type Tallied = Form["questions"][number]["tallied"];
type Line = { when: string | null; text: string };
type Bar = { when: string | null; alt: string; segments: StepSegment[] };

/** What people thought of it, question by question; left out when nobody gave a form. */
export function feedbackSection(forms: readonly Form[], { feedback }: Words) {
  const given = forms.filter((form) => form.forms > 0);
  if (given.length === 0) return null;
  const parts = given.map((form) => ({
    title: given.length > 1 ? form.title : null,
    lead: [
      feedback.forms(form.forms),
      ...(form.questions.length === 0 ? [feedback.notCounted] : []),
      ...(form.questions.some(({ tallied }) => inWords(tallied)) ? [feedback.few] : []),
    ],
    questions: form.questions.map(({ text, tallied }) => ({ text, ...answers(tallied, feedback) })),
    later: form.later > 0 && form.questions.length > 0 ? feedback.later(form.later) : null,
  }));
  return { heading: feedback.heading, parts };
}

/** Bars where there are numbers, a line where there are words for them, and what people wrote. */
function answers(tallied: Tallied, words: Words["feedback"]): { bars: Bar[]; lines: Line[]; said: string[] } {
  switch (tallied.kind) {
    case "scale":
      return scales([{ when: null, counts: tallied.counts }], words);
    case "before-after":
      return scales(
        [
          { when: words.before, counts: tallied.before },
          { when: words.after, counts: tallied.after },
        ],
        words,
      );
    case "words":
      return {
        bars: [],
        lines: tallied.words.length === 0 ? [{ when: null, text: words.noAnswers }] : [],
        said: tallied.words,
      };
  }
}

type Scale = { when: string | null; counts: readonly Share[] };

function scales(all: readonly Scale[], words: Words["feedback"]) {
  if (all.every(({ counts }) => nobody(counts)))
    return { bars: [], lines: [{ when: null, text: words.noAnswers }], said: [] };
  const bars = all.flatMap(({ when, counts }) => {
    const steps = yesFirst(counts, words);
    const numbers = steps.flatMap(({ step, share }) =>
      typeof share === "number" ? [{ step, count: share }] : [],
    );
    if (numbers.length < steps.length) return [];
    const alt = `${numbers.map(({ step, count }) => words.spoken(step, count)).join(", ")}.`;
    return [
      {
        when,
        alt,
        segments: stepSegments(numbers.map((one) => ({ ...one, label: words.count(one.step, one.count) }))),
      },
    ];
  });
  if (bars.length === all.length) return { bars, lines: [], said: [] };
  const lines = all.map(({ when, counts }) => {
    const shares = yesFirst(counts, words).map(({ step, share }) =>
      words.share(step, typeof share === "number" ? String(share) : words.shares[share]),
    );
    return { when, text: `${shares.join(", ")}.` };
  });
  return { bars: [], lines, said: [] };
}

function yesFirst(counts: readonly Share[], words: Words["feedback"]) {
  return counts.map((share, index) => ({ share, step: words.steps[index] ?? "" })).reverse();
}

function nobody(counts: readonly Share[]): boolean {
  return counts.every((share) => share === "none" || share === 0);
}

function inWords(tallied: Tallied): boolean {
  if (tallied.kind === "words") return false;
  const counts = tallied.kind === "scale" ? tallied.counts : [...tallied.before, ...tallied.after];
  return counts.some((share) => share === "most" || share === "some");
}
