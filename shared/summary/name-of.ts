import { leaderId } from "../activities/activity.ts";
import type { PersonId } from "../ids.ts";
import type { Workshop } from "../workshop/workshop.ts";

/**
 * The name under something that somebody wrote: null unless they signed. The leader has no name here, and so has
 * nobody who was removed.
 */
export function nameOf(
  state: Workshop,
  { person, signed }: { person?: PersonId | undefined; signed: boolean },
): string | null {
  if (!signed || person === undefined || person === leaderId) return null;
  return state.people[person]?.name || null;
}
