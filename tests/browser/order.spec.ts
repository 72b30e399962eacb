import type { Browser, Page } from "@playwright/test";
import * as z from "zod/mini";
import { expectAccessible } from "./axe.ts";
import { everyWay } from "./every-way.ts";
import {
  boardOn,
  expectSameBoard,
  front,
  only,
  open,
  shown,
  sortButton,
  sortTogether,
  tray,
} from "./people.ts";
import { expect, test } from "./test.ts";

test("cards are put in order within a column, by dragging and by buttons alike", async ({
  browser,
  server,
}) => {
  const { lead, pages } = await sortTogether(browser, server.url, { Dev: "laptop" });
  const laptop = only(pages);
  for (let count = 1; count <= 3; count += 1) {
    await sortButton(laptop, "Helpful").click();
    await expect(tray(laptop, "Helpful").getByRole("article")).toHaveCount(count);
  }
  const [first, second, third] = (await boardOn(laptop)).Helpful ?? [];

  // Drag the third above the first.
  const rows = tray(laptop, "Helpful").getByRole("article");
  const from = await rows.nth(2).getByRole("heading").boundingBox();
  const to = await rows.nth(0).boundingBox();
  if (from === null || to === null) throw new Error("The rows are on the page.");
  await laptop.mouse.move(from.x + 5, from.y + 5);
  await laptop.mouse.down();
  await laptop.mouse.move(from.x + 20, from.y - 20, { steps: 4 });
  await expect(laptop.locator(".card-dragging")).toBeVisible();
  await laptop.mouse.move(to.x + 30, to.y - 40, { steps: 6 });
  await laptop.mouse.up();
  await expect.poll(async () => (await boardOn(laptop)).Helpful).toEqual([third, first, second]);

  // And by buttons: the third goes one lower again.
  await laptop.getByRole("button", { name: `Move “${third}”` }).click();
  await laptop.getByRole("button", { name: "Lower in this pile" }).click();
  await laptop.keyboard.press("Escape");
  const board = await expectSameBoard([laptop, lead], []);
  expect(board.Helpful).toEqual([first, third, second]);
  await expect(front(laptop)).toBeVisible();
});

const createdSchema = z.object({
  type: z.literal("workshop.created"),
  title: z.string(),
  organisation: z.string(),
  preset: z.string(),
  rehearsal: z.boolean(),
  approve: z.boolean(),
  tables: z.int(),
  smallestGroup: z.int(),
  plan: z.object({ id: z.string() }),
  deck: z.object({ id: z.string() }),
  roles: z.array(z.object({ title: z.string(), plural: z.string() })),
  activities: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.string(),
      title: z.string(),
      minutes: z.int(),
      settings: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** What a workshop was made of, as its log says. */
async function created(url: string, code: string, key: string) {
  const answer = await fetch(`${url}/api/workshops/${code}/log.json`, {
    headers: { Authorization: `Bearer ${key}` },
  });
  const log = z.object({ events: z.array(z.unknown()) }).parse(await answer.json());
  return createdSchema.parse(log.events[0]);
}

const led = z.array(z.object({ code: z.string(), key: z.string(), title: z.string() })).check(z.minLength(1));

/** The workshop that this browser made last, and what it was made of. */
async function lastMade(page: Page, url: string) {
  const kept = await page.evaluate(() => localStorage.getItem("cardtable.led"));
  const [last] = led.parse(JSON.parse(kept ?? "[]"));
  if (last === undefined) throw new Error("Nothing was made.");
  return { code: last.code, key: last.key, ...(await created(url, last.code, last.key)) };
}

async function setUp(browser: Browser, url: string, device: "laptop" | "phone" = "laptop"): Promise<Page> {
  const page = await open(browser, device);
  await page.goto(`${url}/new`);
  await expect(page.getByRole("button", { name: "Make the workshop" })).toBeVisible();
  return page;
}

const ready = (page: Page) => page.getByRole("heading", { name: "Your workshop is ready" });

test("two clicks make a workshop", async ({ browser, server }) => {
  const page = await open(browser, "laptop");
  await page.goto(server.url);
  await page.getByRole("link", { name: "Set up a workshop" }).click();
  await page.getByRole("button", { name: "Make the workshop" }).click();
  await expect(ready(page)).toBeVisible();
  await everyWay(page, "made");
  const made = await lastMade(page, server.url);
  expect(made).toMatchObject({ preset: "careful", rehearsal: false, approve: false, tables: 0 });
  expect(made.plan.id).toBe("quick-audit");

  // The link for a second leader leads too, and is another one.
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: /second leader/ }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`/w/${made.code}/lead#k=`);
  expect(link.endsWith(made.key)).toBe(false);
});

