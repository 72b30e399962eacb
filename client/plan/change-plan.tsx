import { useState } from "react";
import type { Activity } from "shared/activities/kinds.ts";
import type { NextStep } from "shared/workshop/commands.ts";
import { randomId } from "../live/random.ts";
import { stepsText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { FieldError } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";
import { nextSteps } from "./next-steps.ts";
import { StepsEditor } from "./steps-editor.tsx";

type Props = {
  open: boolean;
  onClose: () => void;
  agenda: readonly Activity[];
  /** The step that the room is at. */
  current: string;
  /** Whether people have put anything into a step. */
  touched: (id: string) => boolean;
  /** When the workshop began, in ms since 1970; then the end is shown. */
  startsAt?: number;
  /** The new agenda in its shortest form. */
  onSave: (activities: NextStep[]) => void;
};

/** The plan of a running workshop, to change and to save. */
export function ChangePlan(props: Props) {
  // Inside, so that what was not saved is gone when it is opened again.
  return props.open ? <Changing {...props} /> : null;
}

function Changing({ onClose, agenda, current, touched, startsAt, onSave }: Props) {
  const [steps, setSteps] = useState<readonly Activity[]>(agenda);
  const [refused, setRefused] = useState(false);
  const missing = !steps.some(({ id }) => id === current);

  function save() {
    // Somebody may have gone on to a step that was dropped here meanwhile.
    if (missing) {
      setRefused(true);
      announce(text.noCurrent);
      return;
    }
    const fixed = (id: string) => id === current || touched(id);
    const next = nextSteps(agenda, steps, { newId: () => randomId(), fixed });
    if (JSON.stringify(next) !== JSON.stringify(agenda.map(({ id }) => id))) onSave(next);
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={text.changeTitle}
      actions={
        <>
          <Button kind="primary" onClick={save}>
            {text.save}
          </Button>
          <Button onClick={onClose}>{text.leave}</Button>
        </>
      }
    >
      <StepsEditor
        steps={steps}
        current={current}
        touched={touched}
        {...(startsAt === undefined ? {} : { startsAt })}
        onChange={setSteps}
      />
      {refused && missing && <FieldError>{text.noCurrent}</FieldError>}
    </Dialog>
  );
}
