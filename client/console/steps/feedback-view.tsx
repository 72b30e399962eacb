import { EyeOff, Tally5 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { feedbackLeadText } from "../../text/feedback.ts";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { FeedbackCounts } from "./feedback-counts.tsx";
import type { ViewProps } from "./view-props.ts";
import "./stage-act.css";

/** How many forms are in; then what they say, for the leader alone. */
export function FeedbackView({ activity, of, live, state }: ViewProps<"feedback">) {
  const { tally, given } = of;
  const counted = useRef(tally);
  useEffect(() => {
    if (tally !== null && tally !== counted.current) announce(feedbackLeadText.counted(tally.forms));
    counted.current = tally;
  }, [tally]);
  return (
    <>
      <p>
        <b>{given === 0 ? feedbackLeadText.noForms : feedbackLeadText.forms(given)}</b>
      </p>
      {given > 0 && (
        <CountForms
          again={tally !== null}
          waiting={state.waiting}
          refusals={state.refusal?.count ?? 0}
          onCount={() => live.ask({ type: "feedback.count", activity: activity.id })}
        />
      )}
      {tally !== null && (
        <>
          <p className="row small">
            <EyeOff />
            <span>
              {feedbackLeadText.onlyYou} {feedbackLeadText.counted(tally.forms)}{" "}
              {given > tally.forms && feedbackLeadText.later(given - tally.forms)}
            </span>
          </p>
          {activity.settings.questions.map(({ id, text }) => {
            const tallied = tally.questions.find((one) => one.id === id);
            return tallied && <FeedbackCounts key={id} text={text} tallied={tallied} />;
          })}
        </>
      )}
    </>
  );
}

type CountProps = {
  again: boolean;
  waiting: number;
  refusals: number;
  onCount: () => void;
};

/** What the counts are, only the server knows: until its answer has come, the button says so. */
function CountForms({ again, waiting, refusals, onCount }: CountProps) {
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
          onCount();
        }}
      >
        <Tally5 />
        {busy ? feedbackLeadText.counting : again ? feedbackLeadText.countAgain : feedbackLeadText.count}
      </Button>
      <p className="small">
        {feedbackLeadText.countHint} {feedbackLeadText.few}
      </p>
    </div>
  );
}
