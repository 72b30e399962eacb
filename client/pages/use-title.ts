import { useEffect } from "react";
import { pageText } from "../text/page.ts";

/** Names the tab after the page; "Error: " in front is the first thing a screen reader says after a mistake. */
export function useTitle(title: string, hasError = false): void {
  useEffect(() => {
    document.title = pageText.title(title, hasError);
  }, [title, hasError]);
}
