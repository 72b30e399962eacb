import { boardIds, boardIn } from "shared/activities/boards.ts";
import type { SortState } from "shared/activities/sort-wire.ts";
import { type ColumnId, cardsIn, columnIds, type PileId, pileOf } from "shared/board.ts";
import type { BoardId, CardId } from "shared/ids.ts";
import { counted, type People } from "shared/people.ts";

/** What the tables together say of a card. */
export type Saying =
  | { is: "nothing" }
  | { is: "all"; column: ColumnId }
  | { is: "some"; tables: number; column: ColumnId }
  | { is: "differ" };

export type TableRow = {
  card: CardId;
  /** Where it lies at each table, in the tables' order; "deck" is not yet. */
  cells: readonly PileId[];
  saying: Saying;
};

/** So large a share of the tables counts as the word of most. */
const mostShare = 0.6;

/** A row for each card, most divided first; cards that no table has sorted come last. */
export function tableRows(of: SortState, tables: number): TableRow[] {
  const boards = boardIds(of.mode, tables).map((board) => boardIn(of, board));
  return of.hand
    .map((card) => {
      const cells = boards.map((board) => pileOf(board, card) ?? "deck");
      return {
        row: { card, cells, saying: sayingOf(cells) },
        divided: division(cells),
        placed: placed(cells),
      };
    })
    .sort((a, b) => b.divided - a.divided || b.placed - a.placed)
    .map(({ row }) => row);
}

export type TableColumn = {
  board: BoardId;
  /** The table's name as it is written on the table. */
  table: string;
  people: number;
  /** How many of all cards lie in each column. */
  sums: Readonly<Record<ColumnId, number>>;
};

/** A column for each table: for how many people it stands, and its sums. */
export function tableColumns(of: SortState, tables: number, people: People): TableColumn[] {
  const here = counted(people).map((id) => people[id]?.table);
  return boardIds(of.mode, tables).map((board) => {
    const table = board.slice(board.indexOf(":") + 1);
    const lying = boardIn(of, board);
    const sum = (column: ColumnId) => cardsIn(lying, column).length;
    return {
      board,
      table,
      people: here.filter((one) => one === table).length,
      sums: { exists: sum("exists"), helpful: sum("helpful"), obstacle: sum("obstacle") },
    };
  });
}

function sayingOf(cells: readonly PileId[]): Saying {
  const said = counts(cells).filter(({ count }) => count > 0);
  const top = said[0];
  if (top === undefined) return { is: "nothing" };
  const { column, count: tables } = top;
  if (said.length === 1 && tables === cells.length && tables > 1) return { is: "all", column };
  if (said.length === 1 || tables / cells.length >= mostShare) return { is: "some", tables, column };
  return { is: "differ" };
}

/** How many tables have it in each column, most first. */
function counts(cells: readonly PileId[]): { column: ColumnId; count: number }[] {
  return columnIds
    .map((column) => ({ column, count: cells.filter((cell) => cell === column).length }))
    .sort((a, b) => b.count - a.count);
}

function placed(cells: readonly PileId[]): number {
  return counts(cells).reduce((sum, { count }) => sum + count, 0);
}

/** How differently the tables that sorted it see it, times how many of them sorted it. */
function division(cells: readonly PileId[]): number {
  const all = placed(cells);
  const entropy = counts(cells).reduce(
    (sum, { count }) => (count === 0 ? sum : sum - (count / all) * Math.log2(count / all)),
    0,
  );
  return cells.length === 0 ? 0 : (entropy * all) / cells.length;
}
