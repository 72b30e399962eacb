import type { Person, Role } from "../people.ts";

/** The fewest people of a role that are ever counted apart. */
export const smallestGroup = 5;

export type RoleCount = { title: string; count: number };

/**
 * How many people of each role took part, supporters left out. Roles below `smallestGroup`, and people who
 * gave none, are counted as one group without a title (""); when even that group is below it, subtraction
 * from the total would lay it bare, so there is no breakdown: null.
 */
export function roleCounts(people: readonly Person[], roles: readonly Role[]): RoleCount[] | null {
  const counted = people.filter((person) => !person.helps);
  const shown = roles
    .map((role) => ({
      title: role.plural,
      count: counted.filter((person) => person.role === role.id).length,
    }))
    .filter((group) => group.count >= smallestGroup);
  const rest = counted.length - shown.reduce((sum, group) => sum + group.count, 0);
  if (shown.length === 0 || (rest !== 0 && rest < smallestGroup)) return null;
  return rest === 0 ? shown : [...shown, { title: "", count: rest }];
}
