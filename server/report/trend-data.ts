import { type ColumnId, columnIds } from "shared/board.ts";
import type { Summary } from "shared/summary/summary.ts";
import type { TrendSummary } from "shared/summary/trend-summary.ts";
import { dated, isolated } from "./language.ts";
import type { Look } from "./sort-data.ts";
import type { Words } from "./words.ts";

type Card = TrendSummary["cards"][number];
type Said = NonNullable<Card["words"][ColumnId]>["now"];
/** A word for the change where there are numbers; where there are none, a sentence that says so. */
type Cell = { counts: string | null; word: string | null };

/** Then and now: each kind of card and each card, a column at a time. */
export function trendSection({ trends, smallestGroup }: Summary, words: Words) {
  if (trends.length === 0) return null;
  const { trend: text, piles } = words;
  return {
    heading: text.heading,
    columns: columnIds.map((pile) => ({ pile, title: piles[pile].title })),
    parts: trends.map((trend) => ({
      title: trends.length > 1 ? trend.title : null,
      lead: leadOf(trend, smallestGroup, words),
      tables: [
        { heading: text.suits, rows: kindRows(trend, words) },
        { heading: text.cards, rows: cardRows(trend, words) },
      ].filter(({ rows }) => rows.length > 0),
    })),
  };
}

function leadOf(trend: TrendSummary, least: number, { trend: text, language }: Words): string[] {
  const { before, boards, mode, cards } = trend;
  const { title, on } = before;
  const when = on === null ? text.when(isolated(title)) : text.whenOn(isolated(title), dated(on, language));
  const has = (what: (card: Card, column: ColumnId) => boolean) =>
    cards.some((card) => columnIds.some((column) => what(card, column)));
  return [
    ...(title === "" ? [] : [when]),
    text.people(
      text.boards(before.boards, before.mode),
      before.mode === mode ? String(boards) : text.boards(boards, mode),
    ),
    ...(before.mode === "alone" && mode === "alone" ? [text.others] : []),
    ...(has(({ words }, column) => words[column] !== null) ? [text.wordsHint(least)] : []),
    ...(has(({ words, changes }, column) => words[column] === null && changes[column] === null)
      ? [text.noneHint]
      : []),
  ];
}

/** Kinds of card have numbers or nothing: words cannot be added up. */
function kindRows({ suits }: TrendSummary, words: Words) {
  return suits
    .filter(({ changes }) => columnIds.some((column) => changes[column] !== null))
    .map(({ look, title, changes }) => ({
      look: look as Look,
      title,
      cells: columnIds.map((column) => cellOf(changes[column], null, words)),
    }));
}

function cardRows({ suits, cards }: TrendSummary, words: Words) {
  return cards.map(({ title, suit, changes, words: told }) => ({
    look: suits.find(({ id }) => id === suit)?.look ?? ("written" as Look),
    title,
    cells: columnIds.map((column) => cellOf(changes[column], told[column], words)),
  }));
}

function cellOf(
  change: Card["changes"][ColumnId],
  told: Card["words"][ColumnId],
  { trend: text }: Words,
): Cell {
  const said = (one: Said) => (typeof one === "string" ? text.shares[one] : text.part(one.count, one.of));
  const both = change ?? told;
  if (both === null) return { counts: null, word: text.none };
  const counts = text.counts(said(both.before), said(both.now));
  return { counts, word: change === null ? null : text.change[change.word] };
}
