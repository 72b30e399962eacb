import { type ReactNode, useEffect, useRef, useState } from "react";
import { newText as text } from "../text/new.ts";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import { FieldError, TextField } from "../ui/field.tsx";
import { Panel } from "../ui/panel.tsx";
import type { DeckLine } from "./answers.ts";
import type { Order, OrderField } from "./new-order.ts";
import "./new-fields.css";

type Props = {
  decks: readonly DeckLine[];
  order: Order;
  change: (some: Partial<Order>) => void;
  errorAt: (field: OrderField) => string | null;
  /** The server wants its own key first. */
  asksKey: boolean;
  /** Goes up with each attempt, so that a field with a mistake opens. */
  opened: number;
};

/** The rest of a workshop: fields where there is room, on a phone a list with Change beside each line. */
export function NewFields({ decks, order, change, errorAt, asksKey, opened }: Props) {
  const deck = decks.find(({ id }) => id === order.deck);
  const deckSize = deck && text.cardsSize(deck.cards, deck.suits);
  return (
    <Panel className="new-fields">
      {asksKey && (
        <TextField
          id="new-createKey"
          type="password"
          autoComplete="off"
          label={text.createKey}
          hint={text.createKeyHint}
          error={errorAt("createKey")}
          value={order.createKey}
          onChange={(event) => change({ createKey: event.currentTarget.value.trim() })}
        />
      )}
      <Setting label={text.nameShort} value={order.title} error={errorAt("title")} opened={opened}>
        <TextField
          id="new-title"
          autoComplete="off"
          label={text.name}
          hint={text.nameHint}
          error={errorAt("title")}
          value={order.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
      </Setting>
      <Setting
        label={text.organisation}
        value={order.organisation}
        error={errorAt("organisation")}
        opened={opened}
      >
        <TextField
          id="new-organisation"
          autoComplete="organization"
          label={text.organisation}
          optional
          error={errorAt("organisation")}
          value={order.organisation}
          onChange={(event) => change({ organisation: event.currentTarget.value })}
        />
      </Setting>
      {decks.length > 1 ? (
        <Setting label={text.cards} value={deck?.title ?? ""} error={errorAt("deck")} opened={opened}>
          <ChoiceCards
            id="new-deck"
            legend={text.cards}
            columns={1}
            error={errorAt("deck")}
            value={order.deck}
            onChange={(id) => change({ deck: id })}
            choices={decks.map(({ id, title, cards, suits }) => ({
              id,
              title,
              note: text.cardsSize(cards, suits),
            }))}
          />
        </Setting>
      ) : (
        <div className="new-deck" id="new-deck" tabIndex={-1}>
          <p className="field-label">{text.cards}</p>
          <p className="new-deck-title">{deck?.title}</p>
          <p className="quiet smallest">{deckSize}</p>
          {errorAt("deck") && <FieldError>{errorAt("deck")}</FieldError>}
        </div>
      )}
    </Panel>
  );
}

type SettingProps = {
  label: string;
  value: string;
  error: string | null;
  opened: number;
  children: ReactNode;
};

/** On a phone one line with Change, until somebody wants to change it; elsewhere simply the field. */
function Setting({ label, value, error, opened, children }: SettingProps) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (opened > 0 && error !== null) setOpen(true);
  }, [opened, error]);

  function change() {
    setOpen(true);
    setTimeout(() => field.current?.querySelector<HTMLInputElement>("input:checked, input")?.focus());
  }

  return (
    <div className={`setting${open || error !== null ? " setting-open" : ""}`}>
      <div className="setting-brief">
        <p className="setting-words">
          <span>{label}</span>
          <b>{value.trim() || text.none}</b>
        </p>
        <button type="button" className="button button-quiet" onClick={change}>
          {value.trim() === "" ? text.add : text.change}
          <span className="visually-hidden"> {label}</span>
        </button>
      </div>
      <div className="setting-field" ref={field}>
        {children}
      </div>
    </div>
  );
}
