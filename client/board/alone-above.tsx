import { Check, Lock } from "lucide-react";
import { useEffect, useRef } from "react";
import { boardIn } from "shared/activities/boards.ts";
import type { BoardId } from "shared/ids.ts";
import { headcount } from "shared/workshop/workshop.ts";
import type { StepProps } from "../activities/step-props.ts";
import { aloneText, peopleFinished } from "../text/alone.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { AloneStopped } from "./alone-stopped.tsx";
import "./alone-above.css";

type Props = StepProps<"sort"> & { board: BoardId };

/** Above a board that one person sorts alone: nobody else sees it. Instead of it, once sorting has stopped. */
export function AloneAbove(props: Props) {
  const { of } = props;
  const top = useRef<HTMLHeadingElement & HTMLParagraphElement>(null);
  const was = useRef(of.stage);
  useEffect(() => {
    if (of.stage === was.current) return;
    was.current = of.stage;
    announce(said[of.stage]);
    // What had focus went with its page; who has it elsewhere keeps it there.
    if (document.activeElement === document.body) top.current?.focus();
  }, [of.stage]);
  return of.stage === "sorting" ? <Line {...props} top={top} /> : <AloneStopped {...props} top={top} />;
}

const said = {
  sorting: aloneText.reopened,
  looked: `${aloneText.stoppedTitle}. ${aloneText.stopped}`,
  shown: aloneText.shownTitle,
} as const;

type LineProps = Props & { top: React.Ref<HTMLParagraphElement> };

function Line({ activity, of, live, state, person, board, top }: LineProps) {
  const { workshop, presence } = state;
  const ready = workshop.ready[activity.id]?.includes(person) ?? false;
  // Without a card left, that is said where the card was.
  if (!ready || boardIn(of, board).deck.length === 0)
    return (
      <p className="alone-above" ref={top} tabIndex={-1}>
        <Lock />
        {aloneText.secret}
      </p>
    );
  const people = headcount(workshop);
  return (
    <div className="alone-above alone-above-done">
      <p ref={top} tabIndex={-1}>
        <Check />
        <span>
          <b>{aloneText.finished}.</b> {peopleFinished(Math.max(1, presence.ready), people)}.
        </span>
      </p>
      <Button
        size="small"
        onClick={() => live.ask({ type: "person.ready", activity: activity.id, ready: false })}
      >
        {aloneText.goOn}
      </Button>
    </div>
  );
}
