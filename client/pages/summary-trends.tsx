import { type ColumnId, columnIds } from "shared/board.ts";
import type { TrendSummary } from "shared/summary/trend-summary.ts";
import { dateText } from "../text/page.ts";
import { summaryPage, summaryPiles, summaryText } from "../text/summary.ts";
import { Heading, type HeadingLevel } from "../ui/heading.tsx";
import { SuitTile } from "./summary-card.tsx";
import { NamedPart, SummaryPart } from "./summary-part.tsx";
import { SummarySlopes } from "./summary-slopes.tsx";
import { Sentence, Typed } from "./summary-typed.tsx";
import "./summary-tables.css";
import "./summary-results.css";

const text = summaryText.trend;

type Card = TrendSummary["cards"][number];
type Row = Omit<Card, "words"> & {
  look: TrendSummary["suits"][number]["look"] | null;
  words: Card["words"] | null;
};
type Said = NonNullable<Card["words"][ColumnId]>["now"];

/** Then and now: each kind of card and each card, a column at a time. */
export function SummaryTrends({ trends, least }: { trends: readonly TrendSummary[]; least: number }) {
  if (trends.length === 0) return null;
  return (
    <SummaryPart heading={text.heading}>
      {trends.map((trend) => (
        <NamedPart key={trend.activity} title={trends.length > 1 ? trend.title : null}>
          {(level) => <Trend trend={trend} least={least} level={level} />}
        </NamedPart>
      ))}
    </SummaryPart>
  );
}

type TrendProps = { trend: TrendSummary; least: number; level: HeadingLevel };

function Trend({ trend, least, level }: TrendProps) {
  const { before, suits, cards } = trend;
  const when = (title: string) =>
    before.on === null ? text.when(title) : text.whenOn(title, dateText(before.on));
  // Kinds of card have numbers or nothing: words cannot be added up.
  const kinds = suits
    .filter(({ changes }) => columnIds.some((column) => changes[column] !== null))
    .map((suit) => ({ ...suit, suit: suit.id, words: null }));
  const each = cards.map((card) => ({
    ...card,
    look: suits.find(({ id }) => id === card.suit)?.look ?? null,
  }));
  return (
    <>
      <p className="measure">
        {before.title !== "" && <Sentence say={when} typed={before.title} />} {leadOf(trend, least)}
      </p>
      <SummarySlopes trend={trend} />
      <Table heading={text.suits} first={summaryPage.kindOfCard} rows={kinds} level={level} />
      <Table heading={text.cards} first={summaryPage.card} rows={each} level={level} />
    </>
  );
}

function leadOf({ before, boards, mode, cards }: TrendSummary, least: number): string {
  const has = (what: (card: Card, column: ColumnId) => boolean) =>
    cards.some((card) => columnIds.some((column) => what(card, column)));
  return [
    text.people(
      text.boards(before.boards, before.mode),
      before.mode === mode ? String(boards) : text.boards(boards, mode),
    ),
    ...(before.mode === "alone" && mode === "alone" ? [text.others] : []),
    ...(has(({ words }, column) => words[column] !== null) ? [text.wordsHint(least)] : []),
    ...(has(({ words, changes }, column) => words[column] === null && changes[column] === null)
      ? [text.noneHint]
      : []),
  ].join(" ");
}

type TableProps = { heading: string; first: string; rows: readonly Row[]; level: HeadingLevel };

function Table({ heading, first, rows, level }: TableProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <Heading level={level}>{heading}</Heading>
      <table className="summary-tables summary-trend">
        <caption className="visually-hidden">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {columnIds.map((column) => (
              <th key={column} scope="col">
                {summaryPiles[column].title}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ id, title, look, changes, words }) => (
          <tbody key={id}>
            <tr className="summary-tables-row">
              <th scope="row">
                <div className="summary-trend-name">
                  <SuitTile suit={{ title: "", look }} />
                  <Typed>{title}</Typed>
                </div>
              </th>
              {columnIds.map((column) => (
                <td key={column}>
                  <span className="summary-tables-label">{summaryPiles[column].title}</span>
                  <ChangeCell change={changes[column]} told={words?.[column] ?? null} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </>
  );
}

type CellProps = { change: Card["changes"][ColumnId]; told: Card["words"][ColumnId] };

function ChangeCell({ change, told }: CellProps) {
  const both = change ?? told;
  if (both === null) return <span className="quiet">{text.none}</span>;
  return (
    <span className="summary-change">
      {text.counts(said(both.before), said(both.now))} {change !== null && <b>{text.change[change.word]}</b>}
    </span>
  );
}

function said(one: Said): string {
  return typeof one === "string" ? text.shares[one] : text.part(one.count, one.of);
}
