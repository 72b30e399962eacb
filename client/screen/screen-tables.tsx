import { useMemo } from "react";
import { type ColumnId, columnIds, type PileId } from "shared/board.ts";
import { type Face, facesOf } from "../board/faces.ts";
import { pileText } from "../text/columns.ts";
import { screenText } from "../text/screen.ts";
import { tableText } from "../text/table.ts";
import { Glyph } from "../ui/glyph.tsx";
import { SuitTab } from "../ui/suit-label.tsx";
import { TrayBadge } from "../ui/tray.tsx";
import { inParts } from "./in-parts.ts";
import type { ScreenStepProps } from "./on-screen.ts";
import { type Saying, type TableColumn, type TableRow, tableColumns, tableRows } from "./table-rows.ts";
import { TurnButton, useTurning } from "./turning.tsx";
import "./screen-tables.css";

/** What one picture has room for: cards, and tables beside each other. */
const cardsAPart = 6;
const tablesAPart = 4;
/** A title with more letters than this takes two lines, and so the room of one card and a half. */
const longTitle = 32;

/** The tables side by side: a column a table, a row a card, most divided first. It turns by itself. */
export function ScreenTables({ of, state }: ScreenStepProps<"sort">) {
  const { deck, tables, people } = state.workshop;
  const faces = useMemo(() => facesOf(deck, of.written), [deck, of.written]);
  const sizeOf = ({ card }: TableRow) => ((faces.get(card)?.title.length ?? 0) > longTitle ? 1.5 : 1);
  const rowParts = inParts(tableRows(of, tables), cardsAPart, cardsAPart, sizeOf);
  // Six tables are three and three rather than four and two.
  const perPart = Math.ceil(tables / Math.ceil(tables / tablesAPart));
  const tableParts = inParts(tableColumns(of, tables, people), perPart, perPart, () => 1);
  const turning = useTurning(rowParts.length * tableParts.length);
  if (tables === 0) return <p className="screen-question">{tableText.none}</p>;

  // All tables of the same cards come before the next cards.
  const rowPart = Math.floor(turning.part / tableParts.length);
  const tablePart = turning.part % tableParts.length;
  const rows = rowParts[rowPart] ?? [];
  const columns = tableParts[tablePart] ?? [];
  const cardsBefore = rowParts.slice(0, rowPart).flat().length;
  const tablesBefore = tablePart * perPart;
  return (
    <section className="screen-tables" aria-labelledby="screen-tables">
      <div className="screen-tables-head">
        <h2 id="screen-tables">{screenText.tablesTitle}</h2>
        <ul>
          {columnIds.map((column) => (
            <li key={column}>
              <TrayBadge column={column} />
              {pileText[column].title}
            </li>
          ))}
        </ul>
      </div>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map(({ board, table, people: count }) => (
              <th key={board} scope="col">
                {tableText.table(table)}
                <span className="screen-tables-quiet">{tableText.standsFor(count)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.card} row={row} face={faces.get(row.card)} from={tablesBefore} columns={columns} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{screenText.allCards(of.hand.length)}</th>
            {columns.map(({ board, sums }) => (
              <td key={board}>
                <div className="screen-tables-sums">
                  {columnIds.map((column) => (
                    <span key={column} className={`col-${column}`}>
                      <Glyph name={column} />
                      <span className="visually-hidden">{pileText[column].title} </span>
                      {sums[column]}
                    </span>
                  ))}
                </div>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <div className="screen-progress">
        <p>
          {screenText.cardsFrom(cardsBefore + 1, cardsBefore + rows.length, of.hand.length)}
          {tableParts.length > 1 &&
            `. ${screenText.tablesFrom(tablesBefore + 1, tablesBefore + columns.length, tables)}`}
        </p>
        <TurnButton turning={turning} />
      </div>
    </section>
  );
}

type RowProps = {
  row: TableRow;
  face: Face | undefined;
  /** How many tables come before the first one here. */
  from: number;
  columns: readonly TableColumn[];
};

function Row({ row, face, from, columns }: RowProps) {
  if (face === undefined) return null;
  return (
    <tr>
      <th scope="row">
        <div className="screen-tables-card">
          <SuitTab look={face.look} suitTitle={face.suitTitle} />
          <div>
            <span data-title>{face.title}</span>
            <span className="screen-tables-quiet">{wordsOf(row.saying)}</span>
          </div>
        </div>
      </th>
      {columns.map(({ board }, index) => (
        <td key={board}>
          <Cell pile={row.cells[from + index] ?? "deck"} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ pile }: { pile: PileId }) {
  if (pile === "deck") return <div className="screen-tables-cell">{screenText.notYet}</div>;
  if (pile === "unsure") return <div className="screen-tables-cell">{pileText.unsure.title}</div>;
  return (
    <div className={`screen-tables-cell screen-tables-lies col-${pile}`}>
      <Glyph name={pile} />
      {pileText[pile].title}
    </div>
  );
}

function wordsOf(saying: Saying): string {
  const title = (column: ColumnId) => pileText[column].title;
  switch (saying.is) {
    case "nothing":
      return screenText.nobodyYet;
    case "all":
      return screenText.allSay(title(saying.column));
    case "some":
      return screenText.someSay(saying.tables, title(saying.column));
    case "differ":
      return screenText.tablesDiffer;
  }
}
