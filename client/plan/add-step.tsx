import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { limits } from "shared/limits.ts";
import { newStepText, stepsText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { type NewKind, newKinds } from "./new-step.ts";

type Props = {
  full: boolean;
  /** Whether there is a sort that results could look at. */
  sorts: boolean;
  onAdd: (kind: NewKind) => void;
};

/** The kinds of step to choose from, each with a line that explains it. */
export function AddStep({ full, sorts, onAdd }: Props) {
  const kinds = newKinds.filter((kind) => kind !== "results" || sorts);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  function set(next: boolean) {
    setOpen(next);
    setTimeout(() => box.current?.querySelector<HTMLElement>(next ? "h3" : "button")?.focus());
  }

  if (full) return <p className="quiet small">{text.full(limits.activities)}</p>;
  return (
    <div ref={box}>
      {open ? (
        <section className="step-kinds" aria-labelledby="step-kinds">
          <h3 id="step-kinds" tabIndex={-1}>
            {text.addTitle}
          </h3>
          <ul>
            {kinds.map((kind) => (
              <li key={kind}>
                <button
                  type="button"
                  className="step-kind"
                  onClick={() => {
                    setOpen(false);
                    onAdd(kind);
                  }}
                >
                  <b>{newStepText[kind].title}</b>
                  <span>{newStepText[kind].about}</span>
                </button>
              </li>
            ))}
          </ul>
          <Button size="small" kind="quiet" onClick={() => set(false)}>
            {text.addNone}
          </Button>
        </section>
      ) : (
        <Button size="small" onClick={() => set(true)}>
          <Plus />
          {text.add}
        </Button>
      )}
    </div>
  );
}
