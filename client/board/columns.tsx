import { type ReactNode, useState } from "react";
import { type ColumnId, cardsIn, columnIds } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { pileText } from "../text/columns.ts";
import { sortText } from "../text/sort.ts";
import { boardText } from "../text/sort-later.ts";
import { Button } from "../ui/button.tsx";
import { CardRow } from "../ui/card-face.tsx";
import { Tray, TrayPlace } from "../ui/tray.tsx";
import type { DragKit } from "./drag-kit.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import type { Sorting } from "./use-sorting.ts";
import "./columns.css";

type Props = {
  sorting: Sorting;
  kit: DragKit;
  /** What else can be done with a card, such as the leader's spotlight: stands in its dialog. */
  extra?: ((card: CardId, done: () => void) => ReactNode) | undefined;
};

/** The three columns with their cards; each row has a Move button, and may be dragged. */
export function Columns({ sorting, kit, extra }: Props) {
  const [moving, setMoving] = useState<CardId>();
  return (
    <div className="columns">
      {columnIds.map((column) => (
        <Column key={column} column={column} sorting={sorting} kit={kit} onMove={setMoving} />
      ))}
      <MoveDialog sorting={sorting} card={moving} onClose={() => setMoving(undefined)} extra={extra} />
    </div>
  );
}

type ColumnProps = {
  column: ColumnId;
  sorting: Sorting;
  kit: DragKit;
  onMove: (card: CardId) => void;
};

function Column({ column, sorting, kit, onMove }: ColumnProps) {
  const lying = cardsIn(sorting.board, column);
  const { title, line } = pileText[column];
  return (
    <kit.Zone pile={column} className="column">
      {(over) => (
        <Tray
          column={column}
          title={title}
          line={line}
          count={lying.length}
          label={sortText.tray(column, lying.length)}
          over={over}
        >
          {lying.length === 0 && !over && <TrayPlace>{sortText.empty}</TrayPlace>}
          <ul className="column-cards">
            {lying.map((card) => (
              <li key={card} data-card={card}>
                <kit.Handle card={card} from={column} disabled={sorting.locked}>
                  <ColumnCard sorting={sorting} card={card} onMove={onMove} />
                </kit.Handle>
              </li>
            ))}
          </ul>
          {over && <TrayPlace solid>{boardText.dropHere(column)}</TrayPlace>}
        </Tray>
      )}
    </kit.Zone>
  );
}

type CardProps = { sorting: Sorting; card: CardId; onMove: (card: CardId) => void };

function ColumnCard({ sorting, card, onMove }: CardProps) {
  const face = sorting.face(card);
  if (face === undefined) return null;
  return (
    <CardRow
      {...face}
      spotlit={card === sorting.spotlight}
      {...(sorting.busy.has(card) ? { held: sortText.held } : {})}
      {...(sorting.locked ? { locked: sortText.locked } : {})}
    >
      {!sorting.locked && (
        <Button
          size="small"
          className="column-move"
          onClick={() => onMove(card)}
          aria-label={boardText.moveCard(face.title)}
        >
          {sortText.move}
        </Button>
      )}
    </CardRow>
  );
}
