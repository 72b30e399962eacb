import { useEffect } from "react";
import type { Live } from "../live/live.ts";

/** Lets everyone see that somebody here writes in this action, for as long as it is open. */
export function useHold({ hold }: Live, activity: string, action: string | undefined): void {
  useEffect(() => {
    hold(action === undefined ? null : { board: activity, card: action });
    return () => hold(null);
  }, [hold, activity, action]);
}
