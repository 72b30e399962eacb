import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";
import { watchFocus } from "./watch-focus.ts";

/** Somebody who has a keyboard and nothing else. After each key the focus is somewhere, and can be seen. */
export type Keyboard = {
  /** Tabs to it. */
  to(target: Locator): Promise<void>;
  /** Tabs to it and presses it; afterwards the focus has not fallen off the page. */
  press(target: Locator, key?: "Enter" | "Space"): Promise<void>;
  /** Tabs to a field and writes in it, instead of what was there. */
  write(field: Locator, words: string): Promise<void>;
  /** Presses a key where the focus is. */
  key(key: string): Promise<void>;
};

/** Stops of Tab on the longest page, twice: from the last one it goes on at the first. */
const mostStops = 300;

/** From now on it is also a stray error when the focus falls off the page, whatever took it away and whenever. */
export async function keyboardOf(page: Page): Promise<Keyboard> {
  await page.evaluate(watchFocus);

  async function to(target: Locator): Promise<void> {
    await expect(target).toBeAttached();
    for (let stop = 0; stop < mostStops; stop += 1) {
      const focus = await target.evaluate(look);
      // Between the last stop and the first is the browser's own place.
      const between = focus.at === "nothing";
      if (focus.unseen !== "" && !between) await expectSeen(page);
      if (focus.at === "wanted") return;
      await page.keyboard.press(focus.at === "after" ? "Shift+Tab" : "Tab");
    }
    throw new Error(`Tab never comes to ${target}.`);
  }

  async function key(name: string): Promise<void> {
    await page.keyboard.press(name);
    await expectKept(page, name);
  }

  return {
    to,
    key,
    async press(target, name = "Enter") {
      await to(target);
      const what = await target.evaluate((wanted) => wanted.getAttribute("aria-label") ?? wanted.textContent);
      await page.keyboard.press(name);
      await expectKept(page, `“${what}”`);
    },
    async write(field, words) {
      await to(field);
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(words);
    },
  };
}

/** The focus has not fallen off the page, and can be seen. */
export async function expectKept(page: Page, after: string): Promise<void> {
  await expectSeen(page, `the focus can be seen after ${after}`);
}

/** What has the focus is in sight, not covered by a bar, and has a ring. */
export async function expectSeen(page: Page, message = "the focus can be seen"): Promise<void> {
  const unseen = async () => (await page.evaluate(look, null)).unseen;
  await expect.poll(unseen, { message, intervals: [20, 50, 100, 250] }).toBe("");
}

/** Runs in the page: where the focus is, and why it cannot be seen; empty when it can. */
function look(wanted: Element | null): { at: "wanted" | "before" | "after" | "nothing"; unseen: string } {
  const focus = document.activeElement;
  if (focus === null || focus === document.body) return { at: "nothing", unseen: "nothing has the focus" };
  const isAfter =
    wanted !== null && wanted.compareDocumentPosition(focus) === Node.DOCUMENT_POSITION_FOLLOWING;
  const at = focus === wanted ? "wanted" : isAfter ? "after" : "before";
  return { at, unseen: whyUnseen(focus) };

  function whyUnseen(focus: Element): string {
    const name = `${focus.tagName.toLowerCase()} “${focus.getAttribute("aria-label") ?? focus.textContent?.trim().slice(0, 60)}”`;
    // A radio, a switch or the code's field is drawn by what stands beside it.
    const drawn = focus.closest("label, .code-field") ?? focus;
    const { left, top, right, bottom } = drawn.getBoundingClientRect();
    const [from, to] = [Math.max(0, top), Math.min(window.innerHeight, bottom)];
    if (to - from < 8 || right <= 0 || left >= window.innerWidth) return `${name} is out of sight`;
    const x = Math.min(Math.max(0, (left + right) / 2), window.innerWidth - 1);
    const points = [from + 4, (from + to) / 2, to - 4];
    const free = points.some((y) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (drawn.contains(hit) || hit.contains(drawn));
    });
    if (!free) return `${name} is covered`;
    const ringed = [focus, focus.nextElementSibling, ...drawn.querySelectorAll("*")].some((part) => {
      if (part === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    return ringed ? "" : `${name} has no ring`;
  }
}
