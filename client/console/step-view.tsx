import { Spotlight } from "lucide-react";
import { useState } from "react";
import type { Activity } from "shared/activities/kinds.ts";
import type { SortState } from "shared/activities/sort.ts";
import type { CardId } from "shared/ids.ts";
import { CardList } from "../board/asides.tsx";
import { BoardSurface } from "../board/board-surface.tsx";
import { Columns } from "../board/columns.tsx";
import { useDragKit } from "../board/drag-kit.tsx";
import { MoveDialog } from "../board/move-dialog.tsx";
import { type SortStep, useSorting } from "../board/use-sorting.ts";
import { consoleText } from "../text/console.ts";
import { readText } from "../text/room.ts";
import { sortText } from "../text/sort.ts";
import { Button } from "../ui/button.tsx";
import { Picture } from "../ui/picture.tsx";
import { Stitches } from "../ui/stitches.tsx";
import type { ConsoleProps } from "./props.ts";

/** What the room sees at this step, as the leader needs it. */
export function StepView(props: ConsoleProps & { activity: Activity }) {
  const { activity, state } = props;
  const of = state.workshop.activities[activity.id];
  switch (activity.kind) {
    case "welcome":
      return (
        <div className="stack">
          <p>{activity.settings.aim}</p>
          <ul className="bullets">
            {activity.settings.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </div>
      );
    case "read":
      return of?.kind === "read" ? <ReadView activity={activity} page={of.page} /> : null;
    case "sort":
      return of?.kind === "sort" ? <SortView {...props} activity={activity} sort={of} /> : null;
  }
}

function ReadView({ activity, page }: { activity: Extract<Activity, { kind: "read" }>; page: number }) {
  const { pages } = activity.settings;
  const shown = pages[page];
  if (shown === undefined) return null;
  return (
    <div className="read-view">
      {shown.picture && <Picture name={shown.picture} />}
      <div>
        {pages.length > 1 && <p className="read-count">{readText.page(page + 1, pages.length)}</p>}
        <h2>{shown.title}</h2>
        <p>{shown.text}</p>
        {pages.length > 1 && <p className="quiet smallest">{consoleText.readHint}</p>}
      </div>
    </div>
  );
}

function SortView({ live, state, activity, sort }: ConsoleProps & { activity: SortStep; sort: SortState }) {
  const sorting = useSorting(activity, sort, live, state);
  const kit = useDragKit();
  const [moving, setMoving] = useState<CardId>();
  const { sorted, total, board } = sorting;
  const spotlight = (card: CardId, done: () => void) => (
    <Button
      onClick={() => {
        live.ask({ type: "agenda.spotlight", card: card === sorting.spotlight ? null : card });
        done();
      }}
    >
      <Spotlight />
      {card === sorting.spotlight ? consoleText.spotlightEnd : consoleText.spotlightThis}
    </Button>
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
