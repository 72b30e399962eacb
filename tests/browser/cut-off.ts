/**
 * Runs in the page: the words that no reader gets to see, because they stand outside the window or outside a box
 * that hides what does not fit in it. Where a dialog is open, only its own. `whole`: nothing may be below the window
 * either, as on a screen that nobody scrolls.
 */
export function cutOff(whole: boolean): string[] {
  const cut: string[] = [];
  const scope = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
  const words = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const box = node.parentElement;
    if (text === "" || box === null || !box.checkVisibility({ visibilityProperty: true })) continue;
    if (forEarsOnly(box)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      const by = hiddenBy(box, rect);
      if (by === undefined) continue;
      cut.push(`“${text}” by ${by}`);
      break;
    }
  }
  return cut;

  /** Kept from eyes as `.visually-hidden` does it. */
  function forEarsOnly(box: Element): boolean {
    for (let around: Element | null = box; around; around = around.parentElement)
      if (getComputedStyle(around).clipPath === "inset(50%)") return true;
    return false;
  }

  function hiddenBy(box: Element, rect: DOMRect): string | undefined {
    for (
      let around: Element | null = box;
      around && around !== document.body;
      around = around.parentElement
    ) {
      const { overflowX, overflowY, display, textOverflow } = getComputedStyle(around);
      if (display === "inline" || display === "contents") continue;
      // On a wall a name card has one line, and says by dots that there is more.
      if (whole && textOverflow === "ellipsis") return undefined;
      const edge = around.getBoundingClientRect();
      const sideways = rect.left < edge.left - 1 || rect.right > edge.right + 1;
      if (overflowX !== "visible" && sideways) return name(around);
      const low = rect.bottom > edge.bottom + 4 || rect.top < edge.top - 4;
      if ((overflowY === "hidden" || overflowY === "clip") && low) return name(around);
      // What is around a dialog on the page is not around it on the screen.
      if (around === scope) break;
    }
    const { clientWidth, clientHeight } = document.documentElement;
    const below = whole && (rect.top < -1 || rect.bottom > clientHeight + 1);
    return below || rect.left < -1 || rect.right > clientWidth + 1 ? "the window" : undefined;
  }

  function name(box: Element): string {
    return `${box.tagName.toLowerCase()}.${[...box.classList].join(".")}`;
  }
}
