import { Clock, Heart } from "lucide-react";
import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { Response } from "shared/activities/reflect.ts";
import { limits } from "shared/limits.ts";
import { tidy } from "shared/text.ts";
import { useDraft } from "../live/use-draft.ts";
import { reflectText } from "../text/reflect.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";
import { Note } from "../ui/note.tsx";
import { PrivateWarning } from "./private-warning.tsx";
import { whatIsWrong } from "./reflect-write.tsx";
import type { StepProps } from "./step-props.ts";

type Props = Pick<StepProps, "live" | "person"> & {
  responses: readonly Response[];
  draftName: string;
  /** Has the focus when the last answer is gone. */
  fallback: RefObject<HTMLElement | null>;
};

/** What this person has answered: to change in its place, or to take away. */
export function OwnAnswers({ live, responses, draftName, fallback }: Props) {
  const [removing, setRemoving] = useState<Response>();
  const [gone, setGone] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (gone > 0) (heading.current ?? fallback.current)?.focus();
  }, [gone, fallback]);

  function remove() {
    if (removing === undefined) return;
    const asked = live.ask({ type: "reflect.remove", response: removing.id });
    setRemoving(undefined);
    if (!asked.ok) return;
    setGone(gone + 1);
    announce(reflectText.gone);
  }

  return (
    <>
      {responses.length > 0 && (
        <section className="stack" aria-label={reflectText.own}>
          <h2 ref={heading} tabIndex={-1} className="reflect-title">
            {reflectText.own}
          </h2>
          <ul className="reflect-notes">
            {responses.map((one) => (
              <li key={one.id}>
                <OwnAnswer
                  one={one}
                  live={live}
                  draftName={`${draftName}.${one.id}`}
                  onRemove={() => setRemoving(one)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Dialog
        open={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={reflectText.awayTitle}
        actions={
          <>
            <Button kind="danger" onClick={remove}>
              {reflectText.awayNow}
            </Button>
            <Button kind="second" onClick={() => setRemoving(undefined)}>
              {reflectText.awayNot}
            </Button>
          </>
        }
      >
        <p>{removing?.text}</p>
      </Dialog>
    </>
  );
}

type OneProps = { one: Response; live: Props["live"]; draftName: string; onRemove: () => void };

function OwnAnswer({ one, live, draftName, onRemove }: OneProps) {
  const [draft, setDraft] = useDraft(draftName);
  const [typed, setTyped] = useState(draft === "" ? undefined : draft);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const changing = typed !== undefined;
  const before = useRef(changing);
  useEffect(() => {
    if (before.current !== changing) (changing ? field : button).current?.focus();
    before.current = changing;
  }, [changing]);

  function write(text: string) {
    setTyped(text);
    setError(null);
    // What is as it was is nothing unsent: the next step need not wait for it.
    setDraft(text === one.text ? "" : text);
  }
  function close() {
    setTyped(undefined);
    setError(null);
    setDraft("");
  }
  function save(event: FormEvent) {
    event.preventDefault();
    const text = typed ?? "";
    const wrong = whatIsWrong(text);
    setError(wrong);
    if (wrong !== null) return field.current?.focus();
    const asked = live.ask({ type: "reflect.change", response: one.id, text: tidy(text) });
    if (!asked.ok) return;
    close();
    announce(reflectText.changed);
  }

  if (changing)
    return (
      <form className="reflect-write" onSubmit={save}>
        <TextArea
          ref={field}
          label={reflectText.changeField}
          hint={reflectText.care}
          error={error}
          limit={limits.text.long}
          value={typed}
          autoComplete="off"
          onChange={(event) => write(event.currentTarget.value)}
        />
        <PrivateWarning text={typed} />
        <div className="row row-wrap">
          <Button kind="second" type="submit">
            {reflectText.save}
          </Button>
          <Button onClick={close}>{reflectText.keep}</Button>
        </div>
      </form>
    );
  const id = `own-${one.id}`;
  return (
    <Note>
      <p id={id}>{one.text}</p>
      <p className="reflect-about">
        {!one.shown && (
          <b className="reflect-sign">
            <Clock />
            {reflectText.waiting}
          </b>
        )}
        {one.signed && <span>{reflectText.signed}</span>}
        {one.support > 0 && (
          <span className="reflect-sign">
            <Heart />
            {reflectText.agreeing(one.support)}
          </span>
        )}
      </p>
      <div className="row row-wrap">
        <Button size="small" ref={button} aria-describedby={id} onClick={() => setTyped(one.text)}>
          {reflectText.change}
        </Button>
        <Button size="small" aria-describedby={id} onClick={onRemove}>
          {reflectText.away}
        </Button>
      </div>
    </Note>
  );
}
