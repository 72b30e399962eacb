import { ArrowLeft, ArrowRight, EyeOff } from "lucide-react";
import { useEffect, useState } from "react";
import { isAlone } from "shared/workshop/finished.ts";
import { around, currentActivity, headcount, type Workshop } from "shared/workshop/workshop.ts";
import { useMedia } from "../board/use-media.ts";
import { consoleText } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Stitches } from "../ui/stitches.tsx";
import type { ConsoleProps } from "./props.ts";
import { StepView } from "./step-view.tsx";
import { TakeHome } from "./take-home.tsx";
import { backStride, nextStride, type Stride } from "./walk.ts";
import "./stage.css";

/** What happens now, and one obvious Next. */
export function Stage(props: ConsoleProps) {
  const { live, state } = props;
  const { workshop } = state;
  if (workshop.status === "closed") return <Closed {...props} />;
  const activity = currentActivity(workshop);
  const back = backStride(workshop);
  const { number } = around(workshop, activity.id);
  // A board may be longer than the window: there the words come before it.
  const say = activity.say && <Say key={activity.id} words={activity.say} />;
  return (
    <>
      <div className="stage-body" key={activity.id}>
        <FromTheTop />
        <p className="stage-step">{consoleText.stepOf(number, workshop.agenda.length)}</p>
        <h1>{activity.title}</h1>
        {workshop.hidden && (
          <p className="stage-hidden" role="status">
            <EyeOff />
            {consoleText.hiddenNow}
          </p>
        )}
        <Finished workshop={workshop} />
        {activity.kind === "sort" && say}
        <StepView {...props} activity={activity} />
        {activity.kind !== "sort" && say}
      </div>
      <footer className="stage-foot">
        {back !== undefined && back.to !== "end" && (
          <Button size="large" onClick={() => live.ask(back.command)} aria-label={consoleText.back}>
            <ArrowLeft />
            <span className="stage-back-word">{consoleText.back}</span>
          </Button>
        )}
        <Next stride={nextStride(workshop)} live={live} />
      </footer>
    </>
  );
}

/** A long step leaves the page far down: the next one starts at its title. */
function FromTheTop() {
  useEffect(() => {
    // Not its return value: in newer browsers that is a promise.
    window.scrollTo(0, 0);
  }, []);
  return null;
}

/** What the leader can say; on a small screen it opens at a press, so that the step itself stays in sight. */
function Say({ words }: { words: string }) {
  const wide = useMedia("(min-width: 48rem)");
  return (
    <details className="stage-say" open={wide}>
      <summary>{consoleText.say}</summary>
      <p>{words}</p>
    </details>
  );
}

/** How many have said that they have finished this step: in words and as stitches. */
function Finished({ workshop }: { workshop: Workshop }) {
  const people = headcount(workshop);
  const ready = workshop.ready[workshop.current]?.length ?? 0;
  // Where everyone sorts alone she knows only of those she acts for.
  if (ready === 0 || isAlone(workshop, workshop.current)) return null;
  const words = consoleText.finished(ready, people);
  return (
    <div className="stage-finished">
      <p>{words}</p>
      <Stitches total={people} done={ready} label={words} />
    </div>
  );
}

function Next({ stride, live }: { stride: Stride; live: ConsoleProps["live"] }) {
  const [asking, setAsking] = useState(false);
  const words =
    stride.to === "end"
      ? consoleText.end
      : stride.to === "page"
        ? consoleText.nextPage(stride.page, stride.pages)
        : consoleText.next(stride.title);
  return (
    <>
      <Button
        kind="primary"
        size="large"
        className="stage-next"
        onClick={() => (stride.to === "end" ? setAsking(true) : live.ask(stride.command))}
      >
        {words}
        {stride.to !== "end" && <ArrowRight />}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={consoleText.endTitle}
        actions={
          <>
            <Button
              kind="primary"
              onClick={() => {
                setAsking(false);
                live.ask({ type: "workshop.close" });
              }}
            >
              {consoleText.endNow}
            </Button>
            <Button kind="second" onClick={() => setAsking(false)}>
              {consoleText.keepGoing}
            </Button>
          </>
        }
      >
        <p>{consoleText.endText}</p>
      </Dialog>
    </>
  );
}

function Closed({ live, code, facilitatorKey }: ConsoleProps) {
  return (
    <div className="stage-body">
      <FromTheTop />
      <h1>{consoleText.ended}</h1>
      <p>{consoleText.endedText}</p>
      <TakeHome code={code} facilitatorKey={facilitatorKey} primary />
      <div>
        <Button size="large" onClick={() => live.ask({ type: "workshop.reopen" })}>
          {consoleText.reopen}
        </Button>
      </div>
    </div>
  );
}
