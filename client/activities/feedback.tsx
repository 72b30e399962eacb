import { type RefObject, useEffect, useRef } from "react";
import { useDraft } from "../live/use-draft.ts";
import { useTitle } from "../pages/use-title.ts";
import { feedbackText } from "../text/feedback.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { Picture } from "../ui/picture.tsx";
import { FeedbackForm } from "./feedback-form.tsx";
import { readForm } from "./form.ts";
import type { StepProps } from "./step-props.ts";
import "./feedback.css";

/** A short form, kept on the phone until it is sent; then thanks, and a way to change it. */
export function FeedbackActivity(props: StepProps<"feedback">) {
  const { activity, of, live, state, person } = props;
  const [draft, setDraft] = useDraft(`${activity.id}.${person}.form`);
  const given = of.answers[person];
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  /** What was sent and the form it came from, until the server has answered: a form it refuses is back on the page. */
  const sent = useRef<{ answers: string; form: string }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks when the server has answered.
  useEffect(() => {
    if (sent.current === undefined || state.waiting > 0) return;
    if (JSON.stringify(given) !== sent.current.answers) setDraft(sent.current.form);
    sent.current = undefined;
  }, [given, state.waiting]);
  const writing = given === undefined || draft !== "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form gave way to the thanks, or they to the form.
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [writing]);

  function leave(words: string) {
    moved.current = true;
    setDraft("");
    announce(words);
  }

  if (!writing)
    return (
      <Thanks
        title={activity.title}
        heading={heading}
        onChange={() => {
          moved.current = true;
          setDraft(JSON.stringify(given));
        }}
      />
    );
  return (
    <div className="room-page feedback">
      <h1 ref={heading} tabIndex={-1}>
        {activity.title}
      </h1>
      <p>{feedbackText.secret}</p>
      <FeedbackForm
        title={activity.title}
        questions={activity.settings.questions}
        form={readForm(draft)}
        again={given !== undefined}
        onChange={(form) => setDraft(JSON.stringify(form))}
        onKeep={() => leave(feedbackText.kept)}
        onSend={(answers) => {
          const asked = live.ask({
            type: "feedback.give",
            activity: activity.id,
            answers,
          });
          if (!asked.ok) return;
          sent.current = { answers: JSON.stringify(answers), form: draft };
          live.ask({
            type: "person.ready",
            activity: activity.id,
            ready: true,
          });
          leave(feedbackText.sent);
        }}
      />
    </div>
  );
}

type ThanksProps = {
  title: string;
  heading: RefObject<HTMLHeadingElement | null>;
  onChange: () => void;
};

function Thanks({ title, heading, onChange }: ThanksProps) {
  useTitle(title);
  return (
    <div className="room-page feedback">
      <Picture name="thanks" />
      <h1 ref={heading} tabIndex={-1}>
        {feedbackText.thanks}
      </h1>
      <p>{feedbackText.thanksText}</p>
      <p>{feedbackText.thanksNext}</p>
      <div className="room-end">
        <Button size="large" onClick={onChange}>
          {feedbackText.change}
        </Button>
      </div>
    </div>
  );
}
