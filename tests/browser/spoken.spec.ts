import type { Page } from "@playwright/test";
import { countsOn, front, only, shown, sortButton, sortTogether } from "./people.ts";
import { expect, test } from "./test.ts";

/** What a screen reader was told, from now on. */
async function listen(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const region = document.querySelector("#root > * > [role=status]");
    document.body.dataset.told = "";
    new MutationObserver(() => {
      document.body.dataset.told += `${region?.textContent ?? ""} `;
    }).observe(region ?? document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => document.body.dataset.told ?? "");
}

test("somebody who listens hears their own moves as their own, and the lock", async ({ browser, server }) => {
  const { lead, pages } = await sortTogether(browser, server.url, { Bev: "phone" });
  const phone = only(pages);
  const told = await listen(phone);
  const card = (await front(phone).textContent()) ?? "";

  await sortButton(phone, "Exists").click();
  await expect.poll(told).toContain(`“${card}” moved to Exists. 1 of 15 sorted.`);
  await phone.getByRole("button", { name: "Undo" }).click();
  await expect.poll(told).toContain(`Undone. “${card}” is back. 0 of 15 sorted.`);

  await lead.getByRole("switch", { name: /Lock/ }).check();
  await expect.poll(told).toContain("The leader has locked everything for now.");
  expect(await told()).not.toContain("Others moved cards");
});

test("a double tap sorts one card, not the next one too", async ({ browser, server }) => {
  const { pages } = await sortTogether(browser, server.url, { Bev: "phone" });
  const phone = only(pages);
  await sortButton(phone, "Exists").dblclick();
  await expect.poll(() => countsOn(phone)).toEqual([1, 0, 0]);
  await expect(shown(phone, "Card 2 of 15")).toBeVisible();
});

test("a key that is held down sorts one card", async ({ browser, server }) => {
  const { pages } = await sortTogether(browser, server.url, { Dev: "laptop" });
  const laptop = only(pages);
  await front(laptop).focus();
  await laptop.keyboard.down("1");
  await laptop.keyboard.down("1");
  await laptop.keyboard.up("1");
  await expect.poll(() => countsOn(laptop)).toEqual([1, 0, 0]);
  await expect(shown(laptop, "14 of 15")).toBeVisible();
});
