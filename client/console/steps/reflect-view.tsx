import { MessageSquarePlus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Response } from "shared/activities/reflect.ts";
import { reflectViewText } from "../../text/reflect.ts";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { cardStep } from "./card-step.ts";
import { Answers, answerId } from "./reflect-answers.tsx";
import { CardDialog } from "./reflect-card.tsx";
import { AwayDialog, HeadingDialog, SpeakDialog } from "./reflect-dialogs.tsx";
import type { ViewProps } from "./view-props.ts";
import "./board-tabs.css";
import "./reflect-view.css";

/** The answers to each question: to let through, to put under headings, to make cards of. */
export function ReflectView(props: ViewProps<"reflect">) {
  const { activity, of } = props;
  const { prompts } = activity.settings;
  const [chosen, setPrompt] = useState<string>();
  const prompt = prompts.find(({ id }) => id === chosen) ?? prompts[0];
  return (
    <>
      {prompts.length > 1 && (
        <ul className="board-tabs" aria-label={reflectViewText.questions}>
          {prompts.map(({ id }, index) => {
            const all = of.responses.filter((one) => one.prompt === id);
            const held = all.filter((one) => !one.shown).length;
            return (
              <li key={id}>
                <button type="button" aria-pressed={id === prompt?.id} onClick={() => setPrompt(id)}>
                  <b>{reflectViewText.question(index + 1)}</b>
                  <span>{reflectViewText.answers(all.length)}</span>
                  {held > 0 && <span>{reflectViewText.waiting(held)}</span>}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {prompt && <OnePrompt key={prompt.id} {...props} prompt={prompt.id} text={prompt.text} />}
    </>
  );
}

type Asking =
  | { is: "speak" }
  | { is: "heading"; one: Response }
  | { is: "card"; one: Response }
  | { is: "away"; one: Response };

function OnePrompt({
  activity,
  of,
  live,
  state,
  prompt,
  text,
}: ViewProps<"reflect"> & { prompt: string; text: string }) {
  const [asking, setAsking] = useState<Asking>();
  const { heading, focusOn } = useFocus();
  const { workshop } = state;
  const all = of.responses.filter((one) => one.prompt === prompt);
  const step = cardStep(workshop, activity.id);
  const close = () => setAsking(undefined);

  /** The answer goes to the other list: who works by keyboard goes on with its neighbour. */
  function show(one: Response, shown: boolean) {
    const list = all.filter((other) => other.shown === one.shown);
    const at = list.findIndex(({ id }) => id === one.id);
    if (!live.ask({ type: "reflect.show", response: one.id, shown }).ok) return;
    focusOn((list[at + 1] ?? list[at - 1])?.id);
    announce(shown ? reflectViewText.through : reflectViewText.hidden);
  }

  return (
    <section className="stack reflect-view" aria-label={text}>
      <div className="reflect-view-head">
        <h2 ref={heading} tabIndex={-1}>
          {text}
        </h2>
        <Button onClick={() => setAsking({ is: "speak" })}>
          <MessageSquarePlus />
          {reflectViewText.speak}
        </Button>
      </div>
      <p className="quiet">{all.length === 0 ? reflectViewText.none : reflectViewText.answers(all.length)}</p>
      <Answers
        all={all}
        people={workshop.people}
        onShow={show}
        onHeading={(one) => setAsking({ is: "heading", one })}
        onCard={step && ((one) => setAsking({ is: "card", one }))}
        onAway={(one) => setAsking({ is: "away", one })}
      />
      {asking?.is === "speak" && (
        <SpeakDialog live={live} activity={activity.id} prompt={prompt} onClose={close} />
      )}
      {asking?.is === "heading" && (
        <HeadingDialog live={live} one={asking.one} all={all} onClose={close} onDone={focusOn} />
      )}
      {asking?.is === "card" && step && (
        <CardDialog live={live} one={asking.one} step={step} onClose={close} />
      )}
      {asking?.is === "away" && (
        <AwayDialog live={live} one={asking.one} onClose={close} onDone={() => focusOn(undefined)} />
      )}
    </section>
  );
}

/** Moves the focus to an answer once it is where it goes, or to the question when there is none. */
function useFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const [target, setTarget] = useState<{ id: string | undefined }>();
  useEffect(() => {
    if (target === undefined) return;
    const answer = target.id === undefined ? null : document.getElementById(answerId(target.id));
    (answer ?? heading.current)?.focus();
  }, [target]);
  return { heading, focusOn: (id: string | undefined) => setTarget({ id }) };
}
