import type { ColumnId } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { severalText } from "../text/alone.ts";
import { pileText } from "../text/columns.ts";
import { columnsAfter, toggled } from "./toggled.ts";
import type { Sorting } from "./use-sorting.ts";

/** Puts a card into one more column, or takes it out again, and says where it lies then. */
export function toggle(sorting: Sorting, card: CardId, column: ColumnId): void {
  const { board } = sorting;
  const { to, before, from } = toggled(board, card, column);
  const columns = columnsAfter(board, card, column).map((one) => pileText[one].title);
  sorting.place(card, to, before, {
    from,
    said: severalText.lies(sorting.face(card)?.title ?? "", columns),
  });
}
