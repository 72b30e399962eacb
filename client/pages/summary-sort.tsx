import { useId } from "react";
import { pileIds } from "shared/board.ts";
import type { SortSummary } from "shared/summary/sort-summary.ts";
import { summaryPage, summaryText } from "../text/summary.ts";
import { Heading } from "../ui/heading.tsx";
import { BarLegend } from "../ui/segment-bar.tsx";
import { SummaryBars } from "./summary-bars.tsx";
import { SummaryCards } from "./summary-cards.tsx";
import { columnNames } from "./summary-column-bar.tsx";
import { SummaryMoved } from "./summary-moved.tsx";
import { sortedLine } from "./summary-opening.tsx";
import { SummaryTables } from "./summary-tables.tsx";
import { Sentence, Typed } from "./summary-typed.tsx";

const text = summaryText.sort;
type Props = {
  sort: SortSummary;
  /** There is no other sort, so it needs no name. */
  alone: boolean;
  draft: boolean;
};

/** One sort: what we said about each kind of card, then each card in its place. */
export function SummarySort({ sort, alone, draft }: Props) {
  const id = useId();
  const { boards, hand, moved } = sort;
  const level = alone ? 2 : 3;
  // With several sorts the same headings come again: their places are told apart by the sort's name.
  const within = alone ? "" : id;
  return (
    <>
      {!alone && (
        <div className="summary-sort-head">
          <h2 id={id}>
            <Typed>{sort.title}</Typed>
          </h2>
          <p>{sortedLine(sort)}</p>
        </div>
      )}
      <SummaryMoved sort={sort} level={level} within={within} />
      {boards.length > 0 && hand > 0 && moved.length === 0 && (
        <BySuit sort={sort} level={level} within={within} />
      )}
      {hand > 0 && <CardByCard sort={sort} alone={alone} draft={draft} within={within} />}
    </>
  );
}

function CardByCard({ sort, alone, draft, within }: Props & { within: string }) {
  const id = useId();
  const { boards } = sort;
  const level = alone ? 2 : 3;
  return (
    <section className="summary-part" aria-labelledby={`${within} ${id}`.trim()}>
      <Heading level={level} id={id}>
        {text.cardByCard}
      </Heading>
      <p className="measure">
        <Sentence say={text.asked} typed={sort.question} /> {lead(boards.length, draft)}
      </p>
      {boards.length === 1 && <SummaryCards sort={sort} level={alone ? 3 : 4} named={!alone} />}
      {boards.length > 1 && <SummaryTables sort={sort} />}
    </section>
  );
}

type BySuitProps = { sort: SortSummary; level: 2 | 3; within: string };

function BySuit({ sort: { boards, suits, cards }, level, within }: BySuitProps) {
  const id = useId();
  const barriers = cards
    .filter(({ stance }) => stance === "barrier")
    .reduce((sum, { placement }) => sum + placement.exists, 0);
  const note = boards.length === 1 ? text.barriersExist : text.barriersExistTables;
  return (
    <section className="summary-part" aria-labelledby={`${within} ${id}`.trim()}>
      <div className="summary-bars-head">
        <Heading level={level} id={id}>
          {text.suits}
        </Heading>
        <BarLegend names={columnNames} />
      </div>
      <p className="quiet small">{boards.length === 1 ? text.suitsHint : text.suitsHintTables}</p>
      <SummaryBars caption={text.suits} first={summaryPage.kindOfCard} suits={suits} piles={pileIds} />
      {barriers > 0 && <p>{note(barriers)}</p>}
    </section>
  );
}

function lead(boards: number, draft: boolean): string {
  if (boards === 0) return text.noTable;
  if (boards === 1) return draft ? text.placesNow : text.placesThen;
  return draft ? text.tablesNow : text.tablesThen;
}
