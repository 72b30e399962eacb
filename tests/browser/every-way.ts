import type { Page } from "@playwright/test";
import { expectAccessible, expectInSight, expectNothingCut } from "./axe.ts";
import { expect } from "./test.ts";

const phone = { width: 390, height: 844 };
const laptop = { width: 1440, height: 900 };
/** A small phone; and a laptop whose browser enlarges everything to 200 %. */
const narrow = { width: 320, height: 568 };
const enlarged = { width: 720, height: 450 };

/** A size from which on what a page shows is a different thing, and its state would be gone. */
type Only = "phone" | "laptop";

/**
 * Looks at a page in its state: on a phone and on a laptop, light and dark; on the narrowest phone and enlarged; and
 * with the largest text, plain words and more space. What is open stays open.
 */
export async function everyWay(page: Page, what: string, only?: Only): Promise<void> {
  const wide = only === "phone" ? [] : [laptop];
  const small = only === "laptop" ? [] : [phone];
  for (const size of [...wide, ...small])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize(size);
      // Still, or a colour would be measured on its way to another.
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      // Another size may be another page, which is loaded first.
      await expect(page.locator("h1").first()).toBeAttached();
      await expectAccessible(page, `${what}, ${size.width} px, ${colorScheme}`, colorScheme === "dark");
    }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await fits(page, what, [...(only === "laptop" ? [] : [narrow]), ...(only === "phone" ? [] : [enlarged])]);
  await largestText(page, true);
  await fits(page, `${what}, largest text`, [...wide, ...(only === "laptop" ? [] : [narrow, phone])]);
  await expectAccessible(page, `${what}, largest text`);
  await largestText(page, false);
  await page.setViewportSize(only === "phone" ? phone : laptop);
}

async function fits(page: Page, what: string, sizes: readonly { width: number; height: number }[]) {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expectNothingCut(page, `${what}, ${size.width} px`);
  }
}

/** As the choices of "Text size" put it on the page. */
async function largestText(page: Page, on: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    const { dataset } = document.documentElement;
    if (!wanted) {
      for (const name of ["text", "plain", "space"]) delete dataset[name];
    } else Object.assign(dataset, { text: "larger", plain: "", space: "" });
  }, on);
}

/** Looks at the big screen in its state: on a large and a small projector nothing is out of sight; light and dark. */
export async function onTheWall(screen: Page, what: string): Promise<void> {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    await screen.setViewportSize(size);
    await expectInSight(screen, `${what}, ${size.width} px`);
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await screen.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(screen, `${what}, ${colorScheme}`, colorScheme === "dark");
  }
  await screen.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
}
