import { CircleQuestionMark } from "lucide-react";
import type { ReactNode } from "react";
import { columnIds, type PileId, pileIds } from "shared/board.ts";
import type { SortSummary } from "shared/summary/sort-summary.ts";
import { summaryPage, summaryPiles, summaryText } from "../text/summary.ts";
import { Glyph } from "../ui/glyph.tsx";
import { CardMore, CardWords, SuitTile } from "./summary-card.tsx";
import { liesIn } from "./summary-cards.tsx";
import "./summary-tables.css";

const text = summaryText.sort;

/** More columns than this do not fit side by side, here or on paper. */
const mostTables = 6;

type Card = SortSummary["cards"][number];
type Column = { id: string; title: string; line: string | null; cell: (card: Card) => ReactNode };

/** Several boards: every card with its place on each table, or how many tables put it in each place. */
export function SummaryTables({ sort }: { sort: SortSummary }) {
  const { boards } = sort;
  const many = boards.length > mostTables;
  const columns = many ? countColumns : tableColumns(boards);
  const all = boards.map((board) => text.tableStandsFor(nameOf(board), text.peopleAt(board.people)));
  return (
    <>
      {many && (
        <p className="measure">
          {text.manyTables} {text.standsFor(all.join(", "))}
        </p>
      )}
      <table className="summary-tables">
        <caption className="visually-hidden">{text.cardByCard}</caption>
        <thead>
          <tr>
            <th scope="col">{summaryPage.card}</th>
            {columns.map(({ id, title, line }) => (
              <th key={id} scope="col">
                {title}
                {line && <span className="summary-tables-line">{line}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {sort.cards.map((card) => (
          <CardRows key={card.id} sort={sort} card={card} columns={columns} />
        ))}
      </table>
    </>
  );
}

type RowsProps = { sort: SortSummary; card: Card; columns: readonly Column[] };

function CardRows({ sort, card, columns }: RowsProps) {
  const more = card.extents.length > 0 || card.notes.length > 0;
  return (
    <tbody>
      <tr className="summary-tables-row">
        <th scope="row">
          <div className="summary-tables-card">
            <SuitTile suit={sort.suits.find(({ id }) => id === card.suit)} />
            <div className="summary-card-words">
              <CardWords card={card} barrier={card.placement.exists > 0} />
            </div>
          </div>
        </th>
        {columns.map(({ id, title, line, cell }) => (
          <td key={id}>
            <span className="summary-tables-label">
              {title}
              {line && `, ${line}`}
            </span>
            {cell(card)}
          </td>
        ))}
      </tr>
      {more && (
        <tr className="summary-tables-more">
          <td colSpan={columns.length + 1}>
            <CardMore card={card} boards={sort.boards.length} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function tableColumns(boards: SortSummary["boards"]): Column[] {
  return boards.map((board, at) => ({
    id: board.id,
    title: nameOf(board),
    line: text.peopleAt(board.people),
    cell: (card) => {
      const piles = liesIn(card, at);
      return (
        <Place pile={piles[0] ?? "deck"}>{piles.map((pile) => summaryPiles[pile].title).join(", ")}</Place>
      );
    },
  }));
}

const countColumns: readonly Column[] = pileIds.map((pile) => ({
  id: pile,
  title: summaryPiles[pile].title,
  line: null,
  cell: (card) =>
    card.placement[pile] === 0 ? (
      <span className="quiet">0</span>
    ) : (
      <Place pile={pile}>{card.placement[pile]}</Place>
    ),
}));

function Place({ pile, children }: { pile: PileId; children: ReactNode }) {
  const column = columnIds.find((one) => one === pile);
  return (
    <span className={`summary-place ${column ? `col-${column}` : `summary-place-${pile}`}`}>
      {column && <Glyph name={column} />}
      {pile === "unsure" && <CircleQuestionMark />}
      {children}
    </span>
  );
}

function nameOf({ table }: SortSummary["boards"][number]): string {
  return text.table(table ?? "");
}
