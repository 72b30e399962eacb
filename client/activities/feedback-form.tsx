import { type FormEvent, useId, useState } from "react";
import type { Answers, Question } from "shared/activities/feedback.ts";
import { limits } from "shared/limits.ts";
import { useTitle } from "../pages/use-title.ts";
import { feedbackText } from "../text/feedback.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary, TextArea } from "../ui/field.tsx";
import { PairQuestion, ScaleQuestion } from "./feedback-scale.tsx";
import { answersIn, type Form, type Problem, withAnswer } from "./form.ts";
import { PrivateWarning } from "./private-warning.tsx";

type Props = {
  title: string;
  questions: readonly Question[];
  form: Form;
  /** Whether there are answers already, which these would replace. */
  again: boolean;
  onChange: (form: Form) => void;
  onKeep: () => void;
  onSend: (answers: Answers) => void;
};

export function FeedbackForm({ title, questions, form, again, onChange, onKeep, onSend }: Props) {
  const ids = useId();
  /** How often somebody tried to send it: each time that it cannot go, the summary takes focus. */
  const [tries, setTries] = useState(0);
  const { answers, problems } = answersIn(form, questions);
  const told = tries > 0 ? problems : [];
  useTitle(title, told.length > 0);

  function send(event: FormEvent) {
    event.preventDefault();
    if (problems.length > 0) return setTries(tries + 1);
    onSend(answers);
  }

  return (
    <form className="feedback-form" onSubmit={send} noValidate>
      {told.length > 0 && (
        <ErrorSummary
          key={tries}
          title={feedbackText.errors(told.length)}
          errors={told.map((problem) => ({
            field: `${ids}-${problem.question.id}`,
            message: feedbackText[problem.what](problem.question.text),
          }))}
        />
      )}
      {questions.map((question) => (
        <OneQuestion
          key={question.id}
          id={`${ids}-${question.id}`}
          question={question}
          answer={form[question.id]}
          problem={told.find((one) => one.question.id === question.id)}
          onAnswer={(answer) => onChange(withAnswer(form, question.id, answer))}
        />
      ))}
      <div className="feedback-send">
        <Button kind="primary" size="large" wide type="submit">
          {again ? feedbackText.sendAgain : feedbackText.send}
        </Button>
        {again && (
          <Button kind="quiet" wide onClick={onKeep}>
            {feedbackText.keep}
          </Button>
        )}
      </div>
    </form>
  );
}

type OneProps = {
  id: string;
  question: Question;
  answer: Form[string] | undefined;
  problem: Problem | undefined;
  onAnswer: (answer: Form[string] | undefined) => void;
};

function OneQuestion({ id, question, answer, problem, onAnswer }: OneProps) {
  const { kind, text } = question;
  switch (kind) {
    case "scale":
      return (
        <ScaleQuestion
          id={id}
          text={text}
          answer={typeof answer === "number" ? answer : undefined}
          onAnswer={onAnswer}
        />
      );
    case "before-after":
      return (
        <PairQuestion
          id={id}
          text={text}
          answer={typeof answer === "object" ? answer : {}}
          error={problem && feedbackText.halfShort}
          onAnswer={onAnswer}
        />
      );
    case "words":
      return (
        <div>
          <TextArea
            id={id}
            label={text}
            hint={feedbackText.wordsHint}
            error={problem ? feedbackText.longShort : null}
            limit={limits.text.long}
            value={typeof answer === "string" ? answer : ""}
            autoComplete="off"
            onChange={(event) => onAnswer(event.currentTarget.value || undefined)}
          />
          <PrivateWarning text={typeof answer === "string" ? answer : ""} />
        </div>
      );
  }
}
