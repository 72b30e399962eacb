import type { ReactNode } from "react";
import type { Step } from "shared/activities/kinds.ts";
import { columnIds } from "shared/board.ts";
import { type TrendSummary, trendSummary } from "shared/summary/trend-summary.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { inParts } from "../screen/in-parts.ts";
import { TurnButton, useTurning } from "../screen/turning.tsx";
import { pileText } from "../text/columns.ts";
import { trendText as text, thenTitle, unitsOf } from "../text/trend.ts";
import { Glyph } from "../ui/glyph.tsx";
import { changedWords, isInWords, linesOf, movedMost, stayed } from "./readings.ts";
import { SlopeChart } from "./slope-chart.tsx";
import { CardThenNow } from "./trend-cards.tsx";
import { WordsOfCard } from "./trend-words.tsx";
import "./screen-trend.css";

/** Cards that one picture has room for: those with bars, and lines of words. */
const cardsAPart = 2;
const linesAPart = 16;
/** How many cards are shown that moved. */
const most = 4;

type Props = { workshop: Workshop; step: Step<"results"> };

/** Then and now for the whole room: a column, a few cards, or some words at a time. It turns by itself. */
export function ScreenTrend({ workshop, step }: Props) {
  const trend = trendSummary(workshop, step);
  const parts = trend === null ? [] : partsOf(trend);
  const turning = useTurning(parts.length);
  if (trend === null) return null;
  return (
    <section className="screen-trend" aria-label={step.title}>
      {parts[turning.part]}
      <div className="screen-progress">
        <p>{text.who(trend.before.boards, trend.boards, unitsOf(workshop, step))}</p>
        <TurnButton turning={turning} />
      </div>
    </section>
  );
}

function partsOf(trend: TrendSummary): ReactNode[] {
  if (isInWords(trend)) return wordParts(trend);
  const charts = columnIds.flatMap((column) => {
    const lines = linesOf(trend, column);
    if (lines.length === 0) return [];
    const name = pileText[column].title;
    return (
      <div key={column} className="screen-trend-part">
        <h2 className={`col-${column}`}>
          <Glyph name={column} />
          {text.titles[column]}
        </h2>
        <p>{text.about(name)}</p>
        <SlopeChart lines={lines} thenTitle={thenTitle(trend)} label={text.chart(name)} />
      </div>
    );
  });
  const moved = inParts(movedMost(trend, most), cardsAPart, cardsAPart, () => 1).map((cards) => (
    <div key={cards[0]?.id} className="screen-trend-part">
      <h2>{text.movedMost}</h2>
      {cards.map((card) => (
        <CardThenNow key={card.id} card={card} trend={trend} words={text.moved(card.column, card.change)} />
      ))}
    </div>
  ));
  const same = stayed(trend);
  const still = same && (
    <div key="stayed" className="screen-trend-part">
      <h2>{text.stayed}</h2>
      <CardThenNow card={same} trend={trend} words={text.stillSay(same.column, same.change.now)} />
    </div>
  );
  return [...charts, ...moved, ...(still ? [still] : [])];
}

function wordParts(trend: TrendSummary): ReactNode[] {
  const cards = changedWords(trend);
  const changed = cards.filter(({ words }) => words.length > 0);
  const rest = text.wordsSame(cards.length - changed.length, changed.length);
  const parts = inParts(changed, linesAPart, linesAPart, ({ words }) => words.length + 1);
  return (parts.length === 0 ? [[]] : parts).map((part, at) => (
    <div key={part[0]?.id ?? "none"} className="screen-trend-part">
      <h2>{text.inWordsTitle}</h2>
      <ul className="trend-words">
        {part.map(({ id, title, suit, words }) => (
          <WordsOfCard
            key={id}
            title={title}
            look={trend.suits.find((one) => one.id === suit)?.look}
            words={words}
          />
        ))}
      </ul>
      {at >= parts.length - 1 && <p>{rest}</p>}
    </div>
  ));
}
