import { Plus } from "lucide-react";
import { useState } from "react";
import type { Action } from "shared/activities/actions.ts";
import { allCards } from "shared/workshop/workshop.ts";
import { type Face, facesOf } from "../board/faces.ts";
import { actionText, actionsText as text } from "../text/actions.ts";
import { saidText } from "../text/said.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { Matters } from "./action-cards.ts";
import { ActionEditor, ActionForm } from "./action-editor.tsx";
import type { CardChoice } from "./action-fields.tsx";
import { places } from "./action-focus.ts";
import { ActionOrphan } from "./action-orphan.tsx";
import { ActionRow } from "./action-row.tsx";
import type { ActionEdits, EditsProps } from "./use-action-edits.ts";
import "./action-table.css";

type Props = EditsProps & {
  edits: ActionEdits;
  matters: Matters;
  /** What was agreed earlier: nothing is added to it. */
  review?: boolean | undefined;
};

/** What we will do, row by row; a row that somebody changes becomes its own form. */
export function ActionTable(props: Props) {
  const { activity, of, state, person, leads, edits, matters, review = false } = props;
  const { workshop, presence } = state;
  const [removing, setRemoving] = useState<Action>();
  const locked = workshop.locked && !leads;
  const faces = facesOf(workshop.deck, allCards(workshop).slice(workshop.deck.cards.length));
  const faceOf = (card: string | null) => (card === null ? undefined : faces.get(card));
  const writer = (action: Action) => {
    const held = presence.holding.find(({ board, card }) => board === activity.id && card === action.id);
    if (held === undefined) return undefined;
    return actionText.writing((held.person && workshop.people[held.person]?.name) || "");
  };
  const shared = { edits, leads, locked, faceOf };
  /** In a private workshop nobody's words are shown unread: the leader writes what people tell her. */
  const wordless = workshop.preset === "private" && !leads;
  const mayAdd = edits.adding === undefined && !wordless && !review;
  return (
    <section className="actions-table" aria-labelledby={places.list}>
      <h2 className="actions-title" id={places.list} tabIndex={-1}>
        {review ? saidText.said : text.list}
      </h2>
      {locked && <p className="quiet">{text.locked}</p>}
      {wordless && <p>{text.wordless}</p>}
      <div className="action-cells actions-columns" aria-hidden="true">
        <span>{actionText.what}</span>
        <span>{actionText.who}</span>
        <span>{actionText.due}</span>
        <span>{actionText.measure}</span>
      </div>
      {of.actions.length === 0 && mayAdd && <p className="actions-none">{text.none}</p>}
      <ul className="actions-rows">
        {of.actions.map((action) => (
          <li key={action.id}>
            {edits.open.includes(action.id) ? (
              <ActionEditor
                {...shared}
                action={action}
                cards={choices(matters, faces, action.card)}
                held={writer(action)}
                onRemove={() => setRemoving(action)}
              />
            ) : (
              <ActionRow
                action={action}
                face={faceOf(action.card)}
                held={writer(action)}
                own={action.person === person}
                leads={leads}
                onChange={
                  (leads || action.person === person) && !locked && !wordless
                    ? () => edits.begin(action)
                    : undefined
                }
              />
            )}
          </li>
        ))}
      </ul>
      {edits.orphans.map(({ id, words, unadded }) => (
        <ActionOrphan
          key={id}
          words={words}
          unadded={unadded}
          locked={locked}
          onAddAgain={() => edits.addAgain(id, words)}
          onLetGo={() => edits.letGo(id)}
        />
      ))}
      {mayAdd && (
        <Button
          kind="second"
          className="actions-add"
          id={places.add}
          disabled={locked}
          onClick={() => edits.start(null)}
        >
          <Plus />
          {text.addOne}
        </Button>
      )}
      {edits.adding !== undefined && (
        <ActionForm {...shared} cards={choices(matters, faces, edits.adding?.card ?? null)} />
      )}
      <Dialog
        open={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={text.awayTitle}
        actions={
          <>
            <Button
              kind="danger"
              onClick={() => {
                setRemoving(undefined);
                if (removing !== undefined) edits.remove(removing);
              }}
            >
              {text.away}
            </Button>
            <Button onClick={() => setRemoving(undefined)}>{text.awayNot}</Button>
          </>
        }
      >
        <p>
          <b>{removing?.what}</b>
        </p>
        <p>{text.awayText}</p>
        {removing !== undefined && writer(removing) !== undefined && <p>{writer(removing)}</p>}
      </Dialog>
    </section>
  );
}

/** The cards that an action may be from: those that matter most, and the one it is from already. */
function choices(
  { cards }: Matters,
  faces: ReadonlyMap<string, Face>,
  own: string | null,
): readonly CardChoice[] {
  const also = own === null || cards.some(({ card }) => card === own) ? [] : [{ card: own }];
  return [...cards, ...also].flatMap((one) => {
    const face = faces.get(one.card);
    return face === undefined ? [] : [{ ...one, title: face.title }];
  });
}
