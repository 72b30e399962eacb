/**
 * Runs in the page: complains when the focus falls off it, also long after a key, as when the server's answer replaces
 * what has the focus. So no test has to wait and see.
 */
export function watchFocus(): void {
  /** Time in ms that the page has to put it somewhere else: more than it ever needs. */
  const patience = 1_000;
  let last: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  document.addEventListener("focusin", ({ target }) => {
    last = target instanceof Element ? target : undefined;
  });
  document.addEventListener("focusout", () => setTimeout(soon));
  const attributeFilter = ["disabled", "hidden"];
  new MutationObserver(soon).observe(document, { childList: true, subtree: true, attributeFilter });

  function soon(): void {
    if (last === undefined || document.activeElement !== document.body) return;
    // The browser itself has it, after the last stop of the page.
    if (last.checkVisibility() && !last.matches(":disabled")) {
      last = undefined;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(complain, patience);
  }

  function complain(): void {
    if (last === undefined || document.activeElement !== document.body) return;
    const was = last.outerHTML.slice(0, 200);
    last = undefined;
    throw new Error(`The focus fell off the page. It was on ${was}`);
  }
}
