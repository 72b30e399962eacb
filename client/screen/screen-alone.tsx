import { headcount } from "shared/workshop/workshop.ts";
import { aloneScreenText, peopleFinished } from "../text/alone.ts";
import { Stitches } from "../ui/stitches.tsx";
import type { ScreenStepProps } from "./on-screen.ts";
import "./screen-alone.css";

/** More letters than this get smaller type, so that the question stays whole. */
const longQuestion = 140;

/** Everyone sorts alone: how many have finished, and nothing else. */
export function ScreenAlone({ activity, of, state }: ScreenStepProps<"sort">) {
  const { question } = activity.settings;
  return (
    <section className={question.length > longQuestion ? "screen-alone screen-alone-long" : "screen-alone"}>
      <h2>{question}</h2>
      {of.stage === "sorting" ? (
        <Sorting state={state} />
      ) : (
        <p className="screen-alone-count">
          {of.stage === "looked" ? aloneScreenText.stopped : aloneScreenText.shown}
        </p>
      )}
    </section>
  );
}

function Sorting({ state: { workshop, presence } }: Pick<ScreenStepProps<"sort">, "state">) {
  const people = headcount(workshop);
  const words = peopleFinished(presence.ready, people);
  return (
    <>
      <p>{aloneScreenText.how}</p>
      <div className="screen-alone-count">
        <p>{words}</p>
        <Stitches total={people} done={presence.ready} label={words} size="large" />
      </div>
    </>
  );
}
