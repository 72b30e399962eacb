import { useState } from "react";
import { newText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { type Parts, sorts } from "./new-parts.ts";
import { DialogSetting } from "./new-setting.tsx";

/** The cards of the workshop. */
export function DeckSetting({ decks, order, plan, steps, change, errorAt }: Parts) {
  const [open, setOpen] = useState(false);
  const deck = decks.find(({ id }) => id === order.deck);
  const size = deck && text.cardsSize(deck.cards, deck.suits);
  const note = order.deck !== plan.deck && sorts(steps) ? text.otherDeck : undefined;
  return (
    <>
      <DialogSetting
        id="new-deck"
        label={text.cards}
        value={deck?.title ?? ""}
        error={errorAt("deck")}
        onChange={() => setOpen(true)}
      >
        <div className="new-deck">
          <span className="new-deck-cards" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <p>
            <b>{deck?.title}</b>
            <span className="quiet">{size}</span>
          </p>
        </div>
        {note && <p className="quiet small">{note}</p>}
      </DialogSetting>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={text.cardsTitle}
        actions={
          <Button kind="primary" onClick={() => setOpen(false)}>
            {text.done}
          </Button>
        }
      >
        <ChoiceCards
          legend={<span className="visually-hidden">{text.cards}</span>}
          columns={1}
          value={order.deck}
          onChange={(id) => change({ deck: id })}
          choices={decks.map(({ id, title, about, cards, suits }) => ({
            id,
            title,
            note: text.cardsSize(cards, suits),
            text: about,
          }))}
        />
        {note && <p className="quiet small">{note}</p>}
      </Dialog>
    </>
  );
}
