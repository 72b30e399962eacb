import { Minus, Plus } from "lucide-react";
import { useState } from "react";
import { stepsText as text } from "../text/new.ts";
import "./stepper.css";

type StepperProps = {
  label: string;
  /** Only screen readers need the label where the place says it. */
  labelHidden?: boolean;
  value: number;
  least: number;
  most: number;
  /** How much a press of a button changes. */
  by?: number;
  onChange: (value: number) => void;
};

/** A number to type, with a button for less and one for more. */
export function Stepper({ label, labelHidden = false, value, least, most, by = 1, onChange }: StepperProps) {
  // What is being typed; another number may stand there half-way.
  const [typed, setTyped] = useState<string>();

  function set(next: number) {
    setTyped(undefined);
    const within = Math.min(most, Math.max(least, next));
    if (within !== value) onChange(within);
  }

  function finish() {
    const number = Number.parseInt(typed ?? "", 10);
    if (Number.isNaN(number)) setTyped(undefined);
    else set(number);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row with the number.
    <div className="stepper" role="group" aria-label={label}>
      {!labelHidden && (
        <span className="stepper-label" aria-hidden="true">
          {label}
        </span>
      )}
      <span className="stepper-row">
        <button
          type="button"
          className="icon-button"
          aria-label={`${text.less}: ${label}`}
          aria-disabled={value <= least}
          onClick={() => set(onward(value, -by))}
        >
          <Minus />
        </button>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className="input stepper-input"
          aria-label={label}
          value={typed ?? value}
          onChange={(event) => setTyped(event.currentTarget.value.replace(/\D/g, "").slice(0, 3))}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === "ArrowUp") set(onward(value, by));
            else if (event.key === "ArrowDown") set(onward(value, -by));
            else if (event.key === "Enter") finish();
            else return;
            // Enter would send the form that the number stands in.
            event.preventDefault();
          }}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={`${text.more}: ${label}`}
          aria-disabled={value >= most}
          onClick={() => set(onward(value, by))}
        >
          <Plus />
        </button>
      </span>
    </div>
  );
}

/** The next whole step: 13 and five more is 15, not 18. */
function onward(value: number, by: number): number {
  const size = Math.abs(by);
  return by > 0 ? (Math.floor(value / size) + 1) * size : (Math.ceil(value / size) - 1) * size;
}
