import { LayoutList, Undo2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { cardsIn, columnIds, type PileId } from "shared/board.ts";
import { untilLoaded } from "../live/until-loaded.ts";
import { pileText } from "../text/columns.ts";
import { sortText } from "../text/sort.ts";
import { Button } from "../ui/button.tsx";
import { CardMini } from "../ui/card-face.tsx";
import { Stitches } from "../ui/stitches.tsx";
import { Tray } from "../ui/tray.tsx";
import { SpotlightStrip } from "./asides.tsx";
import { BoardSurface } from "./board-surface.tsx";
import { useDragKit } from "./drag-kit.tsx";
import { FrontCard } from "./front-card.tsx";
import { dropFrom, type Front } from "./use-front.ts";
import { useMedia } from "./use-media.ts";
import type { Sorting } from "./use-sorting.ts";
import "./phone-sort.css";

/** Nobody has sorted every card before their first. */
const AllSorted = lazy(() => untilLoaded(() => import("./all-sorted.tsx").then((part) => part.AllSorted)));
const PileSheet = lazy(() => untilLoaded(() => import("./pile-sheet.tsx").then((part) => part.PileSheet)));

/** As many small cards as a tray across the screen has room for. */
const shownInTray = { phone: 2, tablet: 5 };

/** One card large, three trays, three big buttons, Not sure, Undo and progress. */
export function PhoneSort({ sorting, front }: { sorting: Sorting; front: Front }) {
  const [open, setOpen] = useState<PileId | "all">();
  const kit = useDragKit();
  const { total, sorted, locked } = sorting;
  const number = Math.min(sorted + 1, total);

  return (
    <BoardSurface sorting={sorting} kit={kit} onDrop={dropFrom(front, sorting)} resting={front.card}>
      <div className="phone-sort">
        <h1 className="phone-question">{sorting.question}</h1>
        <SpotlightStrip sorting={sorting} front={front} />
        <div className="phone-trays">
          {columnIds.map((column) => (
            <PhoneTray
              key={column}
              sorting={sorting}
              column={column}
              kit={kit}
              onOpen={() => setOpen(column)}
            />
          ))}
        </div>
        <div className="phone-stage">
          {front.card === undefined ? (
            <Suspense>
              <AllSorted sorting={sorting} onLook={front.look} onAll={() => setOpen("all")} level={2} />
            </Suspense>
          ) : (
            <FrontCard sorting={sorting} front={front} card={front.card} kit={kit} />
          )}
        </div>
        <footer className="phone-foot">
          <Button disabled={!sorting.canUndo || locked} onClick={front.undo}>
            <Undo2 />
            {sortText.undo}
          </Button>
          <button type="button" className="phone-progress" onClick={() => setOpen("all")}>
            <span className="phone-progress-words">
              <LayoutList />
              {sorted === total || sorting.several
                ? sortText.sorted(sorted, total)
                : sortText.progress(number, total)}
            </span>
            <Stitches total={total} done={sorted} now label={sortText.sorted(sorted, total)} />
            <span className="visually-hidden">{sortText.all}</span>
          </button>
          <Button disabled={front.card === undefined || locked} onClick={() => front.place("unsure")}>
            {sortText.unsure}
          </Button>
        </footer>
        {open !== undefined && (
          <Suspense>
            <PileSheet
              sorting={sorting}
              open={open}
              onClose={() => setOpen(undefined)}
              onLook={(card) => {
                setOpen(undefined);
                front.look(card);
              }}
            />
          </Suspense>
        )}
      </div>
    </BoardSurface>
  );
}

type TrayProps = {
  sorting: Sorting;
  column: (typeof columnIds)[number];
  kit: ReturnType<typeof useDragKit>;
  onOpen: () => void;
};

function PhoneTray({ sorting, column, kit, onOpen }: TrayProps) {
  const lying = cardsIn(sorting.board, column);
  const most = useMedia("(min-width: 37.5rem)") ? shownInTray.tablet : shownInTray.phone;
  const newest = lying.slice(-most).reverse();
  const rest = lying.length - newest.length;
  return (
    <kit.Zone pile={column} className="phone-tray">
      {(over) => (
        <Tray
          column={column}
          title={pileText[column].title}
          count={lying.length}
          label={sortText.tray(column, lying.length)}
          compact
          over={over}
        >
          <button type="button" className="phone-tray-open" onClick={onOpen}>
            <span className="visually-hidden">{sortText.open(column)}</span>
          </button>
          {newest.map((card) => {
            const face = sorting.face(card);
            return face && <CardMini key={card} {...face} spotlit={card === sorting.spotlight} />;
          })}
          {rest > 0 && <p className="phone-more">{sortText.more(rest)}</p>}
        </Tray>
      )}
    </kit.Zone>
  );
}
