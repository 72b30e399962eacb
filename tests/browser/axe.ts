import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** No violation on the page as it stands, and no sideways scroll. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
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
