import { type ComponentPropsWithRef, useEffect, useRef } from "react";
import { arrivedBy } from "./arrival.ts";

/**
 * The page's h1. After a link inside the app the window starts at the top and focus comes here: the link that had
 * it is gone, and a screen reader would say nothing. A first load and Back are left to the browser.
 */
export function PageTitle({ className = "", ...rest }: Omit<ComponentPropsWithRef<"h1">, "ref">) {
  const heading = useRef<HTMLHeadingElement>(null);
  const byLink = arrivedBy() === "link";
  useEffect(() => {
    if (!byLink) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [byLink]);
  return <h1 ref={heading} tabIndex={-1} {...rest} className={`page-title ${className}`.trim()} />;
}
