import type { Browser, Page } from "@playwright/test";
import { auditAtTables } from "../fixtures/at-tables.ts";
import { call } from "../server/harness.ts";
import { pdfText } from "./pdf-text.ts";
import { goTo, joinByLink, type Made, make, open, shown, sortButton } from "./people.ts";
import { expect, test } from "./test.ts";

test.describe.configure({ timeout: 400_000 });

/** The person's page says that everybody is at this step. */
async function at(page: Page, step: string): Promise<void> {
  await expect(page.locator(".room-where b")).toHaveText(step);
}

/** Joins, and sits down when asked. */
async function seatAt(page: Page, table: string): Promise<void> {
  await page.getByRole("button", { name: `Table ${table}` }).click();
  await expect(sortButton(page, "Exists")).toBeVisible();
}

async function everyone(browser: Browser, url: string, made: Made) {
  const names = ["Blue Kettle", "Red Robin", "Green Oak", "Silver Door", "Golden Kite", "Purple Lamp"];
  const people: Page[] = [];
  for (const name of names) {
    const page = await open(browser, people.length === 5 ? "laptop" : "phone");
    await joinByLink(page, url, made, name);
    people.push(page);
  }
  return people as [Page, Page, Page, Page, Page, Page];
}

test("the SCIE workshop: two tables, six people, two without a device, and a summary of what each put in", async ({
  browser,
  server,
}) => {
  const { url } = server;
  const made = await make(url, { plan: auditAtTables(), settings: { tables: 2 } });
  const lead = await open(browser, "laptop");
  await lead.goto(`${url}/w/${made.code}/lead#k=${made.key}`);
  const screen = await open(browser, "projector");
  await screen.goto(`${url}/w/${made.code}/screen#s=${made.screenKey}`);
  const people = await everyone(browser, url, made);
  const [kettle, robin, oak, door, kite, lamp] = people;

  // Two have no device: the leader takes part for Maureen, and Joe shares Blue Kettle's phone.
  await lead.getByRole("button", { name: "Add someone with no phone" }).click();
  await lead.getByLabel("What shall we call them?").fill("Maureen");
  await lead.getByRole("dialog").getByRole("button", { name: "Table 2" }).click();
  await lead.getByRole("button", { name: "Add them" }).click();
  await kettle.getByRole("button", { name: /^Me, and help/ }).click();
  await kettle.getByLabel("Next person").fill("Joe");
  await kettle.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
  await expect(shown(kettle, "Now: Joe")).toBeVisible();
  await expect(shown(lead, "on the phone of Blue Kettle")).toBeVisible();
  await expect(shown(screen, "Maureen")).toBeVisible();
  await expect(shown(lead, "2 take part with help")).toBeVisible();

  // Welcome: the group adds a rule.
  await robin.getByLabel(/rule/i).fill("Tea at four");
  await robin.getByRole("button", { name: /Add/ }).click();
  await expect(shown(oak, "Tea at four")).toBeVisible();

  // Food for thought: an answer in words, another person agrees, and Joe answers on the shared phone.
  await goTo(lead, "Food for thought");
  for (const page of people) await at(page, "Food for thought");
  await oak.getByLabel("Your answer").fill("The day centre asks us every month");
  await oak.getByRole("button", { name: "Share my answer" }).click();
  await expect(shown(door, "The day centre asks us every month")).toBeVisible();
  await door.getByRole("button", { name: /I agree/ }).click();
  await kettle.getByLabel("Your answer").fill("Joe says: only on paper");
  await kettle.getByRole("button", { name: "Share my answer" }).click();
  await expect(shown(screen, "The day centre asks us every month")).toBeVisible();
  await expect(shown(screen, "Joe says: only on paper")).toBeVisible();

  // Sorting at two tables: each sees its own board, the screen shows both.
  await goTo(lead, "Sort the cards at your table");
  await seatAt(kettle, "1");
  for (const page of [robin, oak]) await seatAt(page, "1");
  for (const page of [door, kite, lamp]) await seatAt(page, "2");
  await sortButton(kettle, "Exists").click();
  await kettle
    .getByRole("group", { name: /^How far is/ })
    .getByRole("button", { name: "Mostly" })
    .click();
  await sortButton(door, "Obstacle").click();
  await door.getByRole("button", { name: "Note" }).click();
  await door.getByLabel("Your note").fill("Nobody rings back");
  await door.getByRole("button", { name: "Put it on the card" }).click();
  await expect(door.getByRole("button", { name: "1 note" })).toBeVisible();
  await lamp.getByRole("button", { name: "Write a card" }).click();
  await lamp.getByLabel("The card, in a few words").fill("A bus that comes");
  await lamp.getByRole("button", { name: "Add the card" }).click();
  await expect(shown(screen, "Table 1")).toBeVisible();
  await expect(shown(screen, "Table 2")).toBeVisible();
  await expect(lead.getByRole("button", { name: /^Table 1/ })).toContainText("1 of 41 sorted");
  await lead.getByRole("button", { name: "More about Maureen" }).click();
  await lead.getByRole("button", { name: "Take part for Maureen" }).click();
  await sortButton(lead, "Helpful").click();
  await lead.getByRole("button", { name: "Close" }).click();
  await expect(lead.getByRole("button", { name: /^Table 2/ })).toContainText("2 of 41 sorted");

  // The vote is hidden until the leader shows it.
  await goTo(lead, "Choose what matters most");
  for (const page of people) {
    await at(page, "Choose what matters most");
    await page.getByRole("button", { name: /^Pick.*We decide together/ }).click();
  }
  await expect(shown(screen, "Voting is open")).toBeVisible();
  await lead.getByRole("button", { name: "Show the result" }).click();
  await expect(shown(screen, "We decide together")).toBeVisible();
  await expect(robin.getByRole("region", { name: "What matters most to us" })).toContainText(
    "We decide together",
  );

  // Actions.
  await goTo(lead, "What we will do");
  await kite.getByRole("button", { name: "Add an action" }).click();
  await kite.getByLabel("What will we do?").fill("Put replies on the notice board");
  await kite.getByLabel("Who will do it?").fill("Ruth");
  await kite.getByRole("button", { name: "Add to our plan" }).click();
  await expect(shown(screen, "Put replies on the notice board")).toBeVisible();

  // Feedback from everyone, Maureen too.
  await goTo(lead, "Before you go");
  for (const page of people) {
    const scale = page.getByRole("group", { name: /I could say what I think/ });
    await scale.getByRole("radio", { name: /^Yes/ }).check({ force: true });
    await page.getByRole("button", { name: "Send and finish" }).click();
    await expect(page.getByRole("heading", { name: "Thank you" })).toBeVisible();
  }
  await expect(shown(lead, "6 forms are in")).toBeVisible();
  await expect(shown(lead, "6 of 8 have finished")).toBeVisible();
  await lead.getByRole("button", { name: "End the workshop" }).click();
  await lead.getByRole("button", { name: "End it now" }).click();
  for (const page of people)
    await expect(page.getByRole("heading", { name: "The workshop has finished" })).toBeVisible();

  // What each put in is in the summary: the page and the PDF.
  await lead.goto(`${url}/w/${made.code}/summary#k=${made.key}`);
  await expect(lead.getByRole("heading", { level: 1 })).toContainText("Eastfield");
  const pdf = await fetch(`${url}/api/workshops/${made.code}/summary.pdf`, {
    headers: { Authorization: `Bearer ${made.key}` },
  });
  const words = await pdfText(new Uint8Array(await pdf.arrayBuffer()));
  for (const text of [
    "Tea at four",
    "The day centre asks us every month",
    "Joe says: only on paper",
    "Nobody rings back",
    "A bus that comes",
    "We decide together",
    "Put replies on the notice board",
    "Ruth",
    "I could say what I think",
  ]) {
    await expect(shown(lead, text).first()).toBeVisible();
    expect(words).toContain(text);
  }
  const { json } = await call(url, `/api/workshops/${made.code}/summary.json`, { bearer: made.key });
  expect(json).toMatchObject({ people: { total: 8, supported: 2, supporters: 0 } });
});
