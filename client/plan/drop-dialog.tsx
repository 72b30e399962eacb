import type { Activity } from "shared/activities/kinds.ts";
import { stepsText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

type Props = { step: Activity | undefined; onDrop: (step: Activity) => void; onClose: () => void };

/** Asks before a step goes that people have put something into. */
export function DropDialog({ step, onDrop, onClose }: Props) {
  return (
    <Dialog
      open={step !== undefined}
      onClose={onClose}
      title={text.dropTitle(step?.title ?? "")}
      actions={
        <>
          <Button onClick={onClose}>{text.dropNo}</Button>
          <Button kind="danger" onClick={() => step && onDrop(step)}>
            {text.dropYes}
          </Button>
        </>
      }
    >
      <p>{text.dropText}</p>
    </Dialog>
  );
}
