import { type ColumnId, columnIds } from "../board.ts";
import type { CardId } from "../ids.ts";
import { type ColumnCounts, largest } from "./counts.ts";
import type { Results } from "./results.ts";
import type { RoleGroup } from "./role-group.ts";

/** What one group mostly said: the column, how many that are, and of how many. */
export type Said = { roles: readonly string[]; column: ColumnId; count: number; placed: number };
/** Two groups that see a card differently, and by how much: 0, the same shares, to 1, nothing in common. */
export type Difference = { card: CardId; by: number; one: Said; other: Said };

/** From here on two groups are said to differ. */
const worthTelling = 1 / 3;

/**
 * How far two groups' answers lie apart: half the sum of the absolute differences of their shares, which is the share
 * of one group that would have to answer otherwise (index of dissimilarity: O. D. Duncan and B. Duncan, "A
 * Methodological Analysis of Segregation Indexes", American Sociological Review, 1955). 0 to 1.
 */
export function apart(one: ColumnCounts, other: ColumnCounts): number {
  const [a, b] = [total(one), total(other)];
  if (a === 0 || b === 0) return 0;
  return columnIds.reduce((sum, column) => sum + Math.abs(one[column] / a - other[column] / b), 0) / 2;
}

/** Where roles differ, most first: for each card the two groups that lie furthest apart, told in counts only. */
export function roleDifferences(results: Results): Difference[] {
  return results.cards
    .flatMap(({ card, groups }) => furthest(card, groups ?? []) ?? [])
    .filter(({ by, one, other }) => by >= worthTelling && one.column !== other.column)
    .sort((a, b) => b.by - a.by);
}

function furthest(card: CardId, groups: readonly RoleGroup[]): Difference | undefined {
  const pairs = groups.flatMap((one, at) =>
    groups.slice(at + 1).flatMap((other) => {
      if (one.counts === null || other.counts === null) return [];
      return [{ card, by: apart(one.counts, other.counts), one: said(one), other: said(other) }];
    }),
  );
  return pairs.sort((a, b) => b.by - a.by)[0];
}

function said({ roles, counts, placed }: RoleGroup): Said {
  const known = counts ?? { exists: 0, helpful: 0, obstacle: 0 };
  const column = largest(known);
  return { roles, column, count: known[column], placed: placed ?? 0 };
}

function total(counts: ColumnCounts): number {
  return columnIds.reduce((sum, column) => sum + counts[column], 0);
}
