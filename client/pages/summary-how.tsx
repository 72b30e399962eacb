import type { Summary } from "shared/summary/summary.ts";
import { summaryText } from "../text/summary.ts";
import { Typed } from "./summary-typed.tsx";

const text = summaryText.how;

/** How to read what is there: a line for each thing that needs one. */
export function SummaryHow({ summary }: { summary: Summary }) {
  return (
    <section className="summary-how" aria-labelledby="summary-how">
      <h2 id="summary-how">{text.heading}</h2>
      <dl className="summary-terms">
        {rowsOf(summary).map((row) => (
          <div key={row.term}>
            <dt>{row.term}</dt>
            <dd>{row.text}</dd>
          </div>
        ))}
        {usedCards(summary) && (
          <div>
            <dt>{text.deck.term}</dt>
            <dd>
              <Typed>{summary.deck.credit}</Typed>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function rowsOf({ sorts, people, reflections, votes, feedback, rehearsal }: Summary) {
  const cards = sorts.flatMap((sort) => sort.cards);
  const notes = cards.some((card) => card.notes.length > 0);
  const said = reflections.some(({ prompts }) => prompts.some(({ responses }) => responses.length > 0));
  return [
    ...(rehearsal ? [text.practice] : []),
    ...(sorts.some(({ mode }) => mode === "together") ? [text.places] : []),
    ...(sorts.some(({ mode }) => mode === "tables") ? [text.tables] : []),
    ...(cards.length > 0 ? [text.unsure] : []),
    ...(cards.some((card) => card.stance === "barrier") ? [text.barriers] : []),
    ...(cards.some((card) => card.extents.length > 0) ? [text.extents] : []),
    ...(notes || said ? [text.names] : []),
    ...(votes.length > 0 ? [text.dots] : []),
    ...(feedback.some(({ forms }) => forms > 0) ? [text.answers] : []),
    text.groups,
    ...(people.supported > 0 ? [text.supported] : []),
    ...(people.supporters > 0 ? [text.supporters] : []),
  ];
}

/** Whether any card of the deck is in the summary. */
function usedCards({ sorts, votes }: Summary): boolean {
  return sorts.length > 0 || votes.some(({ result }) => result?.lines.some(({ look }) => look !== null));
}
