import type { Ref } from "react";
import { boardIn } from "shared/activities/boards.ts";
import { cardsIn, columnIds, type PileId } from "shared/board.ts";
import type { BoardId } from "shared/ids.ts";
import type { StepProps } from "../activities/step-props.ts";
import { aloneText } from "../text/alone.ts";
import { pileText } from "../text/columns.ts";
import { sortText } from "../text/sort.ts";
import { CardRow } from "../ui/card-face.tsx";
import { Tray, TrayPlace } from "../ui/tray.tsx";
import { type Face, facesOf } from "./faces.ts";
import "./alone-stopped.css";

type Props = StepProps<"sort"> & { board: BoardId; top: Ref<HTMLHeadingElement> };

/** Sorting has stopped: what this person sorted is still there to look at, and nothing moves. */
export function AloneStopped({ of, state, board: id, top }: Props) {
  const faces = facesOf(state.workshop.deck, of.written);
  const board = boardIn(of, id);
  const looked = of.stage === "looked";
  const facesIn = (pile: PileId) => cardsIn(board, pile).flatMap((card) => faces.get(card) ?? []);
  return (
    <div className="room-page alone-stopped">
      <h1 ref={top} tabIndex={-1}>
        {looked ? aloneText.stoppedTitle : aloneText.shownTitle}
      </h1>
      <p>{looked ? aloneText.stopped : aloneText.shown}</p>
      <h2>{aloneText.own}</h2>
      <div className="alone-columns">
        {columnIds.map((column) => {
          const lying = facesIn(column);
          const { title } = pileText[column];
          return (
            <Tray
              key={column}
              column={column}
              title={title}
              count={lying.length}
              label={sortText.tray(column, lying.length)}
              headingLevel={3}
            >
              {lying.length === 0 ? <TrayPlace>{sortText.empty}</TrayPlace> : <Cards faces={lying} />}
            </Tray>
          );
        })}
      </div>
      {(["unsure", "deck"] as const).map((pile) => {
        const lying = facesIn(pile);
        if (lying.length === 0) return null;
        return (
          <details key={pile}>
            <summary>{sortText.tray(pile, lying.length)}</summary>
            <Cards faces={lying} />
          </details>
        );
      })}
    </div>
  );
}

function Cards({ faces }: { faces: readonly Face[] }) {
  return (
    <ul className="alone-cards">
      {faces.map((face) => (
        <li key={face.id}>
          <CardRow {...face} level={4} />
        </li>
      ))}
    </ul>
  );
}
