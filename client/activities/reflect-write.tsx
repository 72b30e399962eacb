import { type FormEvent, useRef, useState } from "react";
import { limits } from "shared/limits.ts";
import { tidy } from "shared/text.ts";
import { useDraft } from "../live/use-draft.ts";
import { reflectText } from "../text/reflect.ts";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";
import { Switch } from "../ui/switch.tsx";
import { PrivateWarning } from "./private-warning.tsx";
import type { StepProps } from "./step-props.ts";

type Props = StepProps<"reflect"> & {
  prompt: string;
  /** Whether this person has answered the question already. */
  again: boolean;
  signed: boolean;
  onSigned: (signed: boolean) => void;
};

/** A box for an answer, who will see it, and a button that shares it. */
export function Write({ activity, of, live, state, person, prompt, again, signed, onSigned }: Props) {
  const [text, setText] = useDraft(draftName(activity.id, person, prompt));
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { preset, locked } = state.workshop;
  const held = of.hold || preset === "private";

  function share(event: FormEvent) {
    event.preventDefault();
    const wrong = whatIsWrong(text);
    setError(wrong);
    if (wrong !== null) return field.current?.focus();
    const named = signed && preset !== "private";
    const asked = live.ask({
      type: "reflect.write",
      activity: activity.id,
      prompt,
      text: tidy(text),
      signed: named,
    });
    if (!asked.ok) return;
    setText("");
    announce(held ? reflectText.sharedHeld : reflectText.shared);
  }

  return (
    <form className="reflect-write" onSubmit={share}>
      <TextArea
        ref={field}
        label={again ? reflectText.another : reflectText.answer}
        hint={reflectText.care}
        error={error}
        limit={limits.text.long}
        value={text}
        autoComplete="off"
        onChange={(event) => {
          setText(event.currentTarget.value);
          setError(null);
        }}
      />
      <PrivateWarning text={text} />
      {preset === "private" ? (
        <p>{reflectText.whoSees.held}</p>
      ) : (
        <Switch
          label={reflectText.withName}
          hint={whoSees(held, signed)}
          checked={signed}
          onChange={onSigned}
        />
      )}
      {locked && <p>{reflectText.locked}</p>}
      <Button kind="primary" size="large" wide type="submit">
        {reflectText.share}
      </Button>
    </form>
  );
}

/** Under this name unsent words are kept; a change of an answer has its id behind it. */
export function draftName(activity: string, person: string, prompt: string): string {
  return `${activity}.${person}.${prompt}`;
}

/** Why words cannot be shared as they are. */
export function whatIsWrong(text: string): string | null {
  const words = tidy(text);
  if (words === "") return reflectText.empty;
  return [...words].length > limits.text.long ? reflectText.tooLong : null;
}

function whoSees(held: boolean, signed: boolean): string {
  if (held) return signed ? reflectText.heldNamed : reflectText.whoSees.held;
  return signed ? reflectText.whoSees.named : reflectText.whoSees.unnamed;
}
