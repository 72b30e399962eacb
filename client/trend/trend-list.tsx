import type { CSSProperties } from "react";
import type { ColumnId } from "shared/board.ts";
import type { Part } from "shared/results/trend.ts";
import { trendText as text } from "../text/trend.ts";
import { SuitTab } from "../ui/suit-label.tsx";
import type { Line } from "./readings.ts";
import "./trend-list.css";

/** The same as the chart where there is no room for it: each kind of card with its two bars. */
export function TrendList({ lines, column }: { lines: readonly Line[]; column: ColumnId }) {
  return (
    <ul className={`trend-list col-${column}`}>
      {lines.map(({ id, short, look, change }) => (
        <li key={id}>
          <p className="trend-list-kind">
            <SuitTab look={look} suitTitle="" />
            <b>{short}</b>
            <span>{text.words[change.word]}</span>
          </p>
          <Bar name={text.earlier} part={change.before} hollow />
          <Bar name={text.now} part={change.now} />
        </li>
      ))}
    </ul>
  );
}

type BarProps = { name: string; part: Part; hollow?: boolean };

function Bar({ name, part, hollow = false }: BarProps) {
  return (
    <p className="trend-bar">
      <span>{name}</span>
      <span className="trend-bar-line" aria-hidden="true">
        <i
          className={hollow ? "trend-bar-hollow" : ""}
          style={{ "--share": part.count / part.of } as CSSProperties}
        />
      </span>
      <span>{text.part(part)}</span>
    </p>
  );
}
