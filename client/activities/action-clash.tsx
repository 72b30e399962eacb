import { PencilLine } from "lucide-react";
import { useId } from "react";
import type { Action } from "shared/activities/actions.ts";
import { actionText, clashText, actionsText as text } from "../text/actions.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { type Edit, type Field, keepMine, keepTheirs, type Words, wordsOf } from "./action-edit.ts";
import { focusOn, places } from "./action-focus.ts";

type Props = {
  action: Action;
  edit: Edit;
  field: Field;
  cardTitle: (card: string) => string;
  onChoose: (edit: Edit) => void;
};

/** Two people wrote in one field: both texts, and the choice is the writer's. */
export function Clash({ action, edit, field, cardTitle, onChoose }: Props) {
  const id = useId();
  const now = wordsOf(action);
  const mine = { ...now, ...edit.mine } as Words;
  function choose(next: Edit, told: string) {
    announce(told);
    focusOn(places.field(action.id, field));
    onChoose(next);
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read before the field it is about.
    <div
      role="group"
      className="action-clash"
      aria-labelledby={id}
      id={places.clash(action.id, field)}
      tabIndex={-1}
    >
      <p className="action-note" id={id}>
        <PencilLine />
        <b>{clashText.meanwhile}</b>
      </p>
      <dl>
        <dt>{clashText.theirs}</dt>
        <dd>{wordsIn(now, field, cardTitle)}</dd>
        <dt>{clashText.yours}</dt>
        <dd>{wordsIn(mine, field, cardTitle)}</dd>
      </dl>
      <div className="action-buttons">
        <Button
          size="small"
          aria-label={clashText.about(clashText.keepMine, text.fields[field])}
          onClick={() => choose(keepMine(edit, field, now), clashText.kept)}
        >
          {clashText.keepMine}
        </Button>
        <Button
          size="small"
          aria-label={clashText.about(clashText.keepTheirs, text.fields[field])}
          onClick={() => choose(keepTheirs(edit, field), clashText.took)}
        >
          {clashText.keepTheirs}
        </Button>
      </div>
    </div>
  );
}

function wordsIn(words: Words, field: Field, cardTitle: (card: string) => string): string {
  if (field === "status") return actionText.statuses[words.status];
  if (field === "card") return words.card === null ? actionText.noCard : cardTitle(words.card);
  return words[field] || clashText.nothing;
}
