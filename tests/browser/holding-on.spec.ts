import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { startServerProcess } from "../fixtures/server-process.ts";
import { type Cable, cable } from "./cable.ts";
import {
  countsOn,
  expectSameBoard,
  front,
  goTo,
  joinByLink,
  make,
  only,
  open,
  shown,
  sortButton,
  sortTogether,
  tray,
} from "./people.ts";
import { expect, test } from "./test.ts";

test("a card that somebody else sorts stays in front of its reader, who can leave it or move it", async ({
  browser,
  server,
}) => {
  const { pages } = await sortTogether(browser, server.url, { Bev: "phone", Dev: "phone" });
  const reader = only(pages);
  const other = only(pages.slice(1));

  const reading = (await front(reader).textContent()) ?? "";
  await sortFromTheList(other, reading, "Helpful");
  await expect(shown(reader, "Someone put this card in Helpful.")).toBeVisible();
  await expect(front(reader)).toHaveText(reading);
  // Move it: the same three buttons.
  await sortButton(reader, "Obstacle").click();
  await expect(front(reader)).not.toHaveText(reading);
  await expect.poll(() => countsOn(reader)).toEqual([0, 0, 1]);

  // Leave it: the next card comes, and this one stays where the other put it.
  const next = (await front(reader).textContent()) ?? "";
  await sortFromTheList(other, next, "Exists");
  await expect(shown(reader, "Someone put this card in Exists.")).toBeVisible();
  await reader.getByRole("button", { name: "Leave it there" }).click();
  await expect(front(reader)).not.toHaveText(next);
  await expect.poll(() => countsOn(reader)).toEqual([1, 0, 1]);
});

test("a card in somebody's hand says so to the others, and no longer when it is put down", async ({
  browser,
  server,
}) => {
  const { lead, pages } = await sortTogether(browser, server.url, { Bev: "phone" });
  const phone = only(pages);
  const held = tray(lead, "Exists").getByText("Someone has this card");

  const card = (await front(phone).textContent()) ?? "";
  await sortButton(phone, "Exists").click();
  await expect(tray(lead, "Exists").getByRole("heading", { name: card })).toBeVisible();
  await expect(held).toHaveCount(0);
  await phone.getByRole("button", { name: /All the cards/ }).click();
  await phone.getByRole("button", { name: `Look again: ${card}` }).click();
  await expect(held).toHaveCount(1);
  await phone.getByRole("button", { name: "Leave it there" }).click();
  await expect(held).toHaveCount(0);
});

test("moves made without a connection show at once, survive a reload, and reach the others once (P13)", async ({
  browser,
  server,
}) => {
  let wire: Cable | undefined;
  const { lead, pages } = await sortTogether(browser, server.url, { Bev: "phone" }, async (page) => {
    wire = await cable(page);
  });
  const phone = only(pages);

  await wire?.pull();
  await expect(shown(phone, "You are offline. Keep going.")).toBeVisible();
  await sortButton(phone, "Exists").click();
  await sortButton(phone, "Helpful").click();
  expect(await countsOn(phone)).toEqual([1, 1, 0]);
  await expect(shown(phone, "2 cards will be sent when you are back.")).toBeVisible();

  await phone.reload();
  await expect(shown(phone, "Opening the workshop…")).toBeVisible();
  wire?.plug();
  await expect(front(phone)).toBeVisible();
  const board = await expectSameBoard([lead], [phone]);
  expect([board.Exists?.length, board.Helpful?.length, board.Obstacle?.length]).toEqual([1, 1, 0]);
});

test("the server is killed and comes back: pages go on without a reload, and nothing saved is missing (P1)", async ({
  browser,
}) => {
  const dataDir = mkdtempSync(join(tmpdir(), "cardtable-"));
  const first = await startServerProcess({ DATA_DIR: dataDir });
  const { lead, pages } = await sortTogether(browser, first.url, { Bev: "phone" });
  const phone = only(pages);
  await sortButton(phone, "Exists").click();
  const before = await expectSameBoard([lead], [phone]);

  await first.stop("SIGKILL");
  await expect(shown(phone, "You are offline. Keep going.")).toBeVisible();
  await sortButton(phone, "Obstacle").click();

  const second = await startServerProcess({ DATA_DIR: dataDir, PORT: String(first.port) });
  await expect(shown(phone, "You are offline.")).toHaveCount(0);
  const after = await expectSameBoard([lead], [phone]);
  expect(after.Exists).toEqual(before.Exists);
  expect(after.Obstacle).toHaveLength(1);
  await second.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("a person who is removed is told so kindly, and can join again", async ({ browser, server }) => {
  const made = await make(server.url);
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  const phone = await open(browser, "phone");
  await joinByLink(phone, server.url, made, "Bev");
  await lead.getByRole("button", { name: "More about Bev" }).click();
  await lead.getByRole("button", { name: "Remove Bev" }).click();
  await lead.getByRole("button", { name: "Remove them" }).click();
  await expect(phone.getByRole("heading", { name: "You have left this workshop" })).toBeVisible();
  await phone.getByRole("button", { name: "Join again" }).click();
  await phone.getByRole("button", { name: "Join without a name" }).click();
  await expect(shown(phone, "You are in.")).toBeVisible();
  await expect(shown(lead, "No name")).toBeVisible();
});

/** Finds a card in the list of all cards, puts it in front, and sorts it. */
async function sortFromTheList(
  page: Page,
  title: string,
  column: "Exists" | "Helpful" | "Obstacle",
): Promise<void> {
  if ((await front(page).textContent()) !== title) {
    await page.getByRole("button", { name: /All the cards/ }).click();
    await page.getByRole("button", { name: `Look again: ${title}` }).click();
  }
  await expect(front(page)).toHaveText(title);
  await sortButton(page, column).click();
}

test("a page that the wifi did not let through comes by itself once it can", async ({ browser, server }) => {
  const made = await make(server.url, { plan: "learning-organisation-audit" });
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  const phone = await open(browser, "phone");
  let through = false;
  await phone.route(/\/assets\/reflect-.*\.js/, (route) => (through ? route.continue() : route.abort()));
  await joinByLink(phone, server.url, made, "Bev");
  await goTo(lead, "Food for thought");
  await expect(phone.locator(".room-where b")).toHaveText("Food for thought");
  await expect(phone.getByLabel("Your answer")).toHaveCount(0);
  through = true;
  await expect(phone.getByLabel("Your answer")).toBeVisible();
});
