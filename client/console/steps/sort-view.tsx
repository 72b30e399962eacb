import { Spotlight } from "lucide-react";
import { useState } from "react";
import { boardIds } from "shared/activities/boards.ts";
import type { CardId } from "shared/ids.ts";
import { BoardSurface } from "../../board/board-surface.tsx";
import { CardList } from "../../board/card-list.tsx";
import { Columns } from "../../board/columns.tsx";
import { useDragKit } from "../../board/drag-kit.tsx";
import { MoveDialog } from "../../board/move-dialog.tsx";
import { useSorting } from "../../board/use-sorting.ts";
import { consoleText } from "../../text/console.ts";
import { sortText } from "../../text/sort.ts";
import { WhatMoved } from "../../trend/what-moved.tsx";
import { Button } from "../../ui/button.tsx";
import { Stitches } from "../../ui/stitches.tsx";
import { AloneView } from "./alone-view.tsx";
import { BoardTabs } from "./board-tabs.tsx";
import { NoCardsView } from "./no-cards-view.tsx";
import type { ViewProps } from "./view-props.ts";

/** The board, or one table's at a time; the leader may move cards on any. Not on those that people sort alone. */
export function SortView(props: ViewProps<"sort">) {
  if (props.of.hand.length === 0)
    return <NoCardsView workshop={props.state.workshop} activity={props.activity} />;
  return props.of.mode === "alone" ? <AloneView {...props} /> : <Boards {...props} />;
}

function Boards(props: ViewProps<"sort">) {
  const boards = boardIds(props.of.mode, props.state.workshop.tables);
  const [chosen, setBoard] = useState<string>();
  const board = chosen !== undefined && boards.includes(chosen) ? chosen : boards[0];
  if (board === undefined) return <p>{consoleText.noTables}</p>;
  return (
    <>
      {props.of.mode === "tables" && (
        <BoardTabs of={props.of} workshop={props.state.workshop} chosen={board} onChoose={setBoard} />
      )}
      <OneBoard key={board} {...props} board={board} />
      <WhatMoved workshop={props.state.workshop} activity={props.activity} of={props.of} />
    </>
  );
}

function OneBoard({ live, state, activity, of, board: boardId }: ViewProps<"sort"> & { board: string }) {
  const sorting = useSorting({ activity, of, live, state, board: boardId });
  const kit = useDragKit();
  const [moving, setMoving] = useState<CardId>();
  const { sorted, total, board } = sorting;
  const spotlight = (card: CardId, done: () => void) => (
    <>
      <Cue words={sorting.face(card)?.cue} />
      <Button
        onClick={() => {
          live.ask({ type: "agenda.spotlight", card: card === sorting.spotlight ? null : card });
          done();
        }}
      >
        <Spotlight />
        {card === sorting.spotlight ? consoleText.spotlightEnd : consoleText.spotlightThis}
      </Button>
    </>
  );
  return (
    <>
      <div className="stage-progress">
        <p>
          <b>{consoleText.sorted(sorted, total)}</b>
          <span>{consoleText.unsure(board.unsure.length)}</span>
        </p>
        <Stitches total={total} done={sorted} label={sortText.sorted(sorted, total)} size="large" />
      </div>
      <BoardSurface sorting={sorting} kit={kit}>
        <Columns sorting={sorting} kit={kit} extra={spotlight} />
      </BoardSurface>
      {(["deck", "unsure"] as const).map((pile) => (
        <details key={pile} className="stage-pile">
          <summary>{sortText.tray(pile, board[pile].length)}</summary>
          <CardList sorting={sorting} cards={board[pile]} label={sortText.move} onLook={setMoving} />
        </details>
      ))}
      <MoveDialog sorting={sorting} card={moving} onClose={() => setMoving(undefined)} extra={spotlight} />
    </>
  );
}

/** What to read out when nobody speaks about a card. */
function Cue({ words }: { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p>
      <b>{consoleText.cue}:</b> {words}
    </p>
  );
}