test("changed steps, roles, tables, cards and openness arrive in the workshop", async ({
  browser,
  server,
}) => {
  const page = await setUp(browser, server.url);
  const dialog = page.getByRole("dialog");
  await page.getByRole("radio", { name: /Are we a learning organisation/ }).check();
  await page.getByRole("textbox", { name: /^Organisation/ }).fill("Eastfield");

  await page.getByRole("button", { name: "Change the steps" }).click();
  await expectAccessible(page, "the steps");
  await dialog.getByRole("button", { name: "Move up: Food for thought" }).click();
  await expect(dialog.getByRole("button", { name: "Move up: Food for thought" })).toBeFocused();
  await dialog.getByRole("button", { name: "More: Minutes for “Welcome”" }).click();
  await dialog.getByRole("textbox", { name: "Minutes for “Before you go”" }).fill("8");
  await dialog.getByRole("button", { name: "Drop “What a learning organisation is”" }).click();
  await dialog.getByRole("button", { name: "Drop “The five characteristics”" }).click();
  await dialog.getByRole("button", { name: "Put it back “The five characteristics”" }).click();
  await dialog.getByRole("button", { name: "Change “Choose what matters most”" }).click();
  await dialog.getByRole("button", { name: /^More: How many dots/ }).click();
  await dialog.getByRole("radio", { name: /Food for thought/ }).check();
  await dialog.getByRole("button", { name: "Change “Food for thought”" }).click();
  await dialog.getByLabel("Questions, one on each line").fill("What helps you?\nWhat gets in your way?");
  await dialog.getByRole("button", { name: "Add a step" }).click();
  await dialog.getByRole("button", { name: "A break" }).click();
  await expectAccessible(page, "the steps, changed");
  await dialog.getByRole("button", { name: "Done" }).click();

  await page.getByRole("radio", { name: /^At tables/ }).check();
  await page.getByRole("button", { name: "More: How many tables?" }).click();
  await page.getByRole("radio", { name: /^Open/ }).check();
  await page.getByText("More settings").click();
  await page.getByRole("switch", { name: /let each person in/ }).check();

  await page.getByRole("button", { name: "Change People can say they are" }).click();
  await dialog.getByRole("button", { name: "Drop “A manager”" }).click();
  await dialog.getByRole("button", { name: "Add a role" }).click();
  await dialog.getByRole("textbox").last().fill("A nurse");
  await dialog.getByRole("textbox").last().press("Enter");
  await expectAccessible(page, "the roles");
  await dialog.getByRole("button", { name: "Done" }).click();

  await page.getByRole("button", { name: "Change Cards" }).click();
  await dialog.getByRole("radio", { name: /A culture of learning/ }).check();
  await expectAccessible(page, "the cards");
  await dialog.getByRole("button", { name: "Done" }).click();

  await page.getByRole("button", { name: "Make the workshop" }).click();
  await expect(ready(page)).toBeVisible();
  const made = await lastMade(page, server.url);
  expect(made).toMatchObject({ organisation: "Eastfield", preset: "open", tables: 5, approve: true });
  expect(made.deck.id).toBe("culture-of-learning");
  expect(made.activities.map(({ title, minutes }) => [title, minutes])).toEqual([
    ["Welcome", 10],
    ["Food for thought", 12],
    ["The five characteristics", 5],
    ["Sort the cards on your own", 20],
    ["What we said", 10],
    ["Sort what we differ on, together", 10],
    ["Choose what matters most", 5],
    ["What we will do", 13],
    ["Before you go", 8],
    ["A break", 10],
  ]);
  const settings = Object.fromEntries(made.activities.map((step) => [step.id, step.settings]));
  expect(settings.priorities).toMatchObject({
    dots: 4,
    on: { kind: "reflect", activity: "food-for-thought" },
  });
  expect(settings["food-for-thought"]).toMatchObject({
    prompts: [{ text: "What helps you?" }, { text: "What gets in your way?" }],
  });
  expect(made.roles.map(({ plural }) => plural)).toEqual([
    "People who use services",
    "Carers, family and friends",
    "Workers and practitioners",
    "People with other roles",
    "Nurses",
  ]);
});

