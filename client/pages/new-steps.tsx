import { type CSSProperties, useState } from "react";
import { type Plan, planSchema } from "shared/plan.ts";
import { ask } from "../live/api.ts";
import { StepsEditor } from "../plan/steps-editor.tsx";
import { newText as text } from "../text/new.ts";
import { AgendaLine } from "../ui/agenda-thread.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { FieldError } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";
import { minutesOf, type Parts } from "./new-parts.ts";
import { withMode } from "./new-whole-plan.ts";

/** The steps of the chosen plan, and a way to change them. The whole plan is fetched only then. */
export function StepsSetting({ order, plan, steps, change }: Parts) {
  const [whole, setWhole] = useState<Plan>();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const ready = whole?.id === plan.id ? whole : undefined;

  async function show() {
    if (busy) return;
    setFailed(false);
    if (ready === undefined) {
      setBusy(true);
      announce(text.gettingSteps);
      const answer = await ask(`/api/plans/${plan.id}`, planSchema);
      setBusy(false);
      if (!answer.ok) {
        setFailed(true);
        announce(text.noSteps);
        return;
      }
      setWhole(answer.value);
    }
    setOpen(true);
  }

  const close = () => setOpen(false);
  const changed = order.changed[plan.id];
  const { [plan.id]: _steps, ...otherSteps } = order.changed;
  const { [plan.id]: mode, ...otherModes } = order.modes;

  return (
    <div className="new-steps">
      <div className="new-steps-line" style={across(steps.length)}>
        <AgendaLine
          label={text.planSteps(plan.title)}
          steps={steps.map(({ id, title, minutes }) => ({ id, title, detail: text.stepMinutes(minutes) }))}
        />
      </div>
      <p className="setting-words new-steps-brief">
        <span>{text.steps}</span>
        <b>{text.planSize(minutesOf(steps), steps.length)}</b>
      </p>
      <button type="button" className="button button-quiet" onClick={() => void show()}>
        {text.changeSteps}
      </button>
      {failed && <FieldError>{text.noSteps}</FieldError>}
      {ready && (
        <Dialog
          open={open}
          onClose={close}
          title={text.stepsTitle}
          actions={
            <>
              <Button kind="primary" onClick={close}>
                {text.stepsDone}
              </Button>
              {(changed !== undefined || mode !== undefined) && (
                <Button
                  onClick={() => {
                    change({ changed: otherSteps, modes: otherModes });
                    announce(text.stepsBack);
                    close();
                  }}
                >
                  {text.stepsAsWas}
                </Button>
              )}
            </>
          }
        >
          <StepsEditor
            steps={changed ?? withMode(ready.activities, mode)}
            onChange={(next) => change({ changed: { ...order.changed, [plan.id]: next } })}
          />
        </Dialog>
      )}
    </div>
  );
}

/** Steps in rows as even as can be: on a wide page, and on a narrower one. */
function across(steps: number): CSSProperties {
  const even = (most: number) => String(Math.ceil(steps / Math.ceil(steps / most)));
  return { "--across": even(5), "--across-few": even(4) } as CSSProperties;
}
