import { type FormEvent, useId, useRef, useState } from "react";
import type { Response } from "shared/activities/reflect.ts";
import { limits } from "shared/limits.ts";
import { tidy } from "shared/text.ts";
import { draftName, whatIsWrong } from "../../activities/reflect-write.tsx";
import { useDraft } from "../../live/use-draft.ts";
import { reflectText, reflectViewText } from "../../text/reflect.ts";
import { Button } from "../../ui/button.tsx";
import { type Choice, ChoiceCards } from "../../ui/choice-cards.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextArea, TextField } from "../../ui/field.tsx";
import { announce } from "../../ui/live-region.tsx";
import type { ConsoleProps } from "../props.ts";
import { headingsOf } from "./reflect-answers.tsx";

type Asks = Pick<ConsoleProps, "live"> & { onClose: () => void };

/** The leader writes down what somebody says aloud. */
export function SpeakDialog({
  live,
  activity,
  prompt,
  onClose,
}: Asks & { activity: string; prompt: string }) {
  const [text, setText] = useDraft(draftName(activity, "leader", prompt));
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useId();
  function add(event: FormEvent) {
    event.preventDefault();
    const wrong = whatIsWrong(text);
    setError(wrong);
    if (wrong !== null) return field.current?.focus();
    if (live.ask({ type: "reflect.write", activity, prompt, text: tidy(text) }).ok) {
      setText("");
      announce(reflectViewText.added);
    }
    onClose();
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={reflectViewText.speak}
      actions={
        <Button kind="primary" type="submit" form={form}>
          {reflectViewText.speakNow}
        </Button>
      }
    >
      <form id={form} className="stack" onSubmit={add}>
        <p>{reflectViewText.speakHint}</p>
        <TextArea
          ref={field}
          label={reflectViewText.speakField}
          hint={reflectText.care}
          error={error}
          limit={limits.text.long}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  );
}

type HeadingProps = Asks & { one: Response; all: readonly Response[]; onDone: (response: string) => void };

/** Puts an answer under a heading that is there, or under a new one. */
export function HeadingDialog({ live, one, all, onClose, onDone }: HeadingProps) {
  const headings = headingsOf(all);
  // A heading may be any words, so the choices are known by their number; 0 is none.
  const before = one.heading === null ? -1 : headings.indexOf(one.heading);
  const [chosen, setChosen] = useState(String(before + 1));
  const [fresh, setFresh] = useState("");
  const [error, setError] = useState<string | null>(null);
  const form = useId();
  const field = useId();
  const choices: Choice<string>[] = [reflectViewText.without, ...headings].map((title, index) => ({
    id: String(index),
    title,
  }));

  function put(event: FormEvent) {
    event.preventDefault();
    const written = tidy(fresh);
    if ([...written].length > limits.text.short) {
      setError(reflectViewText.tooLong(limits.text.short));
      return document.getElementById(field)?.focus();
    }
    const heading = written === "" ? (headings[Number(chosen) - 1] ?? null) : written;
    const asked = live.ask({ type: "reflect.group", response: one.id, heading });
    onClose();
    if (!asked.ok) return;
    onDone(one.id);
    announce(reflectViewText.grouped(heading));
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={reflectViewText.headingTitle}
      actions={
        <Button kind="primary" type="submit" form={form}>
          {reflectViewText.headingNow}
        </Button>
      }
    >
      <form id={form} className="stack" onSubmit={put}>
        <p>{one.text}</p>
        {headings.length > 0 && (
          <ChoiceCards
            legend={reflectViewText.headings}
            choices={choices}
            value={tidy(fresh) === "" ? chosen : null}
            onChange={(id) => {
              setChosen(id);
              setFresh("");
            }}
          />
        )}
        <TextField
          id={field}
          label={headings.length > 0 ? reflectViewText.newHeading : reflectViewText.firstHeading}
          error={error}
          value={fresh}
          autoComplete="off"
          onChange={(event) => {
            setFresh(event.currentTarget.value);
            setError(null);
          }}
        />
      </form>
    </Dialog>
  );
}

/** Takes an answer away for good, after asking. */
export function AwayDialog({ live, one, onClose, onDone }: Asks & { one: Response; onDone: () => void }) {
  function remove() {
    const asked = live.ask({ type: "reflect.remove", response: one.id });
    onClose();
    if (!asked.ok) return;
    onDone();
    announce(reflectViewText.gone);
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={reflectViewText.awayTitle}
      actions={
        <>
          <Button kind="danger" onClick={remove}>
            {reflectViewText.awayNow}
          </Button>
          <Button kind="second" onClick={onClose}>
            {reflectViewText.awayNot}
          </Button>
        </>
      }
    >
      <p>{one.text}</p>
      <p>{reflectViewText.awayText}</p>
    </Dialog>
  );
}
