import type { Summary } from "shared/summary/summary.ts";
import type { Words } from "./words.ts";

/** How to read what is there: a line for each thing that needs one. */
export function how(summary: Summary, { how: words }: Words) {
  const { sorts, people, reflections, votes, feedback, rehearsal } = summary;
  const cards = sorts.flatMap((sort) => sort.cards);
  const notes = cards.some((card) => card.notes.length > 0);
  const said = reflections.some(({ prompts }) => prompts.some(({ responses }) => responses.length > 0));
  const rows = [
    ...(rehearsal ? [words.practice] : []),
    ...(sorts.some(({ mode }) => mode === "together") ? [words.places] : []),
    ...(sorts.some(({ mode }) => mode === "tables") ? [words.tables] : []),
    ...(cards.length > 0 ? [words.unsure] : []),
    ...(cards.some((card) => card.stance === "barrier") ? [words.barriers] : []),
    ...(cards.some((card) => card.extents.length > 0) ? [words.extents] : []),
    ...(notes || said ? [words.names] : []),
    ...(votes.length > 0 ? [words.dots] : []),
    ...(feedback.some(({ forms }) => forms > 0) ? [words.answers] : []),
    words.groups,
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
function usedCards({ sorts, votes }: Summary): boolean {
  return sorts.length > 0 || votes.some(({ result }) => result?.lines.some(({ look }) => look !== null));
}
