import type { ReactNode } from "react";
import type { TrendSummary } from "shared/summary/trend-summary.ts";
import { trendText as text } from "../text/trend.ts";
import { Glyph } from "../ui/glyph.tsx";
import { SuitTab } from "../ui/suit-label.tsx";
import { changedWords, type Words } from "./readings.ts";
import "./trend-words.css";

type Props = { trend: TrendSummary; least: number; children: ReactNode };

/** Then and now where numbers would tell on somebody: the cards of which we say something else now. */
export function TrendWords({ trend, least, children }: Props) {
  const cards = changedWords(trend);
  const changed = cards.filter(({ words }) => words.length > 0);
  return (
    <section className="panel trend-panel">
      <h2>{text.inWordsTitle}</h2>
      <p>{text.inWords(least)}</p>
      <ul className="trend-words">
        {changed.map(({ id, title, suit, words }) => (
          <WordsOfCard
            key={id}
            title={title}
            look={trend.suits.find((one) => one.id === suit)?.look}
            words={words}
          />
        ))}
      </ul>
      <p>{text.wordsSame(cards.length - changed.length, changed.length)}</p>
      <div className="trend-foot">{children}</div>
    </section>
  );
}

type CardProps = { title: string; look: TrendSummary["suits"][number]["look"] | undefined; words: Words[] };

export function WordsOfCard({ title, look, words }: CardProps) {
  return (
    <li>
      <b>
        {look && <SuitTab look={look} suitTitle="" />}
        {title}
      </b>
      {words.map(({ column, before, now }) => (
        <span key={column} className={`trend-word col-${column}`}>
          <Glyph name={column} />
          <span>{text.wordChange(column, before, now)}</span>
        </span>
      ))}
    </li>
  );
}
