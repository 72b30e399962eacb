import type { Summary } from "shared/summary/summary.ts";
import { howResults } from "./how-results-data.ts";
import type { Words } from "./words.ts";

type Told = { stance: "strength" | "barrier"; extents: readonly number[]; notes: readonly unknown[] };

/** How to read what is there: a line for each thing that needs one. */
export function how(summary: Summary, { how: words }: Words) {
  const { sorts, results, people, reflections, votes, feedback, rehearsal, smallestGroup } = summary;
  const shown = results.flatMap((sort) => sort.shown ?? []);
  const cards = [...sorts, ...shown].flatMap((sort) => sort.cards as readonly Told[]);
  const notes = cards.some((card) => card.notes.length > 0);
  const said = reflections.some(({ prompts }) => prompts.some(({ responses }) => responses.length > 0));
  const rows = [
    ...(rehearsal ? [words.practice] : []),
    ...howResults(summary, words),
    ...(sorts.some(({ mode }) => mode === "together") ? [words.places] : []),
    ...(sorts.some(({ mode }) => mode === "tables") ? [words.tables] : []),
    ...(cards.length > 0 ? [words.unsure] : []),
    ...(cards.some((card) => card.stance === "barrier") ? [words.barriers] : []),
    ...(cards.some((card) => card.extents.length > 0) ? [words.extents] : []),
    ...(notes || said ? [words.names] : []),
    ...(votes.length > 0 ? [words.dots] : []),
    ...(feedback.some(({ forms }) => forms > 0) ? [words.answers] : []),
    { ...words.groups, text: words.groups.text(smallestGroup) },
    ...(people.supported > 0 ? [words.supported] : []),
    ...(people.supporters > 0 ? [words.supporters] : []),
  ];
  return {
    heading: words.heading,
    rows: [
      ...rows.map((row) => ({ ...row, typed: false })),
      ...(usedCards(summary) ? [{ ...words.deck, text: summary.deck.credit, typed: true }] : []),
    ],
  };
}

/** Whether any card of the deck is in the summary. */
function usedCards({ sorts, results, votes }: Summary): boolean {
  return (
    sorts.length + results.length > 0 ||
    votes.some(({ result }) => result?.lines.some(({ look }) => look !== null))
  );
}
