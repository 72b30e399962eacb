import { useEffect, useState } from "react";
import type { CardId } from "shared/ids.ts";

/** For as long as the page is open: the leader may go to another step and come back. */
const kept = new Map<string, ReadonlySet<CardId>>();

/** The cards of these results that have been in the spotlight in this sitting. */
export function useTalked(of: string, spotlight: CardId | null): ReadonlySet<CardId> {
  const [talked, setTalked] = useState(() => kept.get(of) ?? new Set<CardId>());
  useEffect(() => {
    if (spotlight === null) return;
    const now = new Set([...(kept.get(of) ?? []), spotlight]);
    kept.set(of, now);
    setTalked(now);
  }, [of, spotlight]);
  return talked;
}
