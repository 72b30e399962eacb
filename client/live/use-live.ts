import { useEffect, useState, useSyncExternalStore } from "react";
import type { Credentials } from "./connection.ts";
import { type Live, type LiveState, openLive } from "./live.ts";

/** Opens a workshop for as long as the page shows it. */
export function useLive(code: string, credentials: Credentials): { live: Live; state: LiveState } {
  const [live] = useState(() => openLive(code, credentials));
  useEffect(() => () => live.close(), [live]);
  const state = useSyncExternalStore(live.subscribe, live.state);
  return { live, state };
}
