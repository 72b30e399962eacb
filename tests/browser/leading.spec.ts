import type { Browser, Page } from "@playwright/test";
import { auditAtTables } from "../fixtures/at-tables.ts";
import { boardOf, takeLog } from "../server/phones.ts";
import { front, goTo, joinByLink, type Made, make, open, shown, sortButton, sortTogether } from "./people.ts";
import { expect, test } from "./test.ts";

test.describe.configure({ timeout: 240_000 });

const audit = { plan: auditAtTables(), settings: { tables: 2 } };

async function leadOf(browser: Browser, url: string, made: Made, key = made.key): Promise<Page> {
  const lead = await open(browser, "laptop");
  await lead.goto(`${url}/w/${made.code}/lead#k=${key}`);
  await expect(lead.getByRole("heading", { level: 1 })).toBeVisible();
  return lead;
}

async function joined(browser: Browser, url: string, made: Made, name: string): Promise<Page> {
  const page = await open(browser, "phone");
  await joinByLink(page, url, made, name);
  return page;
}

test("when the leader's browser dies, a second leader carries on, and the first comes back", async ({
  browser,
  server,
}) => {
  const made = await make(server.url);
  const lead = await leadOf(browser, server.url, made);
  await lead.getByRole("button", { name: "Room settings" }).click();
  const link = await lead.getByLabel("The second leader's link").inputValue();
  await lead.getByRole("button", { name: "Close" }).click();
  const second = await open(browser, "laptop");
  await second.goto(link);
  await expect(shown(second, "You are the second leader.")).toBeVisible();
  const bev = await joined(browser, server.url, made, "Bev");
  await goTo(lead, "What a learning organisation is");

  await lead.context().close();
  await second.getByRole("button", { name: "I lead now" }).click();
  await expect(shown(second, "You are the second leader.")).toBeHidden();
  await goTo(second, "Sort the cards together");
  await sortButton(bev, "Exists").click();

  const again = await leadOf(browser, server.url, made);
  await expect(again.getByRole("heading", { level: 1 })).toHaveText("Sort the cards together");
  await expect(shown(again, "The second leader leads just now.")).toBeVisible();
  await expect(shown(again, "1 of 15 cards are sorted")).toBeVisible();
  await again.getByRole("button", { name: "I lead now" }).click();
  await expect(shown(second, "You are the second leader.")).toBeVisible();
});

test("who comes late has the current step before them, and who comes back is the same person", async ({
  browser,
  server,
}) => {
  const { made, lead, pages } = await sortTogether(browser, server.url, { Bev: "phone" });
  const [bev] = pages as [Page];
  await sortButton(bev, "Helpful").click();
  const late = await joined(browser, server.url, made, "Cyd");
  await expect(front(late)).toBeVisible();
  await expect(lead.getByRole("button", { name: "More about Cyd" })).toBeVisible();

  await bev.close();
  await expect(shown(lead, "lost the connection")).toBeVisible();
  const back = await bev.context().newPage();
  await back.goto(`${server.url}/w/${made.code}`);
  await expect(front(back)).toBeVisible();
  await expect(lead.getByRole("button", { name: /^More about/ })).toHaveCount(2);
});

test("going back and on again loses nothing, and dropping a step that holds something asks first", async ({
  browser,
  server,
}) => {
  const { made, lead, pages } = await sortTogether(browser, server.url, { Bev: "phone" });
  const [bev] = pages as [Page];
  await sortButton(bev, "Obstacle").click();
  await expect(shown(lead, "1 of 15 cards are sorted")).toBeVisible();
  await lead.getByRole("button", { name: "Back", exact: true }).click();
  await goTo(lead, "Sort the cards together");
  await expect(shown(lead, "1 of 15 cards are sorted")).toBeVisible();

  await goTo(lead, "One thing we will do");
  await lead.getByRole("button", { name: "Change the plan" }).click();
  const drop = (title: string) =>
    lead
      .getByRole("dialog")
      .getByRole("button", { name: `Drop “${title}”`, exact: true })
      .click();
  await drop("Sort the cards together");
  await expect(
    shown(lead, "“What we see” looks at “Sort the cards together”. Drop", { exact: false }),
  ).toBeVisible();
  await drop("What we see");
  await drop("Sort the cards together");
  await expect(shown(lead, /stays in the record/)).toBeVisible();
  await lead.getByRole("button", { name: "Drop it" }).click();
  await lead.getByRole("button", { name: "Save the plan" }).click();
  const agenda = lead.getByRole("list", { name: "Plan for today" });
  await expect(agenda.getByText("Sort the cards together")).toHaveCount(0);
  const { folded } = await takeLog(server.url, made);
  expect(boardOf(folded).columns.obstacle).toHaveLength(1);
});

