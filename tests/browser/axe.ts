import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { cutOff } from "./cut-off.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** What may differ where nothing but the colours did. */
const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * No violation on the page as it stands, and no sideways scroll. `recoloured`: it was looked at already, and only its
 * colours are others now.
 */
export async function expectAccessible(page: Page, what: string, recoloured = false): Promise<void> {
  // Axe is long: a page that has it is not given it again.
  const has = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder(has ? { page, axeSource: ";" } : { page }).options({
    resultTypes: ["violations"],
  });
  const { violations } = await (recoloured ? axe.withRules(colourRules) : axe.withTags(rules))
    // There are no frames of other sites here, and without them this is three times as fast.
    .setLegacyMode()
    .analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${what}: ${id}: ${help}: ${nodes.map((node) => node.html).join(" | ")}`,
  );
  expect(told).toEqual([]);
  await expectNoSidewaysScroll(page, what);
}

export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const over = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(over, { message: `${what} scrolls sideways` }).toBeLessThanOrEqual(0);
}

/** All words can be reached without a sideways scroll, and nothing hides a part of them. */
export async function expectNothingCut(page: Page, what: string): Promise<void> {
  await expectNoSidewaysScroll(page, what);
  await expect
    .poll(() => page.evaluate(cutOff, false), { message: `${what}: words are cut off` })
    .toEqual([]);
}

/** A page that nobody scrolls: all of it is in sight. */
export async function expectInSight(page: Page, what: string): Promise<void> {
  const below = () =>
    page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
  await expect.poll(below, { message: `${what} scrolls` }).toBeLessThanOrEqual(0);
  await expectNoSidewaysScroll(page, what);
  await expect.poll(() => page.evaluate(cutOff, true), { message: `${what}: words are cut off` }).toEqual([]);
}
