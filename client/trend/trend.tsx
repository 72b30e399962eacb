import { type ReactNode, useState } from "react";
import type { Step } from "shared/activities/kinds.ts";
import { type ColumnId, columnIds } from "shared/board.ts";
import { type TrendSummary, trendSummary } from "shared/summary/trend-summary.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { pileText } from "../text/columns.ts";
import { trendText as text, thenTitle, unitsOf } from "../text/trend.ts";
import { ColumnSwitch } from "./column-switch.tsx";
import { isInWords, linesOf } from "./readings.ts";
import { SlopeChart } from "./slope-chart.tsx";
import { TrendCards } from "./trend-cards.tsx";
import { TrendList } from "./trend-list.tsx";
import { TrendTable } from "./trend-table.tsx";
import { TrendWords } from "./trend-words.tsx";
import "./trend.css";

type Props = { workshop: Workshop; step: Step<"results"> };

/** Then and now: per kind of card and per card, in words and as a chart. Nothing where there is nothing to compare. */
export function Trend({ workshop, step }: Props) {
  const trend = trendSummary(workshop, step);
  if (trend === null) return null;
  const words = isInWords(trend);
  const who = <p>{text.who(trend.before.boards, trend.boards, unitsOf(workshop, step))}</p>;
  return (
    <div className="trend">
      <div className="trend-parts">
        {words ? (
          <TrendWords trend={trend} least={workshop.smallestGroup}>
            {who}
          </TrendWords>
        ) : (
          <Chart trend={trend}>{who}</Chart>
        )}
        {!words && <TrendCards trend={trend} />}
      </div>
    </div>
  );
}

function Chart({ trend, children }: { trend: TrendSummary; children: ReactNode }) {
  const [chosen, setColumn] = useState<ColumnId>();
  const column = chosen ?? columnIds.find((one) => linesOf(trend, one).length > 0) ?? "exists";
  const lines = linesOf(trend, column);
  const name = pileText[column].title;
  const example = lines[0]?.change.now;
  return (
    <section className="panel trend-panel" aria-labelledby="trend-title">
      <div className="trend-head">
        <h2 id="trend-title">{text.titles[column]}</h2>
        <ColumnSwitch value={column} onChange={setColumn} />
      </div>
      <p>{text.about(name)}</p>
      <div className="trend-wide">
        <SlopeChart lines={lines} thenTitle={thenTitle(trend)} label={text.chart(name)} />
      </div>
      <div className="trend-narrow">
        <TrendList lines={lines} column={column} />
      </div>
      <div className="trend-foot">
        {children}
        {example && <p>{text.how(example)}</p>}
      </div>
      <TrendTable trend={trend} column={column} />
    </section>
  );
}