test("with other cards a short sort takes them all, and can be done at tables", async ({
  browser,
  server,
}) => {
  const page = await setUp(browser, server.url, "phone");
  await page.getByRole("button", { name: "Change Cards" }).click();
  await page.getByRole("radio", { name: /A culture of learning/ }).check();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Change How people sort" }).click();
  await page.getByRole("radio", { name: /At tables/ }).check();
  await page.getByRole("button", { name: "Make the workshop" }).click();
  await expect(ready(page)).toBeVisible();
  const made = await lastMade(page, server.url);
  expect(made).toMatchObject({ tables: 4, deck: { id: "culture-of-learning" } });
  const sort = made.activities.find(({ kind }) => kind === "sort")?.settings;
  expect(sort).toMatchObject({ mode: "tables" });
  expect(sort).not.toHaveProperty("cards");
});

test("in a private workshop everyone sorts alone, and small groups can be hidden", async ({
  browser,
  server,
}) => {
  const page = await setUp(browser, server.url);
  await page.getByRole("radio", { name: /Are we a learning organisation/ }).check();
  await expect(page.getByRole("radio", { name: /^Each on their own/ })).toBeChecked();
  await page.getByRole("radio", { name: /^Private/ }).check();
  await expect(page.getByText("Everyone sorts alone.", { exact: true })).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Each on their own/ })).toBeHidden();
  await page.getByText("More settings").click();
  await page.getByRole("button", { name: "More: Hide groups of fewer than" }).click();
  await expectAccessible(page, "a private workshop");
  await page.getByRole("button", { name: "Make the workshop" }).click();
  await expect(ready(page)).toBeVisible();
  const made = await lastMade(page, server.url);
  expect(made).toMatchObject({ preset: "private", smallestGroup: 6, tables: 0 });
  const modes = made.activities.flatMap(({ settings }) => settings.mode ?? []);
  expect(modes).toEqual(["alone", "alone"]);
});

test("practising makes the same workshop with pretend people, and so does one press on the first page", async ({
  browser,
  server,
}) => {
  const page = await setUp(browser, server.url);
  await page.getByRole("radio", { name: /Solve a problem/ }).check();
  await page.getByRole("button", { name: "Practise with pretend people" }).click();
  await expect(page).toHaveURL(/\/w\/\d{8,9}\/lead$/);
  const made = await lastMade(page, server.url);
  expect(made).toMatchObject({ rehearsal: true, plan: { id: "problem-solving" } });
  await page.goto(server.url);
  await expect(shown(page, `Practice: ${made.title}`).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Try it with pretend people" })).toBeHidden();

  const newcomer = await open(browser, "phone");
  await newcomer.goto(server.url);
  await newcomer.getByRole("button", { name: "Try it with pretend people" }).click();
  await expect(newcomer).toHaveURL(/\/w\/\d{8,9}\/lead$/);
  expect(await lastMade(newcomer, server.url)).toMatchObject({
    rehearsal: true,
    plan: { id: "quick-audit" },
  });
});
