import { useSyncExternalStore } from "react";

const wide = "(min-width: 64rem)";

/** Whether there is room for the whole board. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(wide).matches);
}

function listen(listener: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
