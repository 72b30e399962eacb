import type { Locator, Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./axe.ts";
import { goTo, only, shown } from "./people.ts";
import { tablesAndPlan } from "./tables-and-plan.ts";
import { expect, test } from "./test.ts";

function row(page: Page, what: string): Locator {
  return page.getByRole("article").filter({ has: page.getByRole("heading", { name: what }) });
}

async function propose(page: Page, what: string, who = ""): Promise<void> {
  await page.getByRole("button", { name: "Add an action" }).click();
  await expect(page.getByLabel("What will we do?")).toBeFocused();
  await page.getByLabel("What will we do?").fill(what);
  await page.getByLabel("Who will do it?").fill(who);
  await page.getByRole("button", { name: "Add to our plan" }).click();
  await expect(row(page, what)).toBeVisible();
}

test("a person proposes, the leader changes it, and the big screen shows what we will do", async ({
  browser,
  server,
}) => {
  const { lead, screen, pages } = await tablesAndPlan(browser, server.url, { Bev: "phone", Dev: "laptop" });
  const bev = only(pages);
  const dev = only(pages.slice(1));
  await goTo(lead, "What we will do");
  await expect(shown(screen, "Actions appear here")).toBeVisible();

  // Only what will be done is needed, and that is said where it is missing.
  await bev.getByRole("button", { name: "Add an action" }).click();
  await bev.getByRole("button", { name: "Add to our plan" }).click();
  await expect(shown(bev, "Write what we will do.")).toBeVisible();
  await expect(bev.getByLabel("What will we do?")).toBeFocused();
  await expectAccessible(bev, "new action with an error, phone");
  await bev.getByRole("button", { name: "Do not add it" }).click();

  await propose(bev, "Put a reply on the board");
  await expect(shown(screen, "Put a reply on the board")).toBeVisible();
  await expect(shown(screen, "No day yet")).toBeVisible();
  // Somebody else can read it, and not change it.
  await expect(row(dev, "Put a reply on the board")).toBeVisible();
  await expect(dev.getByRole("button", { name: /^Change: / })).toHaveCount(0);

  // Everyone sees that the leader writes in it, and then what she wrote.
  await lead.getByRole("button", { name: "Change: Put a reply on the board" }).click();
  await expect(shown(screen, "Someone is writing here")).toBeVisible();
  await expect(row(dev, "Put a reply on the board").getByText("Someone is writing here")).toBeVisible();
  await lead.getByLabel("By when?").fill("30 Sept");
  await lead.getByRole("radio", { name: "Started" }).check();
  await expectAccessible(lead, "console, an action that is changed");
  await lead.getByRole("button", { name: "Done", exact: true }).click();
  await expect(row(bev, "Put a reply on the board").getByText("30 Sept")).toBeVisible();
  await expect(row(screen, "Put a reply on the board").getByText("Started")).toBeVisible();
  await expect(shown(screen, "Someone is writing here")).toHaveCount(0);
  await expectAccessible(dev, "actions, laptop");
  await expectAccessible(screen, "screen, actions");
  await lead.setViewportSize({ width: 320, height: 568 });
  await expectNoSidewaysScroll(lead, "console, actions");
  await bev.setViewportSize({ width: 320, height: 568 });
  await expectNoSidewaysScroll(bev, "actions");

  // What is typed and not added waits, also when the leader goes on.
  await bev.getByRole("button", { name: "Add an action" }).click();
  await bev.getByLabel("What will we do?").fill("Ask people what helped");
  await lead.setViewportSize({ width: 1440, height: 900 });
  await lead.getByRole("button", { name: "Back", exact: true }).click();
  await expect(shown(bev, "Everyone is at “Sort at tables” now.")).toBeVisible();
  await bev.getByRole("button", { name: "Add to our plan" }).click();
  await expect(bev.getByLabel("What will we do?")).toHaveCount(0);
});

test("when two people write in the same field at once, nobody's words are lost", async ({
  browser,
  server,
}) => {
  const { lead, pages, cables } = await tablesAndPlan(browser, server.url, { Bev: "laptop" });
  const bev = only(pages);
  const [wire] = cables;
  await goTo(lead, "What we will do");
  await propose(bev, "Hold a drop-in", "Priya");

  // Both have it open. The leader is faster, and Bev is told at the field.
  await bev.getByRole("button", { name: "Change: Hold a drop-in" }).click();
  await bev.getByLabel("Who will do it?").fill("Bev and Priya");
  await leadWrites(lead, "Maureen");
  const clash = bev.getByRole("group", { name: "Someone changed this meanwhile." });
  await expect(clash).toContainText("Maureen");
  await expect(clash).toContainText("Bev and Priya");
  await bev.getByRole("button", { name: "Done", exact: true }).click();
  await expect(clash).toBeFocused();
  await expectAccessible(bev, "two texts to choose from");
  await bev.getByRole("button", { name: "Keep mine: Who will do it?" }).click();
  await expect(row(lead, "Hold a drop-in").getByText("Bev and Priya")).toBeVisible();

  // Bev has no network while the leader writes: her words come back when she does, beside the leader's.
  await bev.getByRole("button", { name: "Change: Hold a drop-in" }).click();
  await wire?.pull();
  await bev.getByLabel("Who will do it?").fill("Bev alone");
  await bev.getByRole("button", { name: "Done", exact: true }).click();
  await expect(row(bev, "Hold a drop-in").getByText("Bev alone")).toBeVisible();
  await leadWrites(lead, "Ruth");
  wire?.plug();
  await expect(clash).toContainText("Ruth");
  await expect(clash).toContainText("Bev alone");
  await bev.getByRole("button", { name: "Keep theirs: Who will do it?" }).click();
  await expect(row(bev, "Hold a drop-in").getByText("Ruth")).toBeVisible();

  // It is taken away while Bev writes: she can add it again, with her words.
  await bev.getByRole("button", { name: "Change: Hold a drop-in" }).click();
  await bev.getByLabel("By when?").fill("31 July");
  await lead.getByRole("button", { name: "Change: Hold a drop-in" }).click();
  await lead.getByRole("button", { name: "Take it away" }).click();
  await lead.getByRole("dialog").getByRole("button", { name: "Take it away" }).click();
  await expect(bev.getByRole("region", { name: "Someone took this action away." })).toBeVisible();
  await bev.getByRole("button", { name: "Add it again" }).click();
  await expect(row(lead, "Hold a drop-in").getByText("31 July")).toBeVisible();
});

async function leadWrites(lead: Page, who: string): Promise<void> {
  await lead.getByRole("button", { name: "Change: Hold a drop-in" }).click();
  await lead.getByLabel("Who will do it?").fill(who);
  await lead.getByRole("button", { name: "Done", exact: true }).click();
  await expect(row(lead, "Hold a drop-in").getByText(who)).toBeVisible();
}
