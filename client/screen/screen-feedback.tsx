import { headcount } from "shared/workshop/workshop.ts";
import { feedbackScreenText } from "../text/feedback.ts";
import { Picture } from "../ui/picture.tsx";
import { Stitches } from "../ui/stitches.tsx";
import type { ScreenStepProps } from "./on-screen.ts";
import "./screen-feedback.css";

/** Asks for feedback, and says how many people have finished; never what anybody said. */
export function ScreenFeedback({ state }: ScreenStepProps<"feedback">) {
  const people = headcount(state.workshop);
  const { ready } = state.presence;
  const finished = feedbackScreenText.finished(ready, people);
  return (
    <article className="screen-page">
      <Picture name="thanks" />
      <div className="screen-page-words">
        <h2>{feedbackScreenText.title}</h2>
        <p>{feedbackScreenText.text}</p>
        <p>{feedbackScreenText.secret}</p>
        <div className="screen-feedback-count">
          <p>{finished}</p>
          <Stitches total={people} done={ready} label={finished} size="large" />
        </div>
      </div>
    </article>
  );
}
