import { ArrowDown, ArrowUp } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Activity } from "shared/activities/kinds.ts";
import { stepsText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { StepSettings } from "./step-settings.tsx";
import { Stepper } from "./stepper.tsx";

/** Minutes of one step: the domain's most, and what one press of a button changes. */
const mostMinutes = 8 * 60;
const byMinutes = 5;

type Props = {
  step: Activity;
  /** Counts from 1. */
  place: number;
  steps: readonly Activity[];
  now: boolean;
  fixed: string | undefined;
  /** Why it was not dropped just now. */
  refusal: string | undefined;
  onMove: (by: -1 | 1) => void;
  onDrop: () => void;
  onChange: (step: Activity) => void;
};

/** One step of a plan that is being changed. */
export function StepRow({ step, place, steps, now, fixed, refusal, onMove, onDrop, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const { id, title, minutes } = step;
  return (
    <li className={`step-row${now ? " step-row-now" : ""}`} id={`step-${id}`}>
      <div className="step-head">
        <span className="step-place" aria-hidden="true">
          {place}
        </span>
        <h3 tabIndex={-1} className="step-title">
          {title}
          {now && <span className="step-now">{text.now}</span>}
        </h3>
      </div>
      <div className="step-tools">
        <span className="step-moves">
          <Mover label={`${text.up}: ${title}`} off={place === 1} onPress={() => onMove(-1)}>
            <ArrowUp />
          </Mover>
          <Mover label={`${text.down}: ${title}`} off={place === steps.length} onPress={() => onMove(1)}>
            <ArrowDown />
          </Mover>
        </span>
        <span className="step-minutes">
          <Stepper
            label={text.minutesOf(title)}
            labelHidden
            value={minutes}
            least={1}
            most={mostMinutes}
            by={byMinutes}
            onChange={(next) => onChange({ ...step, minutes: next })}
          />
          <span aria-hidden="true">{text.minutesUnit}</span>
        </span>
        <span className="step-more">
          <Button size="small" kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {text.change}
            <span className="visually-hidden"> “{title}”</span>
          </Button>
          <Button size="small" kind="quiet" onClick={onDrop}>
            {text.drop}
            <span className="visually-hidden"> “{title}”</span>
          </Button>
        </span>
      </div>
      {refusal && <p className="step-refusal">{refusal}</p>}
      {open && <StepSettings step={step} steps={steps} fixed={fixed} onChange={onChange} />}
    </li>
  );
}

type MoverProps = { label: string; off: boolean; onPress: () => void; children: ReactNode };

function Mover({ label, off, onPress, children }: MoverProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      {children}
    </button>
  );
}
