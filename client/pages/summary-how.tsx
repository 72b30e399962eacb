import { exactCounts } from "shared/results/counts.ts";
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

type Told = { stance: "strength" | "barrier"; extents: readonly number[]; notes: readonly unknown[] };

function rowsOf(summary: Summary) {
  const { sorts, results, people, reflections, votes, feedback, rehearsal, smallestGroup } = summary;
  const shown = results.flatMap((sort) => sort.shown ?? []);
  const cards = [...sorts, ...shown].flatMap((sort) => sort.cards as readonly Told[]);
  const notes = cards.some((card) => card.notes.length > 0);
  const said = reflections.some(({ prompts }) => prompts.some(({ responses }) => responses.length > 0));
  return [
    ...(rehearsal ? [text.practice] : []),
    ...resultRows(summary),
    ...(sorts.some(({ mode }) => mode === "together") ? [text.places] : []),
    ...(sorts.some(({ mode }) => mode === "tables") ? [text.tables] : []),
    ...(cards.length > 0 ? [text.unsure] : []),
    ...(cards.some((card) => card.stance === "barrier") ? [text.barriers] : []),
    ...(cards.some((card) => card.extents.length > 0) ? [text.extents] : []),
    ...(notes || said ? [text.names] : []),
    ...(votes.length > 0 ? [text.dots] : []),
    ...(feedback.some(({ forms }) => forms > 0) ? [text.answers] : []),
    { ...text.groups, text: text.groups.text(smallestGroup) },
    ...(people.supported > 0 ? [text.supported] : []),
    ...(people.supporters > 0 ? [text.supporters] : []),
  ];
}

/** About what each sorted alone, and what it is held against. */
function resultRows({ results, sorts, trends, smallestGroup }: Summary) {
  const shown = results.flatMap((sort) => sort.shown ?? []);
  const exact = shown.flatMap(({ cards }) => cards).some((card) => exactCounts(card) !== null);
  const times = Math.max(0, ...results.map(({ earlier }) => earlier.length + 1));
  const filled = (row: { term: string; text: (number: number) => string }, number: number) => ({
    term: row.term,
    text: row.text(number),
  });
  return [
    ...(results.length > 0 ? [text.alone] : []),
    ...(exact ? [text.nearlyAll, text.most, text.differ, text.order] : []),
    ...(exact ? [filled(text.roles, smallestGroup)] : []),
    ...(shown.some(({ differences }) => differences.length > 0) ? [text.rolesDiffer] : []),
    ...(shown.some(({ inWords }) => inWords) ? [filled(text.inWords, smallestGroup)] : []),
    ...([...results, ...sorts].some(({ several }) => several) ? [text.several] : []),
    ...(times > 1 ? [filled(text.again, times)] : []),
    ...(sorts.some(({ moved }) => moved.length > 0) ? [text.moved] : []),
    ...(trends.length > 0 ? [text.trend] : []),
  ];
}

/** Whether any card of the deck is in the summary. */
function usedCards({ sorts, results, votes }: Summary): boolean {
  return (
    sorts.length + results.length > 0 ||
    votes.some(({ result }) => result?.lines.some(({ look }) => look !== null))
  );
}
