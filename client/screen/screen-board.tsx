import { Lock } from "lucide-react";
import { roomBoard } from "shared/activities/boards.ts";
import { type ColumnId, cardsIn, columnIds, sortedCount } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { type Face, facesOf } from "../board/faces.ts";
import { pileText } from "../text/columns.ts";
import { screenText } from "../text/screen.ts";
import { sortText } from "../text/sort.ts";
import { CardRow } from "../ui/card-face.tsx";
import { Stitches } from "../ui/stitches.tsx";
import { Tray, TrayPlace } from "../ui/tray.tsx";
import type { OnScreen, ScreenStepProps } from "./on-screen.ts";
import { TurnButton, useTurning } from "./turning.tsx";

/** Cards that a column has room for; more go by in parts. */
const perPart = 5;

/** The live board. It never scrolls: columns that are too full turn by themselves, and can be paused. */
export function ScreenBoard({ activity, of, state }: ScreenStepProps<"sort">) {
  const faces = facesOf(state.workshop.deck, of.written);
  const board = of.boards[roomBoard];
  const fullest =
    board === undefined ? 0 : Math.max(...columnIds.map((column) => cardsIn(board, column).length));
  const parts = Math.max(1, Math.ceil(fullest / perPart));
  const turning = useTurning(parts);
  if (board === undefined) return null;
  const total = of.hand.length;
  const sorted = sortedCount(board);
  return (
    <div className="screen-board">
      <p className="screen-question">{activity.settings.question}</p>
      <div className="screen-columns">
        {columnIds.map((column) => (
          <Column
            key={column}
            column={column}
            cards={cardsIn(board, column)}
            part={turning.part}
            faces={faces}
            state={state}
          />
        ))}
      </div>
      <div className="screen-progress">
        <p>
          {sortText.sorted(sorted, total)}
          {board.unsure.length > 0 && `. ${sortText.tray("unsure", board.unsure.length)}`}
        </p>
        {state.workshop.locked && (
          <p className="screen-locked">
            <Lock />
            {screenText.locked}
          </p>
        )}
        <Stitches total={total} done={sorted} label={sortText.sorted(sorted, total)} size="large" />
        <TurnButton turning={turning} />
      </div>
    </div>
  );
}

type ColumnProps = {
  column: ColumnId;
  cards: readonly CardId[];
  part: number;
  faces: ReadonlyMap<CardId, Face>;
  state: OnScreen;
};

function Column({ column, cards, part, faces, state }: ColumnProps) {
  const held = new Set(state.presence.holding.map(({ card }) => card));
  const from = cards.length <= perPart ? 0 : part * perPart;
  const { title, line } = pileText[column];
  return (
    <Tray
      column={column}
      title={title}
      line={line}
      count={cards.length}
      label={sortText.tray(column, cards.length)}
    >
      {cards.length === 0 && <TrayPlace>{sortText.empty}</TrayPlace>}
      {cards.slice(from, from + perPart).map((card) => {
        const face = faces.get(card);
        if (face === undefined) return null;
        const holding = held.has(card) ? { held: sortText.held } : {};
        return <CardRow key={card} {...face} {...holding} spotlit={card === state.workshop.spotlight} />;
      })}
    </Tray>
  );
}
