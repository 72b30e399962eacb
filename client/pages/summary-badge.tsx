import { type ColumnId, columnIds, type PileId } from "shared/board.ts";
import { Glyph } from "../ui/glyph.tsx";
import "./summary-results.css";

/** A column's symbol; the word that says the same stands beside it. */
export function Badge({ pile }: { pile: PileId }) {
  const column = columnIds.find((one): one is ColumnId => one === pile);
  return (
    <span className={`summary-badge ${column ? `col-${column}` : "summary-badge-none"}`}>
      {column && <Glyph name={column} />}
    </span>
  );
}
