import { Check, Plus } from "lucide-react";
import { useEffect, useRef } from "react";
import type { Action } from "shared/activities/actions.ts";
import type { Face } from "../board/faces.ts";
import { actionText, clashText, actionsText as text } from "../text/actions.ts";
import { Button } from "../ui/button.tsx";
import { Clash } from "./action-clash.tsx";
import { clashes, type Field, noWords, renewed, shownWords, wordsOf } from "./action-edit.ts";
import { ActionFields, type CardChoice } from "./action-fields.tsx";
import { focusOn, places } from "./action-focus.ts";
import { FromCard, WriterTag } from "./action-row.tsx";
import type { ActionEdits } from "./use-action-edits.ts";

type Shared = {
  edits: ActionEdits;
  leads: boolean;
  locked: boolean;
  cards: readonly CardChoice[];
  faceOf: (card: string | null) => Face | undefined;
};

type EditorProps = Shared & { action: Action; held: string | undefined; onRemove: () => void };

/** An action in the hands of this person: the row becomes its own form. */
export function ActionEditor(props: EditorProps) {
  const { action, edits, leads, locked, cards, faceOf, held, onRemove } = props;
  const edit = edits.edit(action.id);
  const now = wordsOf(action);
  const words = shownWords(edit, now);
  const clashing = clashes(edit, now);
  const fresh = renewed(edit, edits.openedAs(action), now);
  const first = clashing[0];
  const opened = useRef(false);

  useEffect(() => {
    // It opened by itself because of a no: the button that had focus is gone.
    if (!opened.current && first !== undefined && document.activeElement === document.body)
      focusOn(places.clash(action.id, first));
    opened.current = true;
  }, [action.id, first]);

  const beside = (field: Field) => {
    if (edit !== undefined && clashing.includes(field))
      return (
        <Clash
          action={action}
          edit={edit}
          field={field}
          cardTitle={(card) => faceOf(card)?.title ?? actionText.noCard}
          onChoose={(next) => edits.choose(action, next)}
        />
      );
    return fresh.includes(field) && <p className="action-note">{clashText.renewed}</p>;
  };
  return (
    <article className="card action action-open" aria-label={text.changeOne(action.what)}>
      <div className="action-top">
        <FromCard face={faceOf(words.card)} />
        <WriterTag you>{actionText.youWrite}</WriterTag>
        {held !== undefined && <WriterTag>{held}</WriterTag>}
      </div>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          edits.save(action);
        }}
      >
        <ActionFields
          id={action.id}
          words={words}
          tried={edits.tried(action.id)}
          leads={leads}
          cards={cards}
          onWrite={(field, value) => edits.write(action, field, value)}
          beside={beside}
        />
        {clashing.length > 0 && edit?.status === "refused" && (
          <p className="action-note">{clashText.choose}</p>
        )}
        <div className="action-buttons action-end">
          <p className="quiet smallest">
            {locked ? text.locked : text.everyone}{" "}
            <span className="action-who-hint" aria-hidden="true">
              {text.whoHint}
            </span>
          </p>
          <Button kind="quiet" disabled={locked} onClick={onRemove}>
            {text.away}
          </Button>
          <Button kind="quiet" onClick={() => edits.leave(action)}>
            {text.leave}
          </Button>
          <Button kind={leads || edits.adding ? "second" : "primary"} type="submit" disabled={locked}>
            <Check />
            {text.done}
          </Button>
        </div>
      </form>
    </article>
  );
}

/** The form for a new action. */
export function ActionForm({ edits, leads, locked, cards, faceOf }: Shared) {
  const words = edits.adding ?? noWords;
  return (
    <section className="card action action-open action-new" aria-labelledby="actions-new">
      <div className="action-top">
        <FromCard face={faceOf(words.card)} />
      </div>
      <h3 className="action-new-title" id="actions-new">
        {text.plan}
      </h3>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          edits.addNew();
        }}
      >
        <ActionFields
          id="new"
          words={words}
          tried={edits.tried("new")}
          leads={leads}
          cards={cards}
          onWrite={edits.writeNew}
        />
        <div className="action-buttons action-end">
          <p className="quiet smallest">{locked ? text.locked : text.everyone}</p>
          <Button kind="quiet" onClick={edits.dropForm}>
            {text.drop}
          </Button>
          <Button
            kind={leads ? "second" : "primary"}
            size={leads ? "normal" : "large"}
            type="submit"
            disabled={locked}
          >
            <Plus />
            {text.add}
          </Button>
        </div>
      </form>
    </section>
  );
}
