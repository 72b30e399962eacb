import type { Browser, Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./axe.ts";
import { complaints, front, goTo, joinByLink, type Made, make, open, sortButton } from "./people.ts";
import { expect, test } from "./test.ts";

const phone = { width: 390, height: 844 };
const laptop = { width: 1440, height: 900 };
const narrow = { width: 320, height: 568 };

/** Looks at a page on a phone and a laptop, light and dark, and whether it fits the narrowest screen. */
async function everyWay(page: Page, what: string): Promise<void> {
  for (const size of [phone, laptop])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize(size);
      // Still, or a colour would be measured on its way to another.
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
      await expectAccessible(page, `${what}, ${size.width} px, ${colorScheme}`);
    }
  await page.setViewportSize(narrow);
  await expectNoSidewaysScroll(page, what);
  await page.setViewportSize(laptop);
}

test.describe.configure({ timeout: 300_000 });

test("pages that stand by themselves can be used by everyone", async ({ browser, server }) => {
  const page = await open(browser, "laptop");
  for (const path of ["/", "/new", "/help", "/privacy", "/accessibility", "/nowhere", "/w/12345678/lead"]) {
    await page.goto(server.url + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await everyWay(page, path);
  }
  // The browser itself notes that /nowhere is not there.
  expect(complaints.splice(0).filter((text) => !text.includes("status of 404"))).toEqual([]);
});

test("errors can be found, read and mended by everyone", async ({ browser, server }) => {
  const page = await open(browser, "laptop");
  await page.goto(server.url);
  await page.getByLabel(/code/i).first().fill("1234");
  await page.getByRole("button", { name: "Join the workshop" }).click();
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await everyWay(page, "a code that is too short");
});

test("joining, welcome, reading and sorting can be used by everyone", async ({ browser, server }) => {
  const made = await make(server.url);
  const { lead, screen } = await leadAndScreen(browser, server.url, made);
  const page = await open(browser, "laptop");
  await page.goto(`${server.url}/w/${made.code}#j=${made.joinKey}`);
  await expect(page.getByText("You found the room")).toBeVisible();
  await everyWay(page, "join");
  await joinByLink(page, server.url, made, "Bev");
  await everyWay(page, "welcome");
  await everyWay(lead, "console, welcome");
  await expectAccessible(screen, "screen, lobby");

  await goTo(lead, "Food for thought");
  await expect(page.getByText("Page 1 of 4", { exact: true })).toBeVisible();
  await everyWay(page, "read");
  await everyWay(lead, "console, read");
  await expectAccessible(screen, "screen, read");

  await goTo(lead, "Sort the cards together");
  await expect(front(page)).toBeVisible();
  await sortButton(page, "Exists").click();
  await sortButton(page, "Obstacle").click();
  await sortButton(page, "Not sure").click();
  await everyWay(page, "sort");
  await everyWay(lead, "console, sort");
  await expectAccessible(screen, "screen, sort");

  await page
    .getByRole("button", { name: /^Move “/ })
    .first()
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, "move dialog");
  await page.keyboard.press("Escape");

  await page.setViewportSize(phone);
  await page.getByRole("button", { name: /All the cards/ }).click();
  await expectAccessible(page, "all the cards, phone");
  await page.keyboard.press("Escape");
  await page.setViewportSize(laptop);

  await lead.getByRole("switch", { name: /Lock/ }).check();
  await lead
    .getByRole("button", { name: /^Move “/ })
    .first()
    .click();
  await lead.getByRole("button", { name: "Put it in the spotlight" }).click();
  await expect(page.getByText(/^Everyone is looking at/)).toBeVisible();
  await everyWay(page, "sort, locked, spotlight");
  await expectAccessible(lead, "console, spotlight");
  await expectAccessible(screen, "screen, spotlight");

  await goTo(lead, "Thank you");
  await lead.getByRole("button", { name: "End the workshop" }).click();
  await expectAccessible(lead, "console, end?");
  await lead.getByRole("button", { name: "End it now" }).click();
  await expect(page.getByRole("heading", { name: "The workshop has finished" })).toBeVisible();
  await everyWay(page, "finished");
  await everyWay(lead, "console, finished");
  await expectAccessible(screen, "screen, finished");

  await lead.goto(`${server.url}/w/${made.code}/summary#k=${made.key}`);
  await expect(lead.getByRole("heading", { level: 1 })).toContainText("Eastfield");
  await everyWay(lead, "summary");
});

test("with larger text, more space, and plain words and pictures nothing is cut off", async ({
  browser,
  server,
}) => {
  const made = await make(server.url);
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  const page = await open(browser, "phone");
  await joinByLink(page, server.url, made, "Bev");
  await page.getByRole("button", { name: /^Text size/ }).click();
  await page.getByRole("radio", { name: "Larger" }).check();
  await page.getByRole("switch", { name: /More space/ }).check();
  await page.getByRole("switch", { name: /Plain words/ }).check();
  await expectAccessible(page, "text size dialog");
  await page.getByRole("button", { name: "Close" }).click();
  await goTo(lead, "Sort the cards together");
  await expect(front(page)).toBeVisible();
  await everyWay(page, "sort, plain words");
});

async function leadAndScreen(browser: Browser, url: string, made: Made) {
  const lead = await open(browser, "laptop");
  await lead.goto(`${url}/w/${made.code}/lead#k=${made.key}`);
  const screen = await open(browser, "projector");
  await screen.goto(`${url}/w/${made.code}/screen#s=${made.screenKey}`);
  await expect(screen.getByText("On your phone, go to")).toBeVisible();
  return { lead, screen };
}
