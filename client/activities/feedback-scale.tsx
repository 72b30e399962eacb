import { scaleSteps } from "shared/activities/feedback.ts";
import { feedbackText } from "../text/feedback.ts";
import { Button } from "../ui/button.tsx";
import { type Choice, ChoiceCards } from "../ui/choice-cards.tsx";
import { FieldError } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";
import type { Pair } from "./form.ts";

type Step = "1" | "2" | "3" | "4";
const steps: readonly Step[] = ["1", "2", "3", "4"];

const choices: readonly Choice<Step>[] = steps.map((step, index) => ({
  id: step,
  title: feedbackText.steps[index] ?? step,
  icon: <LittleCards filled={index} />,
}));

/** None of three for no, all three for yes. */
function LittleCards({ filled }: { filled: number }) {
  return (
    <span className="little-cards" aria-hidden="true">
      {Array.from({ length: scaleSteps - 1 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a card is its place.
        <span key={index} className={index < filled ? "little-card-filled" : ""} />
      ))}
    </span>
  );
}

type ScaleProps = {
  id: string;
  text: string;
  answer: number | undefined;
  onAnswer: (answer: number | undefined) => void;
};

/** A sentence, and how true it is. */
export function ScaleQuestion({ id, text, answer, onAnswer }: ScaleProps) {
  return (
    <div className="feedback-question">
      <Scale id={id} legend={text} answer={answer} onAnswer={onAnswer} />
      {answer !== undefined && <Clear id={id} about={text} onClear={() => onAnswer(undefined)} />}
    </div>
  );
}

type PairProps = {
  id: string;
  text: string;
  answer: Pair;
  error: string | undefined;
  onAnswer: (answer: Pair | undefined) => void;
};

/** The same sentence twice: how true it was before today, and how true it is now. */
export function PairQuestion({ id, text, answer, error, onAnswer }: PairProps) {
  const { before, after } = answer;
  return (
    <fieldset
      className="feedback-question feedback-pair"
      {...(error === undefined ? {} : { "aria-describedby": `${id}-error` })}
    >
      <legend>{text}</legend>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Scale
        id={before === undefined ? id : `${id}-before`}
        legend={feedbackText.before}
        answer={before}
        onAnswer={(step) => onAnswer({ ...answer, before: step })}
      />
      <Scale
        id={before === undefined ? `${id}-after` : id}
        legend={feedbackText.now}
        answer={after}
        onAnswer={(step) => onAnswer({ ...answer, after: step })}
      />
      {(before !== undefined || after !== undefined) && (
        <Clear
          id={before === undefined ? id : `${id}-before`}
          about={text}
          onClear={() => onAnswer(undefined)}
        />
      )}
    </fieldset>
  );
}

type OneScaleProps = {
  id: string;
  legend: string;
  answer: number | undefined;
  onAnswer: (answer: number) => void;
};

function Scale({ id, legend, answer, onAnswer }: OneScaleProps) {
  return (
    <ChoiceCards
      id={id}
      legend={legend}
      choices={choices}
      value={steps.find((step) => Number(step) === answer) ?? null}
      onChange={(step) => onAnswer(Number(step))}
      columns={4}
      icons="top"
    />
  );
}

/** Radios cannot be unchosen. The button goes with the answer, so focus goes to the first choice. */
function Clear({ id, about, onClear }: { id: string; about: string; onClear: () => void }) {
  return (
    <Button
      kind="quiet"
      size="small"
      className="feedback-clear"
      onClick={() => {
        onClear();
        document.getElementById(id)?.focus();
        announce(feedbackText.cleared);
      }}
    >
      {feedbackText.clear}
      <span className="visually-hidden"> {about}</span>
    </Button>
  );
}
