import { useLayoutEffect, useRef } from "react";

/**
 * Keeps what somebody pressed under their finger when the press makes something above it grow: Safari does not do
 * that by itself. Call what it returns just before the change.
 */
export function useKeptPlace(): (pressed: Element) => void {
  const kept = useRef<{ pressed: Element; top: number }>(undefined);
  useLayoutEffect(() => {
    const before = kept.current;
    kept.current = undefined;
    if (!before?.pressed.isConnected) return;
    const moved = before.pressed.getBoundingClientRect().top - before.top;
    if (Math.abs(moved) >= 1) window.scrollBy(0, moved);
  });
  return (pressed) => {
    kept.current = { pressed, top: pressed.getBoundingClientRect().top };
  };
}
