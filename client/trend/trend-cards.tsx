import type { ColumnId } from "shared/board.ts";
import type { TrendSummary } from "shared/summary/trend-summary.ts";
import { resultsText } from "../text/results.ts";
import { trendText as text } from "../text/trend.ts";
import { SegmentBar } from "../ui/segment-bar.tsx";
import { SuitTab } from "../ui/suit-label.tsx";
import { type CardChange, movedMost, stayed } from "./readings.ts";
import "./trend-cards.css";

/** How many cards are shown that moved. */
const most = 3;

/** The cards that moved most, and one that did not. */
export function TrendCards({ trend }: { trend: TrendSummary }) {
  const moved = movedMost(trend, most);
  const same = stayed(trend);
  return (
    <aside className="trend-cards" aria-label={text.cards}>
      <h2>{text.movedMost}</h2>
      {moved.length === 0 && <p>{text.noneMoved}</p>}
      {moved.map((card) => (
        <CardThenNow key={card.id} card={card} trend={trend} words={text.moved(card.column, card.change)} />
      ))}
      {same && (
        <>
          <h2>{text.stayed}</h2>
          <CardThenNow card={same} trend={trend} words={text.stillSay(same.column, same.change.now)} />
        </>
      )}
    </aside>
  );
}

type Props = { card: CardChange; trend: Pick<TrendSummary, "suits">; words: string };

/** One card with what people said of it then and now. */
export function CardThenNow({ card: { title, suit, before, now }, trend, words }: Props) {
  const of = trend.suits.find(({ id }) => id === suit);
  return (
    <article className="card trend-card">
      <h3>
        {of && <SuitTab look={of.look} suitTitle={of.title} />}
        {title}
      </h3>
      <p>{words}</p>
      <Bar name={text.earlier} counts={before} />
      <Bar name={text.now} counts={now} />
    </article>
  );
}

function Bar({ name, counts }: { name: string; counts: Record<ColumnId, number> }) {
  return (
    <div className="trend-card-bar">
      <b>{name}</b>
      <SegmentBar counts={counts} label={`${name}: ${resultsText.bar(counts)}`} />
    </div>
  );
}
