import { useId } from "react";
import { exactCounts } from "shared/results/counts.ts";
import type { ResultCard } from "shared/summary/results-summary.ts";
import { firstCards, isBarrierThere, type Shown } from "shared/summary/shown-results.ts";
import { summaryPiles, summaryText } from "../text/summary.ts";
import { Heading } from "../ui/heading.tsx";
import { Badge } from "./summary-badge.tsx";
import { BarrierMark } from "./summary-card.tsx";
import { ColumnBar } from "./summary-column-bar.tsx";
import type { Place } from "./summary-result-part.tsx";
import { Typed } from "./summary-typed.tsx";

const text = summaryText.results;

/** Where we agree and where we differ, side by side. */
export function SummaryBoxes({ shown, ...place }: Place & { shown: Shown }) {
  return (
    <div className="summary-boxes">
      <Box shown={shown} ids={shown.agree} heading={text.agree} none={text.agreeNone} {...place} />
      <Box
        shown={shown}
        ids={shown.differ}
        heading={text.differ}
        none={text.differNone}
        hint={text.differHint}
        {...place}
      />
    </div>
  );
}

type BoxProps = Place & {
  shown: Shown;
  ids: readonly string[];
  heading: string;
  none: string;
  /** In which order they are. */
  hint?: string;
};

function Box({ shown, ids, heading, none, hint, level, within }: BoxProps) {
  const id = useId();
  const { told, more } = firstCards(shown, ids);
  const line = told.length === 0 ? none : told.length > 1 ? hint : undefined;
  return (
    <section className="summary-box" aria-labelledby={`${within} ${id}`.trim()}>
      <Heading level={level} id={id}>
        {heading}
      </Heading>
      {line && <p className="quiet small">{line}</p>}
      {told.length > 0 && (
        <ul className="summary-box-cards">
          {told.map((card) => (
            <li key={card.id}>{hint === undefined ? <Agreed card={card} /> : <Divided card={card} />}</li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="quiet small">{text.more(more)}</p>}
    </section>
  );
}

function Agreed({ card }: { card: ResultCard }) {
  const { most, placed, title } = card;
  const counts = exactCounts(card);
  return (
    <div className="summary-agreed">
      {most !== null && <Badge pile={most} />}
      <div>
        <p className="summary-box-title">
          <Typed>{title}</Typed>
        </p>
        {most !== null && counts !== null && placed !== null && (
          <p>{text.said(counts[most], placed, summaryPiles[most].title)}</p>
        )}
        {isBarrierThere(card) && most === "exists" && <BarrierMark />}
      </div>
    </div>
  );
}

function Divided({ card }: { card: ResultCard }) {
  const counts = exactCounts(card);
  return (
    <>
      <p className="summary-box-title">
        <Typed>{card.title}</Typed>
      </p>
      {counts !== null && <ColumnBar counts={counts} />}
    </>
  );
}
