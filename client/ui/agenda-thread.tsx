import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { partsText } from "../text/parts.ts";
import "./agenda-thread.css";

export type AgendaStep = {
  id: string;
  title: string;
  /** How long, such as "25 minutes". */
  detail: string;
  /** When it starts, such as "10:35". */
  time?: string;
  state: "done" | "now" | "next";
};

type AgendaThreadProps = {
  steps: readonly AgendaStep[];
  /** What the list is called, such as "Plan for today". */
  label: string;
  /** Makes each step a button. */
  onPick?: (id: string) => void;
};

const spoken = { done: partsText.stepDone, now: partsText.stepNow, next: partsText.stepNext };

/** The plan down the page: knots on a thread, ticked when done. */
export function AgendaThread({ steps, label, onPick }: AgendaThreadProps) {
  return (
    <ol className={`agenda${steps.some((step) => step.time) ? " agenda-timed" : ""}`} aria-label={label}>
      {steps.map((step) => (
        <li key={step.id} className={`agenda-step agenda-${step.state}`} {...current(step)}>
          <Pickable id={step.id} onPick={onPick}>
            {step.time && <time className="agenda-time">{step.time}</time>}
            <span className="agenda-knot">{step.state === "done" && <Check />}</span>
            <span className="agenda-words">
              {step.title}
              <span className="visually-hidden">. {spoken[step.state]}. </span>
              <span className="agenda-detail">{step.detail}</span>
            </span>
          </Pickable>
        </li>
      ))}
    </ol>
  );
}

/** The plan across the page, before a workshop starts: no step is done yet. */
export function AgendaLine({ steps, label }: { steps: readonly Omit<AgendaStep, "state">[]; label: string }) {
  return (
    <ol className="agenda-line" aria-label={label}>
      {steps.map((step) => (
        <li key={step.id}>
          {step.title}
          <span className="agenda-detail">{step.detail}</span>
        </li>
      ))}
    </ol>
  );
}

function Pickable({
  id,
  onPick,
  children,
}: {
  id: string;
  onPick: AgendaThreadProps["onPick"];
  children: ReactNode;
}) {
  if (!onPick) return <div className="agenda-row">{children}</div>;
  return (
    <button type="button" className="agenda-row" onClick={() => onPick(id)}>
      {children}
    </button>
  );
}

function current(step: AgendaStep) {
  return step.state === "now" ? { "aria-current": "step" as const } : {};
}
