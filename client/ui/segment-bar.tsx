import { type ColumnId, columnIds } from "shared/board.ts";
import { Glyph } from "./glyph.tsx";
import "./segment-bar.css";

type SegmentBarProps = {
  counts: Readonly<Record<ColumnId, number>>;
  /** The same in words, such as "Exists 5, Helpful 6, Obstacle 7". */
  label: string;
};

/** How many chose each column: pattern, symbol and number, always in the columns' order. */
export function SegmentBar({ counts, label }: SegmentBarProps) {
  const chosen = columnIds.filter((column) => counts[column] > 0);
  return (
    <span
      className={`segment-bar${chosen.length === 0 ? " segment-bar-empty" : ""}`}
      role="img"
      aria-label={label}
    >
      {chosen.map((column) => (
        <span key={column} className={`segment col-${column}`} style={{ flexGrow: counts[column] }}>
          <span className="segment-count">
            <Glyph name={column} />
            {counts[column]}
          </span>
        </span>
      ))}
    </span>
  );
}

/** What the bars' colours and patterns mean. */
export function BarLegend({ names }: { names: Readonly<Record<ColumnId, string>> }) {
  return (
    <ul className="bar-legend">
      {columnIds.map((column) => (
        <li key={column} className={`swatch col-${column}`}>
          {names[column]}
        </li>
      ))}
    </ul>
  );
}
