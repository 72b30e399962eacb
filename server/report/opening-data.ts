import type { Summary } from "shared/summary/summary.ts";
import { isolated } from "./language.ts";
import type { Words } from "./words.ts";

/** What this is: the plan, the cards, and how far the room came, a sentence each. */
export function intro({ plan, deck, sorts, results, actions }: Summary, { opening }: Words): string[] {
  const used = sorts.length + results.length;
  const [only] = used === 1 ? sorts : [];
  const [alone] = used === 1 ? results.flatMap(({ shown }) => shown ?? []) : [];
  const agreed = sum(actions.map((step) => step.actions.length));
  return [
    opening.plan(isolated(plan)),
    ...(used > 0 ? [opening.used(isolated(deck.title))] : []),
    ...(only === undefined ? [] : [sortedLine(only, opening)]),
    ...(alone === undefined ? [] : [opening.alone(alone.boards)]),
    ...(agreed > 0 ? [opening.agreed(agreed)] : []),
  ];
}

/** How many cards of one sort are sorted. */
export function sortedLine(
  { mode, sorted, hand }: Pick<Summary["sorts"][number], "mode" | "sorted" | "hand">,
  opening: Words["opening"],
): string {
  switch (mode) {
    case "together":
      return opening.sorted(sorted, hand);
    case "tables":
      return opening.sortedAtTables(sorted, hand);
  }
}

/** Who was in the room, and a line about what is not told. */
export function facts({ people, draft, smallestGroup }: Summary, { opening }: Words) {
  const { total, supported, supporters, roles } = people;
  const counts = [
    { count: total, label: opening.people(total) },
    ...(supported > 0 ? [{ count: supported, label: opening.supported }] : []),
    ...(supporters > 0 ? [{ count: supporters, label: opening.supporters(supporters) }] : []),
    ...(roles ?? []).map((role) => ({ count: role.count, label: role.title || opening.otherRoles })),
  ];
  return { facts: counts, factsNote: total === 0 ? null : rolesNote(people, draft, smallestGroup, opening) };
}

function rolesNote(
  { total, roles }: Summary["people"],
  draft: boolean,
  least: number,
  opening: Words["opening"],
): string | null {
  if (roles === null) return draft ? opening.rolesLater(least) : opening.rolesHidden(least);
  const then = sum(roles.map(({ count }) => count));
  return then === total ? null : opening.rolesThen(then);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
