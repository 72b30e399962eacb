import { Check } from "lucide-react";
import { type ReactNode, useId } from "react";
import { FieldError } from "./field.tsx";
import "./choice-cards.css";

export type Choice<Id extends string> = {
  id: Id;
  title: string;
  icon?: ReactNode;
  /** A quiet line under the title, such as "90 minutes, 9 steps". */
  note?: ReactNode;
  text?: ReactNode;
  /** Takes a whole row. */
  wide?: boolean;
};

type ChoiceCardsProps<Id extends string> = {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** Where an error summary's link leads: the first choice gets this id. */
  id?: string;
  choices: readonly Choice<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  /** How many beside each other where there is room. */
  columns?: 1 | 2 | 3 | 4;
  /** The icon at the left of the words, or above them. */
  icons?: "left" | "top";
  disabled?: boolean;
};

/** One of several, as cards: native radios, and the whole card is the target. */
export function ChoiceCards<Id extends string>(props: ChoiceCardsProps<Id>) {
  const {
    legend,
    hint,
    error,
    choices,
    value,
    onChange,
    columns = 2,
    icons = "left",
    disabled = false,
  } = props;
  const own = useId();
  const described = [hint ? `${own}-hint` : "", error ? `${own}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset
      className="choices"
      disabled={disabled}
      {...(described ? { "aria-describedby": described } : {})}
    >
      <legend className="choices-legend">{legend}</legend>
      {hint && (
        <p className="field-hint" id={`${own}-hint`}>
          {hint}
        </p>
      )}
      <div className={`choices-grid choices-${columns} choices-icons-${icons}`}>
        {choices.map((choice, index) => (
          <label key={choice.id} className={`choice${choice.wide ? " choice-wide" : ""}`}>
            <input
              type="radio"
              name={own}
              id={index === 0 && props.id ? props.id : `${own}-${choice.id}`}
              value={choice.id}
              checked={choice.id === value}
              onChange={() => onChange(choice.id)}
            />
            <ChoiceFace {...choice} />
          </label>
        ))}
      </div>
      {error && <FieldError id={`${own}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

function ChoiceFace({ icon, title, note, text }: Omit<Choice<string>, "id">) {
  return (
    <span className={`choice-face${note || text ? " choice-face-long" : ""}`}>
      {icon}
      <span className="choice-words">
        <span className="choice-title">{title}</span>
        {note && <span className="choice-note">{note}</span>}
        {text && <span className="choice-text">{text}</span>}
      </span>
      <span className="choice-tick">
        <Check />
      </span>
    </span>
  );
}
