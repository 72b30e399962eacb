import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { tablesAndPlan } from "./tables-and-plan.ts";
import { expect, test } from "./test.ts";

test("the big screen shows the tables side by side, what they differ about first", async ({
  browser,
  server,
}) => {
  const { lead, screen } = await tablesAndPlan(browser, server.url, {});
  const table = screen.getByRole("table");
  await expect(table.getByRole("columnheader", { name: "Table 2" })).toBeVisible();
  await expect(table.getByText("No table has sorted it yet")).not.toHaveCount(0);
  // It would turn to other cards by itself.
  await screen.getByRole("button", { name: "Pause" }).click();

  const cards = await table
    .getByRole("rowheader")
    .evaluateAll((heads) => heads.map((head) => head.querySelector("[data-title]")?.textContent ?? ""));
  const [first = "", second = ""] = cards;
  await place(lead, "Table 1", first, "Exists");
  await place(lead, "Table 1", second, "Exists");
  await place(lead, "Table 2", second, "Obstacle");
  await expect(table.getByRole("row", { name: second })).toContainText("Tables differ");
  await expect(table.getByRole("row", { name: first })).toContainText("1 table says Exists");
  await expect(table.getByRole("row", { name: first })).toContainText("Not yet");
  await expect(table.getByRole("rowheader").first()).toContainText(second);
  await expectAccessible(screen, "screen, tables");
});

/** The leader moves a card on a table's board. */
async function place(lead: Page, table: string, card: string, column: string): Promise<void> {
  await lead.getByRole("button", { name: new RegExp(`^${table}`) }).click();
  const pile = lead.locator("details").first();
  if ((await pile.getAttribute("open")) === null) await pile.locator("summary").click();
  await lead.getByRole("button", { name: `Move: ${card}` }).click();
  await lead.getByRole("dialog").getByRole("button", { name: column, exact: true }).click();
  await lead.keyboard.press("Escape");
}
