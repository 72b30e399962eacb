import { useId } from "react";
import type { SortSummary } from "shared/summary.ts";
import { pileText } from "../text/columns.ts";
import { summaryText as text } from "../text/summary.ts";
import { Heading } from "../ui/heading.tsx";
import { BarLegend } from "../ui/segment-bar.tsx";
import { SummaryBars } from "./summary-bars.tsx";
import { SummaryCards } from "./summary-cards.tsx";

const names = {
  exists: pileText.exists.title,
  helpful: pileText.helpful.title,
  obstacle: pileText.obstacle.title,
};

type Props = {
  sort: SortSummary;
  /** There is no other sort, so it needs no name. */
  alone: boolean;
  draft: boolean;
  language: string;
};

/** One sort: what we said about each kind of card, then each card in its place. */
export function SummarySort({ sort, alone, draft, language }: Props) {
  const id = useId();
  const { suits, cards, boards } = sort;
  const level = alone ? 2 : 3;
  const barriers = cards
    .filter(({ stance }) => stance === "barrier")
    .reduce((sum, { placement }) => sum + placement.exists, 0);
  return (
    <>
      {!alone && (
        <h2 className="summary-sort-title" lang={language}>
          {sort.title}
        </h2>
      )}
      <section className="summary-part" aria-labelledby={`${id}-suits`}>
        <div className="summary-bars-head">
          <Heading level={level} id={`${id}-suits`}>
            {text.suits}
          </Heading>
          <BarLegend names={names} />
        </div>
        <p className="quiet small">{text.suitsHint}</p>
        <SummaryBars
          caption={text.suits}
          first={text.kindOfCard}
          language={language}
          rows={suits.map((suit) => ({ ...suit, suitTitle: suit.title }))}
        />
        {barriers > 0 && <p>{text.barriersExist(barriers)}</p>}
      </section>
      <section className="summary-part" aria-labelledby={`${id}-cards`}>
        <Heading level={level} id={`${id}-cards`}>
          {text.cards}
        </Heading>
        <p>
          <span lang={language}>{text.asked(sort.question)}</span>
          {boards === 1 && ` ${draft ? text.placesNow : text.placesThen}`}
        </p>
        {boards === 1 ? (
          <SummaryCards cards={cards} suits={suits} level={alone ? 3 : 4} language={language} />
        ) : (
          <SummaryBars caption={text.cards} first={text.card} language={language} rows={withSuits(sort)} />
        )}
      </section>
    </>
  );
}

/** Cards on several boards have no one place: they are counted, like the suits. */
function withSuits({ cards, suits }: SortSummary) {
  return cards.flatMap(({ suit: id, ...card }) => {
    const suit = suits.find((one) => one.id === id);
    return suit === undefined ? [] : [{ ...card, look: suit.look, suitTitle: suit.title }];
  });
}
