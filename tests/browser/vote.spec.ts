import { closePhones, joinByPhone } from "../server/phones.ts";
import { expectAccessible } from "./axe.ts";
import { shown } from "./people.ts";
import { expect, test } from "./test.ts";
import { pick, resultOn, roomAt } from "./vote-people.ts";

test("a vote is hidden from everyone until the leader shows it, and then the same for everyone", async ({
  browser,
  server,
}) => {
  const { lead, screen, bev, dev } = await roomAt(browser, server.url, "Vote");

  // A tap gives a vote, another control gives more, and keys do the same.
  await pick(bev, "Help to take part").tap();
  await bev.getByRole("button", { name: "One more vote for “Help to take part”" }).tap();
  await expect(shown(bev, "You have 1 vote left")).toBeVisible();
  await pick(bev, "Records that help").tap();
  await pick(dev, "A quick yes or no").focus();
  await dev.keyboard.press("Enter");
  await pick(dev, "Help to take part").press("Enter");

  // Who has no vote left is told what to do.
  await pick(bev, "A quick yes or no").dispatchEvent("click");
  await expect(shown(bev, "You have used all your votes. Take one back first.").first()).toBeVisible();
  await expectAccessible(bev, "vote, phone, no votes left");
  await bev.getByRole("button", { name: "I have finished" }).tap();
  await expect(shown(bev, "You have finished.", { exact: true })).toBeVisible();

  // Only how many have finished is known, on the big screen as on the console.
  await expect(shown(screen, "1 of 2 people have finished")).toBeVisible();
  await expect(shown(screen, "Voting is open")).toBeVisible();
  await expect(shown(lead, "1 of 2 have finished")).toBeVisible();
  for (const page of [lead, screen, bev, dev]) {
    expect(await resultOn(page)).toEqual([]);
    await expect(shown(page, /people voted/)).toHaveCount(0);
  }
  for (const page of [lead, screen]) await expect(shown(page, "Help to take part")).toHaveCount(0);
  await expectAccessible(lead, "console, vote");
  await expectAccessible(screen, "screen, vote");

  await lead.getByRole("button", { name: "Show the result" }).click();
  const result = ["1 Help to take part 3", "2 A quick yes or no 1", "2 Records that help 1"];
  for (const page of [lead, screen, bev, dev])
    await expect.poll(async () => [...(await resultOn(page))].sort()).toEqual(result);
  for (const page of [lead, bev, dev]) expect(await resultOn(page)).toEqual(await resultOn(screen));
  await expect(shown(bev, "You gave 2 votes")).toBeAttached();
  await expect(shown(dev, "You gave 1 vote")).toHaveCount(2);
  for (const page of [bev, dev, lead, screen]) await expectAccessible(page, "vote, result");

  // Opened again, everybody has the votes they had.
  await lead.getByRole("button", { name: "Open the vote again" }).click();
  await expect(pick(bev, "Help to take part")).toHaveText(/^Picked/);
  await expect(shown(screen, "Voting is open")).toBeVisible();
  for (const page of [lead, screen]) expect(await resultOn(page)).toEqual([]);

  // One change alone would show how one person votes.
  await pick(dev, "A quick yes or no").click();
  await lead.getByRole("button", { name: "Show the result" }).click();
  await expect(shown(lead, /^Too few people have answered/).first()).toBeVisible();
  expect(await resultOn(screen)).toEqual([]);
});

test("a form is kept while it is filled in, sent once, counted for the leader alone, and can be changed", async ({
  browser,
  server,
}) => {
  const { made, lead, screen, bev, dev } = await roomAt(browser, server.url, "How was today?");
  await expect(shown(screen, "Please tell us how today was")).toBeVisible();

  const say = bev.getByRole("group", { name: "I could say what I think." });
  await say.getByRole("radio", { name: "Yes" }).check();
  await bev.getByRole("group", { name: "Before today" }).getByRole("radio", { name: "A bit" }).check();
  const now = bev.getByRole("group", { name: "Now", exact: true });
  await bev.getByLabel("What would make it better?").fill("More breaks, please.");
  await expectAccessible(bev, "form, phone");

  // Nothing is lost by a reload.
  await bev.reload();
  await expect(say.getByRole("radio", { name: "Yes" })).toBeChecked();
  await expect(bev.getByLabel("What would make it better?")).toHaveValue("More breaks, please.");

  // Half a pair is asked about, in words that lead there.
  await bev.getByRole("button", { name: "Send and finish" }).tap();
  await expect(bev).toHaveTitle(/^Error: /);
  await expect(bev.locator(".error-summary")).toBeFocused();
  await expectAccessible(bev, "form with an error, phone");
  await bev.getByRole("link", { name: /choose one for/ }).tap();
  await expect(now.getByRole("radio", { name: "No" })).toBeFocused();
  await now.getByRole("radio", { name: "Yes" }).check();
  await bev.getByRole("button", { name: "Send and finish" }).tap();
  await expect(bev.getByRole("heading", { name: "Thank you" })).toBeFocused();
  await expect(bev).toHaveTitle(/^How was today/);
  await expectAccessible(bev, "form, thanks");

  await dev.getByRole("group", { name: "I could say what I think." }).getByLabel("Mostly").check();
  await dev.getByRole("button", { name: "Send and finish" }).press("Enter");
  await expect(shown(screen, "2 of 2 people have finished")).toBeVisible();
  await expect(shown(lead, "2 forms are in")).toBeVisible();
  await lead.getByRole("button", { name: "Count them" }).click();
  await expect(shown(lead, /^Too few people have answered/).first()).toBeVisible();
  const eve = await joinByPhone(server.url, made, "Eve");
  eve.ask({ type: "feedback.give", activity: "form", answers: { say: 3 } });
  await expect(shown(lead, "3 forms are in")).toBeVisible();
  await lead.getByRole("button", { name: "Count them" }).click();
  const counts = lead.getByRole("table", { name: "I could say what I think." });
  await expect(counts.getByRole("row", { name: /^Yes/ })).toContainText("Some people");
  await expect(counts.getByRole("row", { name: /^No/ })).toContainText("Nobody");
  await expect(shown(lead, "More breaks, please.")).toBeVisible();
  await expectAccessible(lead, "console, form counted");
  await expectAccessible(screen, "screen, form");
  for (const page of [screen, dev]) await expect(shown(page, "More breaks")).toHaveCount(0);

  await bev.getByRole("button", { name: "Change my answers" }).tap();
  await expect(bev.getByRole("heading", { level: 1 })).toBeFocused();
  await bev.getByLabel("What would make it better?").fill("A quieter room.");
  await bev.getByRole("button", { name: "Send my new answers" }).tap();
  await expect(bev.getByRole("heading", { name: "Thank you" })).toBeFocused();
  await bev.getByRole("button", { name: "Change my answers" }).tap();
  await expect(bev.getByLabel("What would make it better?")).toHaveValue("A quieter room.");
  await bev.getByRole("button", { name: "Keep the answers I gave" }).tap();

  // One change alone, counted, would show what one person said.
  await lead.getByRole("button", { name: "Count them again" }).click();
  await expect(shown(lead, /^Too few people have answered/).first()).toBeVisible();
  await expect(shown(lead, "A quieter room.")).toHaveCount(0);
  closePhones();
});
