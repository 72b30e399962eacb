import { movedSince } from "shared/summary/moved.ts";
import { facesOf } from "../board/faces.ts";
import { trendText as text } from "../text/trend.ts";
import { MovedList, movedFirst } from "../trend/moved-list.tsx";
import { inParts } from "./in-parts.ts";
import type { ScreenStepProps } from "./on-screen.ts";
import { TurnButton, useTurning } from "./turning.tsx";
import "./screen-moved.css";

/** Cards that one picture has room for. */
const aPart = 4;

/** What came of talking, once all cards that were dealt are sorted again. It turns by itself. */
export function ScreenMoved({ activity, of, state }: ScreenStepProps<"sort">) {
  const { workshop } = state;
  const moved = movedFirst(movedSince(workshop, activity, of));
  const parts = inParts(moved, aPart, aPart, () => 1);
  const turning = useTurning(parts.length);
  return (
    <section className="screen-moved" aria-label={text.whatMoved}>
      <div className="screen-moved-part">
        <h2>{text.whatMoved}</h2>
        <MovedList moved={parts[turning.part] ?? []} faces={facesOf(workshop.deck, of.written)} />
      </div>
      <div className="screen-progress">
        <TurnButton turning={turning} />
      </div>
    </section>
  );
}

/** Whether there is anything to say of it yet. */
export function hasMoved({ activity, of, state }: ScreenStepProps<"sort">): boolean {
  const boards = Object.values(of.boards);
  const sorted = boards.length > 0 && boards.every(({ deck }) => deck.length === 0);
  return sorted && movedSince(state.workshop, activity, of).length > 0;
}
