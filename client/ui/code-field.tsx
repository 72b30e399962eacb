import { type ReactNode, useId, useState } from "react";
import { codeGroups } from "./code-tiles.tsx";
import { FieldError } from "./field.tsx";
import "./code-field.css";

type CodeFieldProps = {
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** Digits only, however it was typed or pasted. */
  value: string;
  onChange: (digits: string) => void;
  /** How many tiles to show; a longer code adds tiles. */
  digits?: number;
  /** The most digits that a code can have. */
  most?: number;
};

/** One real input under a row of tiles: paste, dictation, a password manager and a screen reader meet an ordinary field. */
export function CodeField(props: CodeFieldProps) {
  const { label, hint, error, value, onChange, digits = 8, most = 12 } = props;
  const own = useId();
  const id = props.id ?? own;
  const [caret, setCaret] = useState(value.length);
  const described = [hint ? `${own}-hint` : "", error ? `${own}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field-hint" id={`${own}-hint`}>
          {hint}
        </p>
      )}
      <div className="code-field">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          value={value}
          {...(described ? { "aria-describedby": described } : {})}
          {...(error ? { "aria-invalid": true } : {})}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, "").slice(0, most))}
        />
        <CodeBoxes value={value} places={Math.max(digits, value.length)} caret={caret} />
      </div>
      {error && <FieldError id={`${own}-error`}>{error}</FieldError>}
    </div>
  );
}

function CodeBoxes({ value, places, caret }: { value: string; places: number; caret: number }) {
  const groups = codeGroups(value.padEnd(places));
  let place = -1;
  return (
    <div className="code-boxes" aria-hidden="true">
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place.
        <span key={index} className="code-boxes-group">
          {[...group].map((digit) => {
            place += 1;
            return (
              <span
                key={place}
                className={`code-box${place === Math.min(caret, places - 1) ? " code-box-now" : ""}`}
              >
                {digit.trim()}
              </span>
            );
          })}
        </span>
      ))}
    </div>
  );
}
