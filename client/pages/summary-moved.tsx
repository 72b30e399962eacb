import { ArrowRight } from "lucide-react";
import { useId } from "react";
import { pileIds } from "shared/board.ts";
import type { SortSummary } from "shared/summary/sort-summary.ts";
import { summaryPiles, summaryText } from "../text/summary.ts";
import { Heading } from "../ui/heading.tsx";
import { Badge } from "./summary-badge.tsx";
import { Typed } from "./summary-typed.tsx";
import "./summary-results.css";

const text = summaryText.moved;

type Moved = SortSummary["moved"][number];
type Props = { sort: SortSummary; level: 2 | 3; within: string };

/** What came of talking about the cards on which people differed. */
export function SummaryMoved({ sort, level, within }: Props) {
  const id = useId();
  if (sort.moved.length === 0) return null;
  return (
    <section className="summary-part" aria-labelledby={`${within} ${id}`.trim()}>
      <Heading level={level} id={id}>
        {text.heading}
      </Heading>
      <p className="measure">{text.lead}</p>
      <ul className="summary-moved">
        {sort.moved.map((moved) => (
          <li key={moved.card}>
            <span className="summary-moved-places" aria-hidden="true">
              <Badge pile={moved.before.column} />
              <ArrowRight />
              <Badge pile={moved.now[0] ?? "deck"} />
            </span>
            <div>
              <p className="summary-card-title">
                <Typed>{sort.cards.find(({ id: card }) => card === moved.card)?.title ?? ""}</Typed>
              </p>
              <p>
                {beforeLine(moved)} <b>{nowLine(sort, moved)}</b>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function beforeLine({ before: { column, count, placed } }: Moved): string {
  return text.before(summaryText.results.said(count, placed, summaryPiles[column].title));
}

function nowLine({ boards }: SortSummary, { before, now }: Moved): string {
  if (boards.length > 1) {
    const places = pileIds.flatMap((pile) => {
      const tables = now.filter((one) => one === pile).length;
      return tables === 0 ? [] : [text.at(summaryPiles[pile].title, tables)];
    });
    return text.now(places.join(", "));
  }
  const places = text.now(text.and(now.map((pile) => summaryPiles[pile].title)));
  return now.length === 1 && now[0] === before.column ? `${places} ${text.same}` : places;
}
