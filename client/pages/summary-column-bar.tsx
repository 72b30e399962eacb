import { columnIds } from "shared/board.ts";
import type { ColumnCounts } from "shared/results/counts.ts";
import { summaryPiles, summaryText } from "../text/summary.ts";
import { SegmentBar } from "../ui/segment-bar.tsx";

/** What the bars' colours and patterns mean. */
export const columnNames = {
  exists: summaryPiles.exists.title,
  helpful: summaryPiles.helpful.title,
  obstacle: summaryPiles.obstacle.title,
};

/** How many put it in each column. */
export function ColumnBar({ counts }: { counts: ColumnCounts }) {
  const parts = columnIds.map((column) => summaryText.sort.count(summaryPiles[column].title, counts[column]));
  return <SegmentBar counts={counts} label={parts.join(", ")} />;
}
