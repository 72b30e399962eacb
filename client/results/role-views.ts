import type { CardId } from "shared/ids.ts";
import type { ColumnCounts } from "shared/results/counts.ts";
import { roleDifferences, type Said } from "shared/results/difference.ts";
import type { CardResult, Results } from "shared/results/results.ts";
import type { RoleGroup } from "shared/results/role-group.ts";
import { groupTitle } from "shared/summary/results-summary.ts";
import type { Workshop } from "shared/workshop/workshop.ts";

/** What one group of roles said about a card, in numbers. */
export type RoleSide = Pick<Said, "column" | "count" | "placed"> & {
  /** What the group is called; "" for several roles together. */
  title: string;
  counts: ColumnCounts;
};
/** What one group mostly said, where numbers would tell on somebody. */
export type RoleWords = { title: string; most: NonNullable<RoleGroup["most"]> };

/** Where roles see a card differently: in numbers two groups, in words all that lean to one column. */
export type RoleView =
  | { in: "numbers"; card: CardId; one: RoleSide; other: RoleSide }
  | { in: "words"; card: CardId; groups: readonly RoleWords[] };

/** Where roles differ, most first; those told in words come last. */
export function roleViews(results: Results, workshop: Pick<Workshop, "roles">): RoleView[] {
  const numbers = roleDifferences(results).flatMap(({ card, one, other }): RoleView[] => {
    const groups = results.cards.find((result) => result.card === card)?.groups ?? [];
    const sides = [one, other].map((said) => side(said, groups, workshop));
    const [left, right] = sides;
    return left && right ? [{ in: "numbers", card, one: left, other: right }] : [];
  });
  return [...numbers, ...results.cards.flatMap((card) => inWords(card, workshop) ?? [])];
}

/** Whether any card shows roles apart. */
export function showsRoles({ cards }: Results): boolean {
  return cards.some(({ groups }) => groups !== null);
}

function side(said: Said, groups: readonly RoleGroup[], workshop: Pick<Workshop, "roles">) {
  const counts = groups.find(({ roles }) => roles.join() === said.roles.join())?.counts;
  if (!counts) return undefined;
  const { column, count, placed, roles } = said;
  return { title: groupTitle(workshop, roles), column, count, placed, counts };
}

function inWords({ card, groups }: CardResult, workshop: Pick<Workshop, "roles">): RoleView | undefined {
  const leaning = (groups ?? []).flatMap(({ counts, most, roles }) =>
    counts === null && most !== null ? [{ title: groupTitle(workshop, roles), most }] : [],
  );
  return new Set(leaning.map(({ most }) => most)).size > 1
    ? { in: "words", card, groups: leaning }
    : undefined;
}
