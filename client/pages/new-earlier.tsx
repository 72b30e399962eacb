import { CircleCheck } from "lucide-react";
import { type ChangeEvent, useState } from "react";
import { earlierText as text } from "../text/earlier.ts";
import { newText } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { FieldError } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";
import { Switch } from "../ui/switch.tsx";
import { readEarlier } from "./earlier.ts";
import { goneOn, lookingBack, type TakenAlong } from "./new-again.ts";
import type { Parts } from "./new-parts.ts";
import "./new-earlier.css";

/** A larger file is no summary. In bytes. */
const largest = 5_000_000;

/** What is taken along from an earlier workshop: its actions, and what its cards came to. */
export function EarlierSetting(parts: Parts) {
  const { order, plan, change, errorAt } = parts;
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState(false);
  const { earlier } = order;
  const error = wrong ? text.wrong : errorAt("before");

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file === undefined) return;
    const found = file.size > largest ? undefined : readEarlier(await file.text().catch(() => ""));
    // The same file can be chosen again.
    input.value = "";
    setWrong(found === undefined);
    if (found === undefined) return announce(text.wrong);
    change(goneOn(found, parts));
    announce(text.taken(found.title));
    setTimeout(() => document.getElementById("new-earlier-taken")?.focus());
  }

  function leaveOut() {
    change({ earlier: null, named: false });
    announce(text.gone);
    setTimeout(() => document.getElementById("new-before")?.focus());
  }

  return (
    <details
      className="new-earlier"
      open={open || earlier !== null || error !== null || plan.id === lookingBack}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{text.title}</summary>
      {earlier === null ? (
        <div className="new-earlier-file">
          <p>{plan.id === lookingBack ? text.without : text.about}</p>
          <div>
            <label className="field-label" htmlFor="new-before">
              {text.file}
            </label>
            <p className="field-hint" id="new-before-hint">
              {text.hint}
            </p>
            <input
              type="file"
              id="new-before"
              accept=".json,application/json"
              aria-describedby={error === null ? "new-before-hint" : "new-before-hint new-before-error"}
              aria-invalid={error !== null}
              onChange={(event) => void choose(event)}
            />
            {error !== null && <FieldError id="new-before-error">{error}</FieldError>}
          </div>
        </div>
      ) : (
        <Taken {...parts} earlier={earlier} onLeave={leaveOut} />
      )}
    </details>
  );
}

type TakenProps = Parts & { earlier: TakenAlong; onLeave: () => void };

function Taken({ order, decks, change, earlier, onLeave }: TakenProps) {
  const { title, on, actions, counts, deck, alone } = earlier;
  const known = decks.some(({ id }) => id === deck.id);
  return (
    <div className="new-earlier-taken">
      <p id="new-earlier-taken" tabIndex={-1}>
        <CircleCheck />
        <b>{text.goesOn(title, on)}</b>
      </p>
      <ul className="bullets">
        <li>{text.actions(actions.length)}</li>
        <li>
          {counts === null
            ? text.noCounts
            : !known
              ? text.noDeck(deck.title)
              : order.deck === deck.id
                ? text.cards(counts.cards.length, counts.boards, alone)
                : text.otherDeck}
        </li>
      </ul>
      {actions.some(({ who }) => who !== "") && (
        <Switch
          label={text.named}
          hint={text.namedHint}
          checked={order.named}
          onChange={(named) => change({ named })}
        />
      )}
      <div>
        <Button size="small" onClick={onLeave}>
          {text.away}
          <span className="visually-hidden"> “{title || newText.none}”</span>
        </Button>
      </div>
    </div>
  );
}
