import { boardIds, boardIn } from "shared/activities/boards.ts";
import type { SortState } from "shared/activities/sort-wire.ts";
import { sortedCount } from "shared/board.ts";
import type { BoardId } from "shared/ids.ts";
import { atTable } from "shared/people.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { sortText } from "../../text/sort.ts";
import { tableText } from "../../text/table.ts";
import "./board-tabs.css";

type Props = { of: SortState; workshop: Workshop; chosen: BoardId; onChoose: (board: BoardId) => void };

/** Which table's board is shown: how many people sit there, and how far they are. */
export function BoardTabs({ of, workshop, chosen, onChoose }: Props) {
  return (
    <ul className="board-tabs" aria-label={tableText.tables}>
      {boardIds(of.mode, workshop.tables).map((board) => {
        const table = board.slice(board.indexOf(":") + 1);
        const people = atTable(workshop.people, table).length;
        return (
          <li key={board}>
            <button type="button" aria-pressed={board === chosen} onClick={() => onChoose(board)}>
              <b>{tableText.table(table)}</b>
              <span>{tableText.standsFor(people)}</span>
              <span>{sortText.sorted(sortedCount(boardIn(of, board)), of.hand.length)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
