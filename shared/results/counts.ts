import { type ColumnId, columnIds } from "../board.ts";
import type { CardResult } from "./results.ts";

/** In how many columns' favour people spoke: by column, people or boards. */
export type ColumnCounts = Readonly<Record<ColumnId, number>>;

/** The columns' counts as numbers, or null where they are told in words. */
export function exactCounts({ counts }: Pick<CardResult, "counts">): ColumnCounts | null {
  const { exists, helpful, obstacle } = counts;
  if (typeof exists !== "number" || typeof helpful !== "number" || typeof obstacle !== "number") return null;
  return { exists, helpful, obstacle };
}

/** The column with the largest count, the first of them where several are as large. */
export function largest(counts: ColumnCounts): ColumnId {
  return columnIds.reduce((most, column) => (counts[column] > counts[most] ? column : most), "exists");
}
