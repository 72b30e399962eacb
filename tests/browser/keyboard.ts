import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

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

export function keyboardOf(page: Page): Keyboard {
  async function to(target: Locator): Promise<void> {
    await expect(target).toBeAttached();
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await target.evaluate((wanted) => wanted === document.activeElement)) return expectSeen(page);
      await page.keyboard.press("Tab");
      if (await page.evaluate(onNothing)) continue;
      await expectSeen(page);
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

/** The focus has not fallen off the page, also once the page has answered. */
export async function expectKept(page: Page, after: string): Promise<void> {
  await expect.poll(() => page.evaluate(onNothing), { message: `focus is lost after ${after}` }).toBe(false);
  // What a press brings about may come from the server and replace what has the focus.
  await page.waitForTimeout(250);
  await expect.poll(() => page.evaluate(onNothing), { message: `focus is lost after ${after}` }).toBe(false);
  await expectSeen(page);
}

/** What has the focus is in sight, not covered by a bar, and has a ring. */
export async function expectSeen(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(unseen), { message: "the focus can be seen" }).toBe("");
}

function onNothing(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Runs in the page: why the focus cannot be seen; empty when it can. */
function unseen(): string {
  const focus = document.activeElement;
  if (focus === null || focus === document.body) return "nothing has the focus";
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
