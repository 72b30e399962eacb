import type { Summary } from "shared/summary/summary.ts";
import { actionsSection } from "./actions-data.ts";
import { feedbackSection } from "./feedback-data.ts";
import { how } from "./how-data.ts";
import { dated, isolated, languageOf } from "./language.ts";
import { facts, intro } from "./opening-data.ts";
import { replacement } from "./printable.ts";
import { resultsSections } from "./results-data.ts";
import { agreedSection, readLine, saidSection } from "./said-data.ts";
import { sortSections } from "./sort-data.ts";
import { logo, symbols } from "./symbols.ts";
import { trendSection } from "./trend-data.ts";
import { votesSection } from "./votes-data.ts";
import { wordsFor } from "./words.ts";

/** What the template prints, and nothing else: every text is ready, numbers are widths and counts. */
export type ReportData = ReturnType<typeof reportData>;

/**
 * The summary in the words and order of the page; a section that has nothing to say is null. `now` in ms since 1970
 * dates a draft. Pure.
 */
export function reportData(summary: Summary, now: number) {
  const words = wordsFor(summary.language);
  const date = dated(summary.closedOn ?? now, words.language);
  const { draft, rehearsal } = summary;
  const running = [
    ...(rehearsal ? [words.practice] : []),
    ...(draft ? [`${words.draft.mark}.`] : []),
    words.running(isolated(summary.title), date),
  ];
  return {
    language: languageOf(summary.language),
    words: {
      language: languageOf(words.language),
      direction: words.direction,
      made: words.made,
      page: words.page,
    },
    brand: "Cardtable",
    logo,
    symbols,
    title: summary.title || words.kind(date),
    organisation: summary.organisation,
    kind: words.kind(date),
    running: running.join(" "),
    practice: rehearsal ? words.practice : null,
    draft: draft ? words.draft : null,
    intro: intro(summary, words),
    ...facts(summary, words),
    agreed: agreedSection(summary.welcomes, words),
    read: readLine(summary.reads, words),
    results: resultsSections(summary, words),
    sorts: sortSections(summary, words),
    trend: trendSection(summary, words),
    said: saidSection(summary.reflections, words),
    votes: votesSection(summary.votes, words),
    actions: actionsSection(summary.actions, words),
    feedback: feedbackSection(summary.feedback, words),
    how: how(summary, words),
    lost: { heading: words.lost.heading, line: words.lost.line(replacement) },
  };
}
