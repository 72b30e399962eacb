import { useId, useState } from "react";
import { FieldError } from "../ui/field.tsx";

type DraftFieldProps = {
  label: string;
  value: string;
  /** On several lines. */
  lines?: number;
  /** What is wrong with the words, or null: only words that fit are handed on. */
  trouble: (words: string) => string | null;
  onChange: (words: string) => void;
};

/** A field whose owner never sees words that do not fit; they stay here, with what to do about them. */
export function DraftField({ label, value, lines, trouble, onChange }: DraftFieldProps) {
  const [words, setWords] = useState(value);
  const id = useId();
  const error = trouble(words);

  const field = {
    id,
    className: "input",
    value: words,
    autoComplete: "off",
    ...(error === null ? {} : { "aria-invalid": true, "aria-describedby": `${id}-error` }),
    onChange(event: { currentTarget: { value: string } }) {
      const next = event.currentTarget.value;
      setWords(next);
      if (trouble(next) === null) onChange(next);
    },
  };

  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {lines === undefined ? <input type="text" {...field} /> : <textarea rows={lines} {...field} />}
      {error !== null && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
