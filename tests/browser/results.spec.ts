import type { Page } from "@playwright/test";
import { joinWorkshop } from "../server/harness.ts";
import { closePhones, openPhone, type Phone } from "../server/phones.ts";
import { everyWay, onTheWall } from "./every-way.ts";
import { type Column, front, goTo, joinByLink, make, open, shown, sortButton } from "./people.ts";
import { expect, test } from "./test.ts";

const cards = ["quick-yes-or-no", "what-i-know-counts", "leaders-who-listen", "records-that-help"];

const plan = {
  ...{ id: "said", language: "en", title: "What we said", about: "Sort alone, then talk.", minutes: 20 },
  deck: "informed-service-user-and-carer",
  activities: [
    {
      ...{ id: "sort", kind: "sort", title: "Sort on your own", minutes: 5 },
      settings: { mode: "alone", question: "Where does this card go?", cards },
    },
    {
      ...{ id: "again", kind: "sort", title: "Sort again", minutes: 5 },
      settings: { mode: "together", question: "And now?", divided: { of: "sort", most: 2 } },
    },
    { id: "said", kind: "results", title: "What we said", minutes: 10, settings: { of: "sort" } },
  ],
};

/** What Bev says on her phone. */
const bevs: Record<string, Column> = {
  "A quick yes or no": "Helpful",
  "What I know counts": "Helpful",
  "Leaders who listen": "Obstacle",
  "Records that help": "Exists",
};
/** What each of seven others says over the socket: one letter a card. */
const others = ["ehoe", "ehoe", "hhoe", "hhoe", "ohoh", "ohu", "ohoe"];
/** What it comes to: by the cards' titles, in the order of talk. */
const said = {
  "A quick yes or no": "Exists 2, Helpful 3, Obstacle 3",
  "Records that help": "Exists 6, Helpful 1, Obstacle 0",
  "What I know counts": "Exists 0, Helpful 8, Obstacle 0",
  "Leaders who listen": "Exists 0, Helpful 0, Obstacle 7",
};

const piles = { e: "exists", h: "helpful", o: "obstacle", u: "unsure" } as const;

async function sort(phone: Phone, letters: string): Promise<void> {
  for (const [at, letter] of [...letters].entries())
    phone.ask({
      ...{ type: "sort.move", activity: "sort", card: cards[at] ?? "" },
      to: piles[letter as keyof typeof piles],
    });
  await expect.poll(() => phone.isSaved()).toBe(true);
}

/** The cards with what their bars say, as a page shows them. */
async function barsOn(page: Page): Promise<Record<string, string | null>> {
  const rows = page.locator(".result-row, .results-row, .screen-said-line");
  const told: Record<string, string | null> = {};
  for (const row of await rows.all()) {
    const title = await row.locator("b, h3, .screen-said-title").first().textContent();
    told[title ?? ""] = await row.getByRole("img").getAttribute("aria-label");
  }
  return told;
}

test("what each sorted alone is shown to all with the same numbers, and to each their own answer", async ({
  browser,
  server,
}) => {
  const made = await make(server.url, { plan });
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  const screen = await open(browser, "projector");
  await screen.goto(`${server.url}/w/${made.code}/screen#s=${made.screenKey}`);
  for (const letters of others) {
    const seat = await joinWorkshop(server.url, made, "Somebody");
    await sort(await openPhone(server.url, made, { kind: "person", ...seat }), letters);
  }
  const bev = await open(browser, "phone");
  await joinByLink(bev, server.url, made, "Bev");
  for (const _card of cards) {
    const title = (await front(bev).textContent()) ?? "";
    await sortButton(bev, bevs[title] ?? "Not sure").click();
    await expect(front(bev).filter({ hasText: title })).toHaveCount(0);
  }

  // A sort that is dealt its cards from the results has none before they are shown.
  await goTo(lead, "Sort again");
  await expect(shown(lead, /^No cards yet: show the results of “Sort on your own” first/)).toBeVisible();
  for (const page of [bev, screen]) await expect(shown(page, "There are no cards here yet")).toBeVisible();

  // Nobody sees a number before the leader shows it; she may look first.
  await goTo(lead, "What we said");
  await expect(shown(lead, "Nobody sees any results yet, not even you.")).toBeVisible();
  await lead.getByRole("button", { name: "Look first (only you)" }).click();
  await expect(shown(lead, "Only you can see these results")).toBeVisible();
  await expect(shown(bev, "The results are not shown yet")).toBeVisible();
  await expect(shown(screen, "The results are not shown yet")).toBeVisible();
  expect(await barsOn(lead)).toEqual(said);
  await lead.getByRole("button", { name: "Show everyone" }).click();
  await expect(lead.getByRole("heading", { name: "Where does this card go?" })).toBeFocused();

  await bev.getByRole("button", { name: "All as a list" }).tap();
  await expect(screen.locator(".screen-said-line")).toHaveCount(4);
  for (const page of [lead, bev, screen]) expect(await barsOn(page)).toEqual(said);
  expect(Object.keys(await barsOn(lead))).toEqual(Object.keys(said));
  await expect(screen.getByText("8 of 8 say Helpful")).toBeVisible();
  await everyWay(bev, "results, list");
  await onTheWall(screen, "results");

  // The list is left in peace when the leader calls for one card; the way there is offered.
  await lead.getByRole("button", { name: "First card to talk about" }).click();
  await expect(shown(screen, "Look at this card together")).toBeVisible();
  await bev.getByRole("button", { name: "Show it to me" }).click();
  await expect(bev.getByRole("heading", { name: "A quick yes or no" })).toBeFocused();
  await expect(shown(bev, "You and 2 others said Helpful.")).toBeVisible();
  await expect(bev.locator(".pile-bar-own")).toHaveText(/^HelpfulYou3 people$/);
  await everyWay(bev, "results, one card", "phone");
  await onTheWall(screen, "results, one card");

  // One card at a time goes along with the leader.
  await lead.getByRole("button", { name: "Next card to talk about" }).click();
  await expect(bev.getByRole("heading", { name: "Records that help" })).toBeVisible();
  await expect(shown(bev, "Everyone is looking at this card")).toBeVisible();
  await expect(shown(lead, "Who would like to say why?")).toBeVisible();
  await expect(lead.locator(".result-row").first()).toContainText("Talked about");
  await everyWay(lead, "console, results");
  closePhones();
});

test("three people see words and no numbers, and why", async ({ browser, server }) => {
  const made = await make(server.url, { plan });
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  for (const letters of ["he", "hu", "ehe"]) {
    const seat = await joinWorkshop(server.url, made, "Somebody");
    await sort(await openPhone(server.url, made, { kind: "person", ...seat }), letters);
  }
  await goTo(lead, "What we said");
  await lead.getByRole("button", { name: "Look first (only you)" }).click();
  await lead.getByRole("button", { name: "Show everyone" }).click();
  const row = lead.locator(".result-row").filter({ hasText: "A quick yes or no" });
  await expect(row).toContainText("Some say Exists");
  await expect(row).toContainText("most say Helpful");
  const screen = await open(browser, "projector");
  await screen.goto(`${server.url}/w/${made.code}/screen#s=${made.screenKey}`);
  await expect(shown(screen, /^Fewer than 5 people sorted/)).toBeVisible();
  await expect(screen.locator(".segment-bar")).toHaveCount(0);
  await onTheWall(screen, "results in words");
  closePhones();
});
