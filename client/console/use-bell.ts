import { useEffect, useRef } from "react";
import { bell } from "./bell.ts";

/** Rings once when the time that is left comes to nothing, if the leader asked for sound on this device. */
export function useBell(left: number | undefined): void {
  const before = useRef(left);
  useEffect(() => {
    const was = before.current;
    before.current = left;
    if (left === 0 && was !== undefined && was > 0 && bell.wanted()) bell.ring();
  }, [left]);
}
