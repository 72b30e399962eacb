import { EyeOff, Presentation } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { smallestGroup } from "shared/results/shares.ts";
import { headcount } from "shared/workshop/workshop.ts";
import { useHeldFocus } from "../../activities/use-held-focus.ts";
import { VoteResult } from "../../activities/vote-result.tsx";
import { voteLeadText } from "../../text/vote.ts";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";
import type { ViewProps } from "./view-props.ts";
import "./stage-act.css";

/** How many people have voted, never for what; then the result, for everyone at once. */
export function VoteView({ activity, of, live, state }: ViewProps<"vote">) {
  const { workshop } = state;
  const { box, to } = useHeldFocus<HTMLDivElement, HTMLHeadingElement>();
  const open = of.result === null;
  useSaid(open);
  return (
    <div className="stack" ref={box}>
      <h2 ref={to} tabIndex={-1}>
        {activity.settings.question}
      </h2>
      {open ? (
        <>
          <p className="row small">
            <EyeOff />
            {voteLeadText.hidden}
          </p>
          <ShowResult
            hint={hint(of.shown, headcount(workshop))}
            waiting={state.waiting}
            refusals={state.refusal?.count ?? 0}
            onShow={() => live.ask({ type: "vote.reveal", activity: activity.id })}
          />
        </>
      ) : (
        <>
          <p className="small">{voteLeadText.shown}</p>
          <VoteResult workshop={workshop} of={of} />
          <div className="stage-act">
            <Button onClick={() => live.ask({ type: "vote.reopen", activity: activity.id })}>
              {voteLeadText.reopen}
            </Button>
            <p className="small">{voteLeadText.reopenHint}</p>
          </div>
        </>
      )}
    </div>
  );
}

function hint(again: boolean, people: number): string {
  const { showHint, few, showAgainHint } = voteLeadText;
  if (again) return `${showHint} ${showAgainHint}`;
  return people < smallestGroup ? `${showHint} ${few}` : showHint;
}

type ShowProps = {
  hint: string;
  waiting: number;
  refusals: number;
  onShow: () => void;
};

/** What the result is, only the server knows: until its answer has come, the button says so. */
function ShowResult({ hint, waiting, refusals, onShow }: ShowProps) {
  const [pressed, setPressed] = useState<number>();
  const busy = pressed === refusals && waiting > 0;
  return (
    <div className="stage-act">
      <Button
        kind="second"
        size="large"
        {...(busy ? { "aria-disabled": true } : {})}
        onClick={() => {
          if (busy) return;
          setPressed(refusals);
          onShow();
        }}
      >
        <Presentation />
        {busy ? voteLeadText.showing : voteLeadText.show}
      </Button>
      <p className="small">{hint}</p>
    </div>
  );
}

function useSaid(open: boolean): void {
  const was = useRef(open);
  useEffect(() => {
    if (open === was.current) return;
    was.current = open;
    announce(open ? voteLeadText.reopened : voteLeadText.shown);
  }, [open]);
}
