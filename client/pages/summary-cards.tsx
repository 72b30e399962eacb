import { columnIds, type PileId } from "shared/board.ts";
import type { SortSummary } from "shared/summary/sort-summary.ts";
import { summaryPiles, summaryText } from "../text/summary.ts";
import { Heading } from "../ui/heading.tsx";
import { Tray } from "../ui/tray.tsx";
import { CardMore, CardWords, SuitTile } from "./summary-card.tsx";

const text = summaryText.sort;

type Props = { sort: SortSummary; level: 3 | 4 };
type CardsProps = Props & { /** There are other sorts, with the same trays. */ named: boolean };
type ListProps = { sort: SortSummary; pile: PileId };

/** Each card in the place where it lies on the one board. */
export function SummaryCards({ sort, level, named }: CardsProps) {
  return (
    <>
      <div className="summary-trays">
        {columnIds.map((column) => {
          const { length } = lying(sort, column);
          const { title, line } = summaryPiles[column];
          return (
            <Tray
              key={column}
              column={column}
              title={title}
              line={line}
              count={length}
              label={`${named ? `${sort.title}: ` : ""}${title}, ${text.cards(length)}`}
              headingLevel={level}
            >
              <CardList sort={sort} pile={column} />
            </Tray>
          );
        })}
      </div>
      <Rest sort={sort} pile="unsure" level={level} />
      <Rest sort={sort} pile="deck" level={level} />
    </>
  );
}

/** A pile beside the columns. */
function Rest({ sort, pile, level }: Props & { pile: "unsure" | "deck" }) {
  const { title, line } = summaryPiles[pile];
  const { length } = lying(sort, pile);
  return (
    <div className="summary-pile">
      <div className="summary-pile-head">
        <Heading level={level}>{title}</Heading>
        <p className="quiet small">{line}</p>
        <p className="summary-pile-count">{length === 0 ? text.noCards : text.cards(length)}</p>
      </div>
      {length > 0 && <CardList sort={sort} pile={pile} />}
    </div>
  );
}

function CardList({ sort, pile }: ListProps) {
  const cards = lying(sort, pile);
  if (cards.length === 0) return <p className="summary-none">{text.noCards}</p>;
  return (
    <ul className="summary-cards">
      {cards.map((card) => (
        <li key={card.id} className="summary-card">
          <SuitTile suit={sort.suits.find(({ id }) => id === card.suit)} />
          <div className="summary-card-words">
            <CardWords card={card} barrier={pile === "exists"} />
            <CardMore card={card} boards={1} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function lying({ cards }: SortSummary, pile: PileId) {
  return cards.filter((card) => liesIn(card, 0).includes(pile));
}

/** Where a card lies on one board: mostly one place. */
export function liesIn({ columns, piles }: SortSummary["cards"][number], board: number): readonly PileId[] {
  const lies = columns[board] ?? [];
  return lies.length > 0 ? lies : [piles[board] ?? "deck"];
}