test("words that are not sent yet keep their writer where they are, until they want to come along", async ({
  browser,
  server,
}) => {
  const made = await make(server.url, audit);
  const lead = await leadOf(browser, server.url, made);
  const bev = await joined(browser, server.url, made, "Bev");
  const ali = await joined(browser, server.url, made, "Ali");
  await goTo(lead, "Food for thought");
  await bev.getByLabel("Your answer").fill("I am not done");
  await goTo(lead, "Sort the cards at your table");
  await expect(ali.getByRole("heading", { name: "Which table are you at?" })).toBeVisible();
  await expect(bev.getByLabel("Your answer")).toHaveValue("I am not done");
  await bev.getByRole("button", { name: "Go there" }).click();
  await expect(bev.getByRole("heading", { name: "Which table are you at?" })).toBeVisible();

  // The leader lets people look around: Bev goes back to her words, and is called again.
  await lead.getByRole("button", { name: "Let them look around" }).click();
  await bev.getByRole("button", { name: /^Me, and help/ }).click();
  await bev.getByRole("button", { name: "Food for thought" }).click();
  await expect(bev.getByLabel("Your answer")).toHaveValue("I am not done");
  await bev.getByRole("button", { name: "Share my answer" }).click();
  await lead.getByRole("button", { name: "Call everyone here" }).click();
  await expect(bev.getByRole("heading", { name: "Which table are you at?" })).toBeVisible();
});

test("the leader covers everything, gives time, hears who needs help, and lets people in one by one", async ({
  browser,
  server,
}) => {
  const made = await make(server.url, audit);
  const lead = await leadOf(browser, server.url, made);
  const screen = await open(browser, "projector");
  await screen.goto(`${server.url}/w/${made.code}/screen#s=${made.screenKey}`);
  const bev = await joined(browser, server.url, made, "Bev");

  await lead.getByRole("button", { name: "Hide everything now" }).click();
  for (const page of [bev, screen]) {
    await expect(page.getByRole("heading", { name: "Hidden for now" })).toBeVisible();
    await expect(shown(page, "Bev")).toBeHidden();
  }
  await lead.getByRole("button", { name: "Show everything again" }).click();
  await expect(shown(bev, "Hello, Bev.")).toBeVisible();

  await lead.getByRole("button", { name: "Start 5 minutes" }).click();
  await expect(screen.getByRole("timer")).toHaveText(/^[45]:\d\d$/);
  await lead.getByRole("button", { name: "+ 5 min" }).click();
  await expect(screen.getByRole("timer")).toHaveText(/^(9|10):\d\d$/);
  await lead.getByRole("button", { name: "Pause the time" }).click();
  await expect(lead.getByRole("button", { name: "Let the time run" })).toBeVisible();
  await expect(shown(bev, /left$/)).toBeVisible();

  await bev.getByRole("button", { name: /^Me, and help/ }).click();
  await bev.getByRole("button", { name: "Ask for help" }).click();
  await expect(shown(lead, "Bev asks for help")).toBeVisible();
  await expect(shown(screen, "asks for help")).toBeHidden();
  await lead.getByRole("button", { name: "Bev has help" }).click();
  await expect(bev.getByRole("button", { name: "Ask for help" })).toBeVisible();

  await lead.getByRole("button", { name: "Room settings" }).click();
  await lead.getByRole("switch", { name: /I let each person in/ }).check();
  await lead.getByRole("button", { name: "Close" }).click();
  const cyd = await open(browser, "phone");
  await cyd.goto(`${server.url}/w/${made.code}#j=${made.joinKey}`);
  await cyd.getByLabel("What shall we call you?").fill("Cyd");
  await cyd.getByRole("button", { name: "Join as Cyd" }).click();
  await expect(cyd.getByRole("heading", { name: "You are at the door" })).toBeVisible();
  await expect(shown(screen, "Cyd")).toBeHidden();
  await lead.getByRole("button", { name: "Let in Cyd", exact: true }).click();
  await expect(shown(cyd, "Hello, Cyd.")).toBeVisible();
  await expect(shown(screen, "Cyd")).toBeVisible();

  await lead.getByRole("button", { name: "See what they see" }).click();
  await expect(lead.getByRole("dialog").getByText("What we are here for")).toBeVisible();
  await lead.getByRole("button", { name: "Close" }).click();
  await lead.keyboard.press("Alt+n");
  await expect(shown(bev, "Page 1 of 3", { exact: true })).toBeVisible();
});

test("a supporter helps, has no cards, and is not counted", async ({ browser, server }) => {
  const made = await make(server.url, audit);
  const lead = await leadOf(browser, server.url, made);
  await joined(browser, server.url, made, "Bev");
  const sam = await open(browser, "phone");
  await sam.goto(`${server.url}/w/${made.code}#j=${made.joinKey}`);
  await sam.getByLabel("What shall we call you?").fill("Sam");
  await sam.getByRole("switch", { name: /I am helping someone else/ }).check();
  await sam.getByRole("button", { name: "Join as Sam" }).click();
  await goTo(lead, "Sort the cards at your table");
  await expect(sam.getByRole("heading", { name: "Thank you for helping" })).toBeVisible();
  await sam.getByRole("radio", { name: "Bev" }).check({ force: true });
  await expect(shown(lead, "helps Bev")).toBeVisible();
  await expect(shown(lead, "1 takes part with help")).toBeVisible();
  await expect(shown(sam, "1 person is here")).toBeVisible();
});
