import type { Page } from "@playwright/test";
import { closePhones, joinByPhone } from "../server/phones.ts";
import { expectAccessible } from "./axe.ts";
import { everyWay, onTheWall } from "./every-way.ts";
import { type columns, countsOn, front, goTo, joinByLink, make, open, shown, sortButton } from "./people.ts";
import { expect, test } from "./test.ts";

const titles = ["Help to take part", "A quick yes or no", "What I know counts", "Leaders who listen"];
const plan = {
  id: "alone-then-several",
  language: "en",
  title: "Alone, then together",
  about: "Each on their own, then a card in several columns.",
  minutes: 20,
  deck: "informed-service-user-and-carer",
  activities: [
    {
      ...{ id: "alone", kind: "sort", title: "On your own", minutes: 5 },
      settings: {
        mode: "alone",
        question: "Where does this card go for you?",
        cards: ["help-to-take-part", "quick-yes-or-no", "what-i-know-counts", "leaders-who-listen"],
      },
    },
    {
      ...{ id: "several", kind: "sort", title: "In several columns", minutes: 5 },
      settings: { mode: "together", question: "Where does this card go?", several: true },
    },
  ],
};

const finish = (page: Page) => page.getByRole("button", { name: "I have finished" });

/** What a page sends from now on. */
function framesFrom(page: Page): string[] {
  const sent: string[] = [];
  page.on("websocket", (socket) => socket.on("framesent", ({ payload }) => sent.push(String(payload))));
  return sent;
}

test("what people sort alone is nobody else's until the leader shows what it comes to", async ({
  browser,
  server,
}) => {
  const made = await make(server.url, { plan });
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  const screen = await open(browser, "projector");
  await screen.goto(`${server.url}/w/${made.code}/screen#s=${made.screenKey}`);
  const [bev, dev] = [await open(browser, "phone"), await open(browser, "phone")];
  const sent = framesFrom(bev);
  await joinByLink(bev, server.url, made, "Bev");
  await joinByLink(dev, server.url, made, "Dev");

  // With so few people the leader is asked first.
  await lead.getByRole("button", { name: "Look first (only you)" }).click();
  await expect(shown(lead, /^Only 2 people are here/)).toBeVisible();
  await expectAccessible(lead, "console, so few people");
  await lead.getByRole("button", { name: "Not now" }).click();
  const ann = await joinByPhone(server.url, made, "Ann");
  const others = [ann];
  for (const name of ["Bob", "Cat", "Dan"]) others.push(await joinByPhone(server.url, made, name));

  // Bev sorts two cards, writes on one, and has had enough: that counts.
  await expect(shown(bev, "Only you can see this")).toBeVisible();
  await sortButton(bev, "Exists").tap();
  await bev.getByRole("button", { name: "Note" }).tap();
  await bev.getByLabel("Your note").fill("Only on Mondays.");
  await expect(shown(bev, /without your name when the results are shown/)).toBeVisible();
  await expectAccessible(bev, "note, alone");
  await bev.getByRole("button", { name: "Put it on the card" }).tap();
  await sortButton(bev, "Obstacle").tap();
  await bev.getByRole("button", { name: /All the cards$/ }).tap();
  await expect(bev.getByRole("button", { name: "Write a card" })).toHaveCount(0);
  await expect(shown(bev, "What you sorted counts, also if cards are left.")).toBeVisible();
  await finish(bev).tap();
  await bev.keyboard.press("Escape");
  await expect(shown(bev, /You have finished\. 1 of 6 people/)).toBeVisible();
  await everyWay(bev, "alone, finished with cards left");

  // Nothing of it comes to anybody else, and nobody's hand.
  for (const page of [screen, lead]) await expect(shown(page, "1 of 6 people have finished")).toBeVisible();
  expect(await countsOn(dev)).toEqual([0, 0, 0]);
  for (const page of [screen, lead])
    for (const title of titles) await expect(page.getByText(title)).toHaveCount(0);
  for (const page of [screen, lead, dev])
    await expect(page.getByText(/Only on Mondays|Someone has this card|Others moved/)).toHaveCount(0);
  expect(sent.filter((frame) => frame.includes('"command"'))).not.toEqual([]);
  expect(sent.filter((frame) => frame.includes('"presence"'))).toEqual([]);
  const told = ann.live.state();
  if (told.phase !== "live") throw new Error("Ann is not connected.");
  const { alone } = told.workshop.activities;
  expect(alone?.kind === "sort" && alone.boards).toEqual({});
  expect(JSON.stringify(told.workshop)).not.toContain("Mondays");
  await everyWay(lead, "console, alone");
  await onTheWall(screen, "screen, alone");

  // Bev goes on at another device.
  const again = await browser.newContext({ storageState: await bev.context().storageState() });
  const tablet = await again.newPage();
  await tablet.goto(`${server.url}/w/${made.code}`);
  await tablet.getByRole("button", { name: "Sort on" }).click();
  await expect(tablet.getByText("Only you can see this")).toBeFocused();
  for (let left = 2; left > 0; left -= 1) await sortButton(tablet, "Helpful").click();
  await expect(shown(tablet, "You have finished")).toBeVisible();
  await again.close();
  expect(await countsOn(bev)).toEqual([1, 2, 1]);
  await expect(shown(bev, /^This card is in Helpful/)).toBeVisible();
  await bev.getByRole("button", { name: "Leave it there" }).tap();
  await expect(shown(bev, /^1 of 6 people have finished. Wait for the others/)).toBeVisible();
  await expectAccessible(bev, "alone, every card sorted");

  for (const [at, one] of others.entries()) {
    const of = one.shows().activities.alone;
    for (const card of of?.kind === "sort" ? of.hand : [])
      one.ask({ type: "sort.move", activity: "alone", card, to: at % 2 === 0 ? "exists" : "obstacle" });
  }
  await expect(shown(lead, "5 of 6 people have finished")).toBeVisible();
  await sortButton(dev, "Helpful").tap();

  // The leader looks first.
  await lead.getByRole("button", { name: "Look first (only you)" }).press("Enter");
  await expect(shown(lead, "Only you can see these results")).toBeVisible();
  await expect(lead.getByRole("heading", { name: "Where does this card go for you?" })).toBeFocused();
  for (const title of titles) await expect(shown(lead, title).first()).toBeVisible();
  await expect(dev.getByRole("heading", { name: "Sorting has stopped" })).toBeFocused();
  await expect(sortButton(dev, "Exists")).toHaveCount(0);
  await expect(shown(screen, "Sorting has stopped")).toBeVisible();
  for (const title of titles) await expect(screen.getByText(title)).toHaveCount(0);
  await everyWay(bev, "alone, stopped", "phone");
  await everyWay(lead, "console, looked at first");
  await expectAccessible(screen, "screen, alone, stopped");

  await lead.getByRole("button", { name: "Show everyone" }).click();
  await expect(shown(lead, "Everyone sees the results")).toBeVisible();
  await expect(bev.getByRole("heading", { name: "The results are on show" })).toBeVisible();
  await expect(shown(screen, "The results are ready")).toBeVisible();
  await everyWay(bev, "alone, shown", "phone");
  await expectAccessible(screen, "screen, alone, shown");

  // People sort on; a count after one change alone would show what one person says.
  await lead.getByRole("button", { name: "Let people sort on" }).click();
  await expect(shown(lead, "Shown once")).toBeVisible();
  await sortButton(dev, "Obstacle").tap();
  await expect.poll(() => countsOn(dev)).toEqual([0, 1, 1]);
  await lead.getByRole("button", { name: "Show everyone" }).click();
  await expect(shown(lead, /^Not yet\. Someone has changed a card/)).toBeVisible();
  await expectAccessible(lead, "console, too few changes");
  closePhones();
});

