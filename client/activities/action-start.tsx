import { Check } from "lucide-react";
import { useState } from "react";
import type { Action } from "shared/activities/actions.ts";
import { allCards, type Workshop } from "shared/workshop/workshop.ts";
import { facesOf } from "../board/faces.ts";
import { actionsText as text } from "../text/actions.ts";
import { Button } from "../ui/button.tsx";
import { SuitTab } from "../ui/suit-label.tsx";
import type { Matters } from "./action-cards.ts";
import "./action-start.css";

/** So many cards are shown at first. */
const few = 6;

type Props = {
  matters: Matters;
  workshop: Workshop;
  actions: readonly Action[];
  locked: boolean;
  onStart: (card: string) => void;
};

/** The cards that matter most, to start an action from. */
export function ActionStart({ matters, workshop, actions, locked, onStart }: Props) {
  const [all, setAll] = useState(false);
  const { source, cards } = matters;
  if (source === "none") return null;
  const faces = facesOf(workshop.deck, allCards(workshop).slice(workshop.deck.cards.length));
  const shown = all ? cards : cards.slice(0, few);
  return (
    <section className="action-start" aria-labelledby="action-start">
      <h2 id="action-start">{source === "votes" ? text.matters : text.mattersWalls}</h2>
      <p className="quiet small">{text.pick}</p>
      <ul>
        {shown.map(({ card, votes }) => {
          const face = faces.get(card);
          if (face === undefined) return null;
          return (
            <li key={card}>
              <button type="button" className="card card-row" disabled={locked} onClick={() => onStart(card)}>
                <SuitTab look={face.look} suitTitle={face.suitTitle} />
                <span className="card-title">{face.title}</span>
                <span className="action-start-counts">
                  {votes !== undefined && <b>{text.votes(votes)}</b>}
                  <span>{text.actions(actions.filter((one) => one.card === card).length)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length < cards.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {text.more(cards.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

/** What makes an action a good one: a help to look at, never a gate. */
export function GoodAction() {
  return (
    <section className="action-good" aria-labelledby="action-good">
      <h2 id="action-good">{text.good}</h2>
      <ul>
        {text.goods.map((good) => (
          <li key={good}>
            <Check />
            {good}
          </li>
        ))}
      </ul>
    </section>
  );
}
