import type { Browser, Page } from "@playwright/test";
import { type Cable, cable } from "./cable.ts";
import { type devices, type Made, make, open } from "./people.ts";
import { expect } from "./test.ts";

const steps = [
  {
    id: "tables",
    kind: "sort",
    title: "Sort at tables",
    minutes: 10,
    settings: { mode: "tables", question: "Where does each card go?" },
  },
  {
    id: "plan",
    kind: "actions",
    title: "What we will do",
    minutes: 10,
    settings: { question: "What will we do next?" },
  },
];

/** A workshop whose tables sort and which then plans: the leader at its start, the big screen, and these people. */
export async function tablesAndPlan(
  browser: Browser,
  url: string,
  people: Record<string, keyof typeof devices>,
) {
  const plan = {
    id: "tables-and-plan",
    language: "en",
    title: "Tables and a plan",
    about: "Tables sort, and then we plan.",
    minutes: 20,
    deck: "culture-of-learning",
    activities: steps,
  };
  const made = await make(url, { plan, settings: { tables: 2 } });
  const lead = await open(browser, "laptop");
  await lead.goto(`${url}/w/${made.code}/lead#k=${made.key}`);
  const screen = await open(browser, "projector");
  await screen.goto(`${url}/w/${made.code}/screen#s=${made.screenKey}`);
  const cables: Cable[] = [];
  const pages: Page[] = [];
  for (const [name, device] of Object.entries(people)) {
    const page = await open(browser, device);
    cables.push(await cable(page));
    await join(page, url, made, name);
    pages.push(page);
  }
  return { made, lead, screen, pages, cables };
}

/** Joins where the first step is not a welcome. */
async function join(page: Page, url: string, made: Made, name: string): Promise<void> {
  await page.goto(`${url}/w/${made.code}#j=${made.joinKey}`);
  await page.getByLabel("What shall we call you?").fill(name);
  await page.getByRole("button", { name: `Join as ${name}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}
