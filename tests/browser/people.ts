import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import * as z from "zod/mini";

/** The people of a workshop, and how they do things. Each has a browser of their own. */

const madeSchema = z.object({
  code: z.string(),
  key: z.string(),
  coKey: z.string(),
  screenKey: z.string(),
  joinKey: z.string(),
});
export type Made = z.infer<typeof madeSchema>;

export const devices = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  laptop: { viewport: { width: 1440, height: 900 } },
  projector: { viewport: { width: 1920, height: 1080 } },
} as const;

/** Everything that a page complained about: a stray error fails the test. */
export const complaints: string[] = [];

/** A page of somebody's own, with nothing kept from anybody else. */
export async function open(browser: Browser, device: keyof typeof devices, dark = false): Promise<Page> {
  const context = await browser.newContext({ ...devices[device], colorScheme: dark ? "dark" : "light" });
  const page = await context.newPage();
  page.on("console", (message) => {
    // A browser without a network says so itself; that is what the test is about.
    if (message.type() === "error" && !/net::ERR_/.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return page;
}

/** Makes a workshop over the API. */
export async function make(url: string, order: Record<string, unknown> = {}): Promise<Made> {
  const response = await fetch(`${url}/api/workshops`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      title: "Eastfield: are we a learning organisation?",
      plan: "quick-audit",
      ...order,
    }),
  });
  return madeSchema.parse(await response.json());
}

/** Joins by the link in the QR. */
export async function joinByLink(page: Page, url: string, made: Made, name: string): Promise<void> {
  await page.goto(`${url}/w/${made.code}#j=${made.joinKey}`);
  await page.getByLabel("What shall we call you?").fill(name);
  await page.getByRole("button", { name: `Join as ${name}` }).click();
  await expect(shown(page, `Hello, ${name}.`).or(sortButton(page, "Exists"))).toBeVisible();
}

/** The leader goes on until this step is there. */
export async function goTo(lead: Page, title: string): Promise<void> {
  const heading = lead.getByRole("heading", { level: 1 });
  const next = lead.getByRole("button", { name: /^Next:/ });
  while ((await heading.textContent()) !== title) {
    const before = await lead.locator("main").textContent();
    await next.click();
    await expect(lead.locator("main")).not.toHaveText(before ?? "");
  }
}

/** A workshop at its sort: the leader's laptop, and these people at their devices. */
export async function sortTogether(
  browser: Browser,
  url: string,
  people: Record<string, keyof typeof devices>,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<{ made: Made; lead: Page; pages: Page[] }> {
  const made = await make(url);
  const lead = await open(browser, "laptop");
  await lead.goto(`${url}/w/${made.code}/lead#k=${made.key}`);
  const pages: Page[] = [];
  for (const [name, device] of Object.entries(people)) {
    const page = await open(browser, device);
    await prepare(page);
    await joinByLink(page, url, made, name);
    pages.push(page);
  }
  await goTo(lead, "Sort the cards together");
  for (const page of pages) await expect(front(page)).toBeVisible();
  return { made, lead, pages };
}

export const columns = ["Exists", "Helpful", "Obstacle"] as const;
export type Column = (typeof columns)[number];

/** The big button under the card in front. */
export function sortButton(page: Page, column: Column | "Not sure"): Locator {
  if (column === "Not sure") return page.getByRole("button", { name: "Not sure", exact: true });
  return page.getByRole("group", { name: "Where does this card go?" }).getByRole("button", { name: column });
}

/** The card in front: its heading. */
export function front(page: Page): Locator {
  return page.locator(".front-stack").getByRole("heading");
}

export function tray(page: Page, column: Column): Locator {
  return page.getByRole("region", { name: new RegExp(`^${column}, `) });
}

/** The titles in each column, as a whole board shows them. */
export async function boardOn(page: Page): Promise<Record<string, string[]>> {
  const board: Record<string, string[]> = {};
  for (const column of columns)
    board[column] = await tray(page, column).getByRole("article").getByRole("heading").allTextContents();
  return board;
}

/** How many cards each tray says it has, as a phone shows it. */
export async function countsOn(page: Page): Promise<number[]> {
  return Promise.all(
    columns.map(async (column) =>
      Number(/(\d+) cards?$/.exec((await tray(page, column).getAttribute("aria-label")) ?? "")?.[1]),
    ),
  );
}

/** All screens come to show the same board. */
export async function expectSameBoard(
  whole: readonly Page[],
  phones: readonly Page[],
): Promise<Record<string, string[]>> {
  const [first, ...others] = whole;
  if (first === undefined) throw new Error("Somebody must see the whole board.");
  await expect(async () => {
    const board = await boardOn(first);
    for (const page of others) expect(await boardOn(page)).toEqual(board);
    for (const page of phones)
      expect(await countsOn(page)).toEqual(columns.map((column) => board[column]?.length));
  }).toPass({ timeout: 10_000 });
  return boardOn(first);
}

/** The one page there is. */
export function only(pages: readonly Page[]): Page {
  const [page] = pages;
  if (page === undefined) throw new Error("Nobody joined.");
  return page;
}

/** These words where they are seen: what was just said to a screen reader says them too, for a moment. */
export function shown(page: Page, words: string | RegExp, options: { exact?: boolean } = {}): Locator {
  return page.getByText(words, options).and(page.locator(":not([role=status].visually-hidden)"));
}
