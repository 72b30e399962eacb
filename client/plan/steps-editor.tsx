import { Fragment, useRef, useState } from "react";
import type { Activity } from "shared/activities/kinds.ts";
import { limits } from "shared/limits.ts";
import { looksAt } from "shared/workshop/looks-at.ts";
import { randomId } from "../live/random.ts";
import { stepsText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { AddStep } from "./add-step.tsx";
import { DropDialog } from "./drop-dialog.tsx";
import { type Dropped, drop, putBack, swap } from "./dropped.ts";
import { looksAstray, sortsBefore } from "./looks.ts";
import { type NewKind, newStep } from "./new-step.ts";
import { StepRow } from "./step-row.tsx";
import { votedOn } from "./vote-on.ts";
import "./steps-editor.css";

type Props = {
  steps: readonly Activity[];
  /** The step that the room is at. */
  current?: string;
  /** Whether people have put anything into a step. */
  touched?: (id: string) => boolean;
  /** When the first step starts, in ms since 1970; then the end is shown. */
  startsAt?: number;
  onChange: (steps: Activity[]) => void;
};

/** The steps of a plan, to put in order, to lengthen, to drop and to add. Dropped ones can be put back. */
export function StepsEditor({ steps, current, touched = () => false, startsAt, onChange }: Props) {
  const [dropped, setDropped] = useState<Dropped[]>([]);
  const [asking, setAsking] = useState<Activity>();
  /** Why a step was not dropped, at that step. */
  const [refusal, setRefusal] = useState<{ id: string; why: string }>();
  const box = useRef<HTMLDivElement>(null);
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);

  /** After the new order is on the page; a row that moved has lost the focus on the way. */
  function focus(selector: string) {
    setTimeout(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  }

  /** Says at a step why it stays as it is; false when there is no reason. */
  function refuse(id: string, why: string | undefined): boolean {
    setRefusal(why === undefined ? undefined : { id, why });
    if (why !== undefined) announce(why);
    return why !== undefined;
  }

  function move(step: Activity, by: -1 | 1) {
    const place = steps.indexOf(step) + by;
    const next = swap(steps, step.id, by);
    if (refuse(step.id, looksAstray(next, steps))) return;
    onChange(next);
    announce(text.moved(step.title, place + 1, steps.length));
    focus(`${row(step.id)} .step-moves > :nth-child(${by === -1 ? 1 : 2})`);
  }

  function askToDrop(step: Activity) {
    const rest = steps.filter((other) => other !== step);
    const why =
      step.id === current
        ? text.noDropNow(step.title)
        : rest.length === 0
          ? text.noDropLast
          : looksAstray(rest, steps);
    if (refuse(step.id, why)) return;
    if (touched(step.id)) setAsking(step);
    else dropNow(step);
  }

  function dropNow(step: Activity) {
    const next = drop({ steps: [...steps], dropped }, step.id);
    setAsking(undefined);
    setDropped(next.dropped);
    onChange(next.steps);
    announce(text.dropped(step.title));
    focus(`${row(step.id)} button`);
  }

  function back(step: Activity) {
    const next = putBack({ steps: [...steps], dropped }, step.id);
    if (refuse(step.id, looksAstray(next.steps, [...steps, ...dropped.map((gone) => gone.step)]))) return;
    setDropped(next.dropped);
    onChange(next.steps);
    announce(text.isBack(step.title));
    focus(`${row(step.id)} .step-title`);
  }

  function add(kind: NewKind) {
    const step = newStep(kind, `${kind}-${randomId().slice(0, 12)}`, sortsBefore(steps).at(-1)?.id);
    onChange([...steps, step]);
    announce(text.added(step.title));
    focus(`${row(step.id)} .step-title`);
  }

  /** Why a step's settings stay: it has begun, or a step that has begun is about it. */
  function fixed(step: Activity): string | undefined {
    const about = steps.filter((other) => [votedOn(other), ...looksAt(other)].includes(step.id));
    const ids = [step.id, ...about.map(({ id }) => id)];
    if (ids.some(touched)) return text.fixedTouched;
    return current !== undefined && ids.includes(current) ? text.fixedNow : undefined;
  }

  const gone = (before: string | null) =>
    dropped
      .filter((one) => one.before === before)
      .map(({ step }) => (
        <li key={step.id} className="step-gone" id={`step-${step.id}`}>
          <span>
            {text.droppedMark}: <b>{step.title}</b>
          </span>
          <Button size="small" onClick={() => back(step)}>
            {text.putBack}
            <span className="visually-hidden"> “{step.title}”</span>
          </Button>
          {refusal?.id === step.id && <p className="step-refusal">{refusal.why}</p>}
        </li>
      ));

  return (
    <div className="steps-editor" ref={box}>
      <ol className="steps-list" aria-label={text.list}>
        {steps.map((step, index) => (
          <Fragment key={step.id}>
            {gone(step.id)}
            <StepRow
              step={step}
              place={index + 1}
              steps={steps}
              now={step.id === current}
              fixed={fixed(step)}
              refusal={refusal?.id === step.id ? refusal.why : undefined}
              onMove={(by) => move(step, by)}
              onDrop={() => askToDrop(step)}
              onChange={(next) => onChange(steps.map((one) => (one === step ? next : one)))}
            />
          </Fragment>
        ))}
        {gone(null)}
      </ol>
      <AddStep full={steps.length >= limits.activities} sorts={sortsBefore(steps).length > 0} onAdd={add} />
      <p className="steps-total">
        <b>{text.total(minutes)}</b>
        {startsAt !== undefined && (
          <span>
            {text.endsAt} <b>{clock.format(startsAt + minutes * 60_000)}</b>
          </span>
        )}
      </p>
      <DropDialog step={asking} onDrop={dropNow} onClose={() => setAsking(undefined)} />
    </div>
  );
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

function row(id: string): string {
  return `#${CSS.escape(`step-${id}`)}`;
}
