import { type FormEvent, useId, useRef, useState } from "react";
import type { Response } from "shared/activities/reflect.ts";
import { limits } from "shared/limits.ts";
import { tidy } from "shared/text.ts";
import { reflectViewText } from "../../text/reflect.ts";
import { refusalText } from "../../text/refusals.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextArea } from "../../ui/field.tsx";
import { announce } from "../../ui/live-region.tsx";
import type { ConsoleProps } from "../props.ts";
import type { SortStep } from "./card-step.ts";

type Props = Pick<ConsoleProps, "live"> & { one: Response; step: SortStep; onClose: () => void };

/** Makes an answer a card to sort; the leader may first make its words shorter. */
export function CardDialog({ live, one, step, onClose }: Props) {
  const [title, setTitle] = useState(() => [...one.text].slice(0, limits.text.short).join(""));
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useId();
  function make(event: FormEvent) {
    event.preventDefault();
    const words = tidy(title);
    const long = [...words].length > limits.text.short;
    const wrong =
      words === "" ? reflectViewText.cardEmpty : long ? reflectViewText.tooLong(limits.text.short) : null;
    setError(wrong);
    if (wrong !== null) return field.current?.focus();
    const asked = live.ask({ type: "sort.write", activity: step.id, title: words });
    if (!asked.ok) return setError(refusalText[asked.code]);
    announce(reflectViewText.cardMade(step.title));
    onClose();
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={reflectViewText.cardTitle}
      actions={
        <Button kind="primary" type="submit" form={form}>
          {reflectViewText.cardNow}
        </Button>
      }
    >
      <form id={form} onSubmit={make}>
        <TextArea
          ref={field}
          rows={2}
          label={reflectViewText.cardField}
          hint={reflectViewText.cardHint(step.title)}
          error={error}
          limit={limits.text.short}
          value={title}
          autoComplete="off"
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  );
}
