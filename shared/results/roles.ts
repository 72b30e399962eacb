import * as z from "zod/mini";
import { counted, type People, type Role } from "../people.ts";
import { smallestGroup } from "./shares.ts";

/** A title "" is everybody else. */
export const roleCountSchema = z.object({ title: z.string(), count: z.int() });
export type RoleCount = z.infer<typeof roleCountSchema>;

/**
 * How many people of each role take part, supporters left out. Roles below `smallestGroup`, and people who
 * gave none, are counted as one group without a title (""); when even that group is below it, subtraction
 * from the total would lay it bare, so there is no breakdown: null.
 */
export function roleCounts(people: People, roles: readonly Role[]): RoleCount[] | null {
  const here = counted(people).map((id) => people[id]?.role);
  const shown = roles
    .map((role) => ({ title: role.plural, count: here.filter((one) => one === role.id).length }))
    .filter((group) => group.count >= smallestGroup);
  const rest = here.length - shown.reduce((sum, group) => sum + group.count, 0);
  if (shown.length === 0 || (rest !== 0 && rest < smallestGroup)) return null;
  return rest === 0 ? shown : [...shown, { title: "", count: rest }];
}