test("a card goes into several columns where the plan says so, and out of each again", async ({
  browser,
  server,
}) => {
  const made = await make(server.url, { plan });
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  await goTo(lead, "In several columns");
  const bev = await open(browser, "phone");
  await joinByLink(bev, server.url, made, "Bev");
  const first = await front(bev).textContent();
  const next = bev.getByRole("button", { name: "Next card" });
  await expect(next).toBeDisabled();
  for (const column of ["Exists", "Obstacle"] as const) {
    await sortButton(bev, column).tap();
    await expect(sortButton(bev, column)).toHaveAttribute("aria-pressed", "true");
  }
  await expect(front(bev)).toHaveText(first ?? "");
  expect(await countsOn(bev)).toEqual([1, 0, 1]);
  await everyWay(bev, "several columns", "phone");

  // The leader's dialog has ticks for them.
  await lead
    .getByRole("button", { name: `Move “${first}”` })
    .first()
    .click();
  const tick = (column: (typeof columns)[number]) => lead.getByRole("checkbox", { name: column });
  await expect(tick("Exists")).toBeChecked();
  await tick("Helpful").check();
  await tick("Exists").uncheck();
  await expectAccessible(lead, "console, several columns");
  await expect.poll(() => countsOn(bev)).toEqual([0, 1, 1]);

  await sortButton(bev, "Helpful").tap();
  await sortButton(bev, "Obstacle").tap();
  await expect.poll(() => countsOn(bev)).toEqual([0, 0, 0]);
  await expect(next).toBeDisabled();
  await bev.getByRole("button", { name: "Undo" }).tap();
  await expect.poll(() => countsOn(bev)).toEqual([0, 0, 1]);
  await next.tap();
  await expect(front(bev)).not.toHaveText(first ?? "");
  await expect(front(bev)).toBeFocused();
});
