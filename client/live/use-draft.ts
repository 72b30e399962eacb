import { useSyncExternalStore } from "react";
import { drafts } from "./drafts.ts";

/**
 * The unsent text of a field, and how to change it; empty again once it was sent. `name` begins with the id of the
 * step, so that the leader's next step waits while something of this one is unsent.
 */
export function useDraft(name: string): [text: string, set: (text: string) => void] {
  const text = useSyncExternalStore(drafts.subscribe, () => drafts.get(name));
  return [text, (next) => drafts.set(name, next)];
}
