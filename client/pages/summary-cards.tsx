import { TriangleAlert } from "lucide-react";
import { useId } from "react";
import { columnIds, type PileId } from "shared/board.ts";
import type { SortSummary } from "shared/summary.ts";
import { cards as countCards } from "../text/columns.ts";
import { summaryPiles, summaryText as text } from "../text/summary.ts";
import { Heading } from "../ui/heading.tsx";
import { SuitTab } from "../ui/suit-label.tsx";
import { Tray } from "../ui/tray.tsx";
import "./summary-cards.css";

type Card = SortSummary["cards"][number];
type ListProps = { cards: readonly Card[]; suits: SortSummary["suits"]; language: string; level: 3 | 4 };

/** Each card in the place where it lies on the one board. */
export function SummaryCards(props: ListProps) {
  const inPile = (pile: PileId) => props.cards.filter((card) => card.pile === pile);
  return (
    <>
      <div className="summary-trays">
        {columnIds.map((column) => {
          const lying = inPile(column);
          const { title, line } = summaryPiles[column];
          return (
            <Tray
              key={column}
              column={column}
              title={title}
              line={line}
              count={lying.length}
              label={`${title}, ${countCards(lying.length)}`}
              headingLevel={props.level}
            >
              <CardList {...props} cards={lying} />
            </Tray>
          );
        })}
      </div>
      <Rest {...props} pile="unsure" cards={inPile("unsure")} />
      <Rest {...props} pile="deck" cards={inPile("deck")} />
    </>
  );
}

/** A pile beside the columns. */
function Rest({ pile, ...list }: ListProps & { pile: "unsure" | "deck" }) {
  const id = useId();
  const { title, line } = summaryPiles[pile];
  return (
    <section className="summary-pile" aria-labelledby={id}>
      <div className="summary-pile-head">
        <Heading level={list.level} id={id}>
          {title}
        </Heading>
        <p className="quiet small">{line}</p>
        <p className="summary-pile-count">
          {list.cards.length === 0 ? text.none : countCards(list.cards.length)}
        </p>
      </div>
      {list.cards.length > 0 && <CardList {...list} />}
    </section>
  );
}

function CardList({ cards, suits, language }: ListProps) {
  if (cards.length === 0) return <p className="summary-none">{text.none}</p>;
  return (
    <ul className="summary-cards">
      {cards.map((card) => (
        <CardLine
          key={card.id}
          card={card}
          suit={suits.find(({ id }) => id === card.suit)}
          language={language}
        />
      ))}
    </ul>
  );
}

type LineProps = { card: Card; suit: SortSummary["suits"][number] | undefined; language: string };

function CardLine({ card, suit, language }: LineProps) {
  return (
    <li className="summary-card">
      {suit && <SuitTab look={suit.look} suitTitle={suit.title} />}
      <div className="summary-card-words">
        <p className="summary-card-title">
          <span className="visually-hidden">{text.number(card.number)}: </span>
          <span lang={language}>{card.title}</span>
          <span className="summary-card-number" aria-hidden="true">
            {card.number}
          </span>
        </p>
        <p className="summary-card-text" lang={language}>
          {card.text}
        </p>
        {card.stance === "barrier" && card.pile === "exists" && (
          <p className="summary-barrier">
            <TriangleAlert />
            {text.barrier}
          </p>
        )}
      </div>
    </li>
  );
}
