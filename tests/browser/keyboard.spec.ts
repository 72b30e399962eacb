import type { Page } from "@playwright/test";
import { everybodyLeaves } from "./agenda-room.ts";
import { expectKept, keyboardOf } from "./keyboard.ts";
import { keyboardPlan } from "./keyboard-plan.ts";
import { make, open, shown, sortButton } from "./people.ts";
import { expect, test } from "./test.ts";
import { pick } from "./vote-people.ts";

test.describe.configure({ timeout: 300_000 });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const at = (page: Page, step: string) => expect(page.locator(".room-where b")).toHaveText(step);
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

test("a workshop can be led and taken part in by keyboard alone", async ({ browser, server }) => {
  const made = await make(server.url, { plan: keyboardPlan });
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  const leader = await keyboardOf(lead);
  const bev = await open(browser, "laptop");
  await bev.goto(`${server.url}/w/${made.code}#j=${made.joinKey}`);
  const person = await keyboardOf(bev);
  const next = button(lead, /^Next:/);

  await test.step("joining, and a rule", async () => {
    await person.write(bev.getByLabel("What shall we call you?"), "Bev");
    await person.key("Enter");
    await expect(shown(bev, "Hello, Bev.")).toBeVisible();
    await expectKept(bev, "joining");
    await person.write(bev.getByLabel("Add a rule"), "Tea at four.");
    await person.press(button(bev, "Add"));
    await person.press(button(bev, /^Take away: Tea/));
  });

  await test.step("the leader's dialogs give the focus back", async () => {
    for (const opener of ["Room settings", "Text size", "See what they see", "Change the plan"]) {
      await leader.press(button(lead, opener));
      await expect(lead.getByRole("dialog")).toBeVisible();
      await leader.key("Escape");
      await expect(button(lead, opener)).toBeFocused();
    }
    await leader.press(button(lead, "Add someone with no phone"));
    await leader.write(lead.getByLabel("What shall we call them?"), "Maureen");
    await leader.press(button(lead, "Add them"));
    await expect(button(lead, "Add someone with no phone")).toBeFocused();
    await leader.press(button(lead, "More about Maureen"));
    await leader.press(button(lead, "Take part for Maureen"));
    await leader.press(lead.getByRole("dialog").getByRole("button", { name: "Close" }));
    await expect(button(lead, "More about Maureen")).toBeFocused();
  });

  await test.step("time, cover and lock, by buttons and by Alt", async () => {
    await leader.press(button(lead, "Start 5 minutes"));
    await leader.press(button(lead, "+ 5 min"));
    await leader.press(button(lead, "Pause the time"));
    await leader.press(button(lead, "Take the time away"));
    await leader.press(button(lead, "Hide everything now"));
    await expect(bev.getByRole("heading", { name: "Hidden for now" })).toBeVisible();
    await leader.key("Alt+h");
    await expect(shown(bev, "Hello, Bev.")).toBeVisible();
    await leader.key("Alt+l");
    await expect(lead.getByRole("switch", { name: /^Lock/ })).toBeChecked();
    await leader.key("Alt+l");
    await leader.key("Alt+t");
    await expect(button(lead, "Pause the time")).toBeVisible();
    await leader.key("Alt+n");
    await at(bev, "Food for thought");
    await leader.key("Alt+b");
    await at(bev, "Welcome");
    await leader.press(next);
    await at(bev, "Food for thought");
  });

  await test.step("answers", async () => {
    await person.write(bev.getByLabel("Your answer"), "Tea helps.");
    await person.press(button(bev, "Share my answer"));
    await person.press(button(bev, "Change"));
    await expect(bev.getByLabel("Change your answer")).toBeFocused();
    await person.press(button(bev, "Leave it as it was"));
    await leader.press(button(lead, "Write what somebody says"));
    await leader.write(lead.getByLabel("What they say"), "Time helps.");
    await leader.press(button(lead, "Add it"));
    await expect(button(lead, "Write what somebody says")).toBeFocused();
    await leader.press(button(lead, /^Heading: Tea/));
    await leader.write(lead.getByLabel("Write a heading"), "Drinks");
    await leader.press(button(lead, "Put it there"));
    await leader.press(button(lead, /^Hide: Tea/));
    await leader.press(button(lead, /^Let through: Tea/));
    await person.press(button(bev, "I agree"), "Space");
    await person.press(button(bev, "Take away"));
    await person.press(button(bev, "Take it away"));
    await person.press(button(bev, "I have finished"));
    await leader.press(next);
    await at(bev, "Sort");
  });

  await test.step("sorting, by buttons and by 1, 2 and 3", async () => {
    await person.press(sortButton(bev, "Exists"));
    const how = bev.getByRole("group", { name: /^How far is/ });
    await person.press(how.getByRole("button", { name: "Mostly" }));
    await person.to(sortButton(bev, "Helpful"));
    for (const key of ["2", "3"]) await person.key(key);
    await person.press(sortButton(bev, "Not sure"));
    await person.press(button(bev, "Undo"));
    await person.press(button(bev, /^Move “/).first());
    await person.press(bev.getByRole("dialog").getByRole("button", { name: /Obstacle/ }));
    await person.key("Escape");
    await person.press(button(bev, "Note"));
    await person.write(bev.getByLabel("Your note"), "Ask Joe.");
    await person.press(button(bev, "Put it on the card"));
    await expect(button(bev, "1 note")).toBeFocused();
    await person.press(button(bev, "Write a card"));
    await person.write(bev.getByLabel("The card, in a few words"), "A bus that comes");
    await person.press(button(bev, "Add the card"));
    await expect(button(bev, "Write a card")).toBeFocused();
    await leader.press(button(lead, /^Move “/).first());
    await leader.press(button(lead, "Put it in the spotlight"));
    await expect(lead.getByRole("dialog")).toHaveCount(0);
    await leader.press(button(lead, "End the spotlight"));
    await leader.press(next);
    await at(bev, "Vote");
  });

  await test.step("a vote, and its result", async () => {
    await person.press(pick(bev, "Help to take part"));
    await person.press(button(bev, /^One more vote for/));
    await person.press(pick(bev, "Records that help"));
    await person.press(button(bev, /^One vote less for “Help/));
    await leader.press(button(lead, "Show the result"));
    await expect(bev.getByRole("region", { name: "What matters most to us" })).toBeVisible();
    await expectKept(bev, "the result");
    await expectKept(lead, "the result");
    await leader.press(next);
    await at(bev, "What we will do");
  });

  await test.step("an action", async () => {
    await person.press(button(bev, "Add an action"));
    await person.write(bev.getByLabel("What will we do?"), "Put a reply on the board");
    await person.press(button(bev, "Add to our plan"));
    await leader.press(button(lead, /^Change: Put/));
    await leader.write(lead.getByLabel("By when?"), "30 Sept");
    await leader.press(button(lead, "Done"));
    await leader.press(next);
    await at(bev, "Before you go");
  });

  await test.step("feedback, and the end", async () => {
    const scale = bev.getByRole("group", { name: /I could say/ });
    await person.to(scale.getByRole("radio").first());
    await person.key("Space");
    await person.key("ArrowRight");
    await person.press(button(bev, /^Clear my answer/));
    await person.press(button(bev, "Send and finish"));
    await expect(bev.getByRole("heading", { name: "Thank you" })).toBeFocused();
    await leader.press(button(lead, "Count them"));
    await leader.press(button(lead, "End the workshop"));
    await leader.press(button(lead, "End it now"));
    await expect(bev.getByRole("heading", { name: "The workshop has finished" })).toBeVisible();
  });
});
