import * as z from "zod/mini";
import { idSchema, type PersonId } from "../ids.ts";
import { counted, type People, type Role } from "../people.ts";

/** A title "" is everybody else. */
export const roleCountSchema = z.object({ title: z.string(), count: z.int() });
export type RoleCount = z.infer<typeof roleCountSchema>;

export const lastCountSchema = z.object({
  roles: z.nullable(z.array(roleCountSchema)),
  /** Who came since then and is still here. */
  came: z.array(idSchema),
  /** By how many people those who are here differ from those who were counted. */
  changed: z.int(),
});
type LastCount = z.infer<typeof lastCountSchema>;

/** The last count, now that one more person takes part. */
export function afterArrival({ roles, came, changed }: LastCount, person: PersonId): LastCount {
  return { roles, came: [...came, person], changed: changed + 1 };
}

/** The last count, now that this person is gone: who came and went since then makes no difference to it. */
export function afterLeaving({ roles, came, changed }: LastCount, person: PersonId): LastCount {
  const isNew = came.includes(person);
  return { roles, came: came.filter((one) => one !== person), changed: changed + (isNew ? -1 : 1) };
}

/**
 * How many people of each role take part, supporters left out. Roles below the smallest group, and people who
 * gave none, are counted as one group without a title (""); when even that group is below it, subtraction
 * from the total would lay it bare, so there is no breakdown: null.
 */
export function roleCounts(
  people: People,
  roles: readonly Role[],
  smallestGroup: number,
): RoleCount[] | null {
  const here = counted(people).map((id) => people[id]?.role);
  const shown = roles
    .map((role) => ({ title: role.plural, count: here.filter((one) => one === role.id).length }))
    .filter((group) => group.count >= smallestGroup);
  const rest = here.length - shown.reduce((sum, group) => sum + group.count, 0);
  if (shown.length === 0 || (rest !== 0 && rest < smallestGroup)) return null;
  return rest === 0 ? shown : [...shown, { title: "", count: rest }];
}
