import { useId } from "react";
import { type ColumnId, columnIds } from "shared/board.ts";
import { pileText } from "../text/columns.ts";
import { trendText as text } from "../text/trend.ts";
import { Glyph } from "../ui/glyph.tsx";
import "./column-switch.css";

type Props = { value: ColumnId; onChange: (column: ColumnId) => void };

/** One of the three columns, in their order. */
export function ColumnSwitch({ value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className="column-switch">
      <legend className="visually-hidden">{text.whichColumn}</legend>
      {columnIds.map((column) => (
        <label key={column} className={`col-${column}`}>
          <input type="radio" name={name} checked={column === value} onChange={() => onChange(column)} />
          <span>
            <Glyph name={column} />
            {pileText[column].title}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
