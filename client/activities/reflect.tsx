import { ArrowLeft, ArrowRight, Check } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { drafts } from "../live/drafts.ts";
import { reflectText } from "../text/reflect.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { Others } from "./reflect-others.tsx";
import { OwnAnswers } from "./reflect-own.tsx";
import { draftName, Write } from "./reflect-write.tsx";
import type { StepProps } from "./step-props.ts";
import "./reflect.css";

/** Questions to think about, one at a time; each person goes through them as they like. */
export function ReflectActivity(props: StepProps<"reflect">) {
  const { activity, of, live, state, person } = props;
  const { prompts } = activity.settings;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      prompts.findIndex(({ id }) => unsent(props, id)),
    ),
  );
  const [signed, setSigned] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  const number = Math.min(at, prompts.length - 1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question takes the focus, the first one does not.
  useEffect(() => {
    if (!turned.current) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [number]);

  const prompt = prompts[number];
  if (prompt === undefined) return null;
  const responses = of.responses.filter((one) => one.prompt === prompt.id);
  const ready = state.workshop.ready[activity.id]?.includes(person) ?? false;
  const turn = (to: number) => {
    turned.current = true;
    setAt(to);
  };
  return (
    <div className="room-page reflect">
      <div className="reflect-mine">
        <header className="panel reflect-question">
          {prompts.length > 1 && (
            <p className="reflect-count">{reflectText.question(number + 1, prompts.length)}</p>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {prompt.text}
          </h1>
          {prompt.hint && <p>{prompt.hint}</p>}
          {prompt.source && <p className="quiet smallest">{prompt.source}</p>}
        </header>
        <Write
          key={prompt.id}
          {...props}
          prompt={prompt.id}
          again={responses.some((one) => one.person === person)}
          signed={signed}
          onSigned={setSigned}
        />
        <OwnAnswers
          key={`own ${prompt.id}`}
          live={live}
          person={person}
          responses={responses.filter((one) => one.person === person)}
          draftName={draftName(activity.id, person, prompt.id)}
          fallback={heading}
        />
        {prompts.length > 1 && (
          <div className="reflect-turn">
            {number > 0 && (
              <Button onClick={() => turn(number - 1)}>
                <ArrowLeft />
                {reflectText.back}
              </Button>
            )}
            {number < prompts.length - 1 && (
              <Button onClick={() => turn(number + 1)}>
                {reflectText.next}
                <ArrowRight />
              </Button>
            )}
          </div>
        )}
      </div>
      <Others
        key={`others ${prompt.id}`}
        live={live}
        person={person}
        people={state.workshop.people}
        responses={responses.filter((one) => one.shown && one.person !== person)}
      />
      <div className="room-end reflect-end">
        <Button
          size="large"
          className="reflect-ready"
          aria-pressed={ready}
          onClick={() => {
            const asked = live.ask({ type: "person.ready", activity: activity.id, ready: !ready });
            if (asked.ok) announce(ready ? reflectText.unfinished : reflectText.finishedNow);
          }}
        >
          <Check />
          {reflectText.finished}
        </Button>
        {ready && <p className="quiet small">{reflectText.finishedHint}</p>}
      </div>
    </div>
  );
}

/** Whether words for this question lie unsent: a new answer, or a change of one. */
function unsent({ activity, person }: StepProps<"reflect">, prompt: string): boolean {
  const name = draftName(activity.id, person, prompt);
  return drafts.get(name) !== "" || drafts.unsent(`${name}.`);
}
