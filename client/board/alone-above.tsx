import { Check, Lock } from "lucide-react";
import { type RefObject, useEffect, useRef } from "react";
import { boardIn } from "shared/activities/boards.ts";
import type { BoardId } from "shared/ids.ts";
import { headcount } from "shared/workshop/workshop.ts";
import type { StepProps } from "../activities/step-props.ts";
import { useHeldFocus } from "../activities/use-held-focus.ts";
import { aloneText, peopleFinished } from "../text/alone.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { AloneStopped } from "./alone-stopped.tsx";
import "./alone-above.css";

type Props = StepProps<"sort"> & { board: BoardId };

/** Above a board that one person sorts alone: nobody else sees it. Instead of it, once sorting has stopped. */
export function AloneAbove(props: Props) {
  const { of } = props;
  const { box, to: top } = useHeldFocus<HTMLDivElement, HTMLHeadingElement & HTMLParagraphElement>();
  const was = useRef(of.stage);
  useEffect(() => {
    if (of.stage === was.current) return;
    was.current = of.stage;
    announce(said[of.stage]);
    // What had focus went with its page; who has it elsewhere keeps it there.
    if (document.activeElement === document.body) top.current?.focus();
  }, [of.stage, top]);
  return of.stage === "sorting" ? (
    <Line {...props} box={box} top={top} />
  ) : (
    <AloneStopped {...props} top={top} />
  );
}

const said = {
  sorting: aloneText.reopened,
  looked: `${aloneText.stoppedTitle}. ${aloneText.stopped}`,
  shown: aloneText.shownTitle,
} as const;

type LineProps = Props & {
  box: RefObject<HTMLDivElement | null>;
  top: RefObject<HTMLParagraphElement | null>;
};

function Line({ activity, of, live, state, person, board, box, top }: LineProps) {
  const { workshop, presence } = state;
  // Without a card left, that is said where the card was.
  const done = (workshop.ready[activity.id]?.includes(person) ?? false) && boardIn(of, board).deck.length > 0;
  return (
    <div className={done ? "alone-above alone-above-done" : "alone-above"} ref={box}>
      <p ref={top} tabIndex={-1}>
        {done ? <Check /> : <Lock />}
        {done ? (
          <span>
            <b>{aloneText.finished}.</b> {peopleFinished(Math.max(1, presence.ready), headcount(workshop))}.
          </span>
        ) : (
          aloneText.secret
        )}
      </p>
      {done && (
        <Button
          size="small"
          onClick={() => live.ask({ type: "person.ready", activity: activity.id, ready: false })}
        >
          {aloneText.goOn}
        </Button>
      )}
    </div>
  );
}
