import type { ColumnId } from "shared/board.ts";
import type { Change } from "shared/results/trend.ts";
import type { TrendSummary } from "shared/summary/trend-summary.ts";
import { pileText } from "../text/columns.ts";
import { trendText as text } from "../text/trend.ts";
import "./trend-table.css";

/** The same in numbers and words: each kind of card, and each card of it. */
export function TrendTable({ trend, column }: { trend: TrendSummary; column: ColumnId }) {
  return (
    <details className="trend-table">
      <summary>{text.table}</summary>
      <table>
        <caption>{text.caption(pileText[column].title)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.card}</th>
            <th scope="col">{text.earlier}</th>
            <th scope="col">{text.now}</th>
            <th scope="col">{text.change}</th>
          </tr>
        </thead>
        {trend.suits.map(({ id, title, changes }) => (
          <tbody key={id}>
            <Row title={title} change={changes[column]} kind />
            {trend.cards
              .filter(({ suit }) => suit === id)
              .map((card) => (
                <Row key={card.id} title={card.title} change={card.changes[column]} />
              ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

type RowProps = { title: string; change: Change | null; kind?: boolean };

function Row({ title, change, kind = false }: RowProps) {
  return (
    <tr className={kind ? "trend-table-kind" : ""}>
      <th scope="row">{title}</th>
      <td>{change ? text.part(change.before) : text.notTold}</td>
      <td>{change ? text.part(change.now) : text.notTold}</td>
      <td>{change ? text.words[change.word] : ""}</td>
    </tr>
  );
}
