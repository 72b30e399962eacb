import { type RefObject, useEffect, useRef } from "react";

/**
 * When a page replaces the very part that has focus, focus would fall to the top of everything: it goes to `to`
 * instead. Who has focus elsewhere keeps it there.
 */
export function useHeldFocus<Box extends HTMLElement, To extends HTMLElement>(): {
  box: RefObject<Box | null>;
  to: RefObject<To | null>;
} {
  const box = useRef<Box>(null);
  const to = useRef<To>(null);
  // Afterwards it would be too late to ask.
  const within = box.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    if (within && document.activeElement === document.body) to.current?.focus();
  });
  return { box, to };
}
