/*
 * When the page takes away the very thing that has the focus (a step ends, a row goes, a button is of no use any
 * more), browsers let the focus fall to the top of everything: who works by keyboard would start again, and a screen
 * reader falls silent. Parts that know better move the focus themselves; for all others this puts it where it was:
 * on the heading of what is around.
 */

/** Time in ms that a part has to move the focus itself. */
const patience = 60;
const around = "dialog[open], form, fieldset, section, aside, header, footer, main";
const headings = "h1, h2, h3, h4";
const controls = "button:not(:disabled), a[href], input:not(:disabled), textarea:not(:disabled), summary";

/** Call it once, before the first page is shown. */
export function keepFocus(): void {
  /** What has the focus, and everything that it lies in, from the inside out. */
  let path: Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const [last] = path;
    if (last === undefined || document.activeElement !== document.body) return;
    // Somebody pressed beside it: that is their will.
    if (isHere(last)) path = [];
    else settle(path.slice(1).filter(isHere));
  }

  function soon(): void {
    clearTimeout(timer);
    if (document.activeElement === document.body) timer = setTimeout(look, patience);
  }

  document.addEventListener("focusin", ({ target }) => {
    path = [];
    for (let at = target instanceof Element ? target : null; at !== null; at = at.parentElement)
      path.push(at);
  });
  document.addEventListener("focusout", () => setTimeout(soon));
  const attributeFilter = ["disabled", "hidden"];
  new MutationObserver(soon).observe(document, { childList: true, subtree: true, attributeFilter });
}

function isHere(element: Element): boolean {
  return element.isConnected && !element.matches(":disabled") && element.getClientRects().length > 0;
}

/** On the first heading of the smallest part that is still here, or on its first control. */
function settle(here: readonly Element[]): void {
  const parts = here.filter((part) => part.matches(around));
  const main = document.querySelector("main");
  for (const part of main === null ? parts : [...parts, main]) {
    const target = [
      ...part.querySelectorAll<HTMLElement>(headings),
      ...part.querySelectorAll<HTMLElement>(controls),
    ]
      // Words for ears only have no place where a ring could be.
      .find((one) => isHere(one) && one.offsetWidth > 1);
    if (target === undefined) continue;
    if (target.matches(headings) && !target.hasAttribute("tabindex")) target.tabIndex = -1;
    // A ring only for who works by keyboard: others have not asked for anything.
    target.dataset.kept = "";
    target.focus({ preventScroll: part === main });
    return;
  }
}
