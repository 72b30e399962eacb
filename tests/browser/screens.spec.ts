import { everybodyLeaves } from "./agenda-room.ts";
import { expectAccessible } from "./axe.ts";
import { everyWay, onTheWall } from "./every-way.ts";
import { complaints, front, goTo, joinByLink, make, open, shown, sortButton } from "./people.ts";
import { expect, test } from "./test.ts";

test.describe.configure({ timeout: 240_000 });
test.afterEach(({ browser }) => everybodyLeaves(browser));

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

test("sorting together can be used by everyone", async ({ browser, server }) => {
  const made = await make(server.url);
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  const screen = await open(browser, "projector");
  await screen.goto(`${server.url}/w/${made.code}/screen#s=${made.screenKey}`);
  await expect(shown(screen, "On your phone, go to")).toBeVisible();
  const page = await open(browser, "laptop");
  await joinByLink(page, server.url, made, "Bev");
  await goTo(lead, "Sort the cards together");
  await expect(front(page)).toBeVisible();
  await sortButton(page, "Exists").click();
  await sortButton(page, "Obstacle").click();
  await sortButton(page, "Not sure").click();
  await everyWay(page, "sort");
  await everyWay(lead, "console, sort");
  await onTheWall(screen, "screen, sort");
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
