import { roleCounts } from "../results/roles.ts";
import type { Event } from "./events.ts";
import type { Workshop } from "./workshop.ts";

/**
 * Counts roles anew, when those who are here differ by enough people from those who were counted last: between two
 * counts that differ by a few, somebody's role could be worked out. Needs a whole state; a view knows no roles, and comes to nothing.
 */
export function counting(state: Workshop): Event[] {
  if (state.counted.changed < state.smallestGroup) return [];
  const roles = roleCounts(state.people, state.roles, state.smallestGroup);
  return roles === null ? [] : [{ type: "workshop.counted", roles }];
}
