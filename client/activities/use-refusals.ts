import { useEffect } from "react";
import type { RefusalCode } from "shared/refusals.ts";
import { refusalText } from "../text/room.ts";
import { announce } from "../ui/live-region.tsx";

/** Says each no once, by ear. */
export function useRefusals(refusal: { code: RefusalCode; count: number } | undefined): void {
  useEffect(() => {
    if (refusal !== undefined) announce(refusalText[refusal.code]);
  }, [refusal]);
}
