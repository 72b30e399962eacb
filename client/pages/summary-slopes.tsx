import { useState } from "react";
import { type ColumnId, columnIds } from "shared/board.ts";
import type { TrendSummary } from "shared/summary/trend-summary.ts";
import { summaryPiles } from "../text/summary.ts";
import { thenTitle, trendText } from "../text/trend.ts";
import { ColumnSwitch } from "../trend/column-switch.tsx";
import { linesOf } from "../trend/readings.ts";
import { SlopeChart } from "../trend/slope-chart.tsx";
import "../trend/trend.css";

/** Then and now to look at, a column at a time, where there is room for it. The tables say the same. */
export function SummarySlopes({ trend }: { trend: TrendSummary }) {
  const [chosen, setColumn] = useState<ColumnId>();
  const column = chosen ?? columnIds.find((one) => linesOf(trend, one).length > 0);
  if (column === undefined) return null;
  const name = summaryPiles[column].title;
  return (
    <div className="trend">
      <div className="trend-wide">
        <div className="trend-head">
          <p>{trendText.about(name)}</p>
          <ColumnSwitch value={column} onChange={setColumn} />
        </div>
        <SlopeChart
          lines={linesOf(trend, column)}
          thenTitle={thenTitle(trend)}
          label={trendText.chart(name)}
        />
      </div>
    </div>
  );
}
