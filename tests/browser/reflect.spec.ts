import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { goTo, joinByLink, make, open, shown } from "./people.ts";
import { expect, test } from "./test.ts";

const plan = {
  id: "thinking",
  language: "en",
  title: "Thinking together",
  about: "Questions, then cards.",
  minutes: 30,
  deck: "informed-service-user-and-carer",
  activities: [
    {
      id: "welcome",
      kind: "welcome",
      title: "Welcome",
      minutes: 5,
      settings: { aim: "We think together.", rules: ["No answer is wrong."] },
    },
    {
      id: "food",
      kind: "reflect",
      title: "Food for thought",
      minutes: 10,
      settings: {
        prompts: [
          { id: "helps", text: "What helps?", hint: "Think of the last time.", source: "Ours" },
          { id: "way", text: "What gets in the way?" },
        ],
      },
    },
    {
      id: "sort",
      kind: "sort",
      title: "Sort",
      minutes: 10,
      settings: { mode: "together", question: "Where?" },
    },
    {
      id: "held",
      kind: "reflect",
      title: "One thing we learned",
      minutes: 5,
      settings: { hold: true, prompts: [{ id: "one", text: "What did you learn?" }] },
    },
  ],
};

const vote = {
  id: "vote",
  kind: "vote",
  title: "Vote",
  minutes: 5,
  settings: { question: "What comes first?", dots: 3, on: { kind: "deck" } },
};

const rota = "Nobody has time to stop and think.";

test("people answer, agree, and see their words on the wall; the leader holds, groups and makes a card", async ({
  browser,
  server,
}) => {
  const made = await make(server.url, { plan });
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  const screen = await open(browser, "projector");
  await screen.goto(`${server.url}/w/${made.code}/screen#s=${made.screenKey}`);
  const bev = await open(browser, "phone");
  await joinByLink(bev, server.url, made, "Bev");
  const dev = await open(browser, "phone", true);
  await joinByLink(dev, server.url, made, "Dev");

  await test.step("the group adds rules of its own", async () => {
    await expect(shown(screen, "We think together.")).toBeVisible();
    for (const rule of ["We say when we need a break.", "Phones are silent."]) {
      await bev.getByLabel("Add a rule").fill(rule);
      await bev.getByRole("button", { name: "Add", exact: true }).click();
      await expect(shown(dev, rule)).toBeVisible();
    }
    await expect(dev.getByRole("button", { name: /^Take away/ })).toHaveCount(0);
    await bev.getByRole("button", { name: "Take away: Phones are silent." }).click();
    await expect(shown(dev, "Phones are silent.")).toHaveCount(0);
    await lead.getByRole("button", { name: "Take away: We say when we need a break." }).click();
    await expect(shown(bev, "We say when we need a break.")).toHaveCount(0);
  });

  await goTo(lead, "Food for thought");

  await test.step("one answers, another agrees, and the wall shows it", async () => {
    await expect(shown(screen, "Answers appear here")).toBeVisible();
    await bev.getByRole("button", { name: "Share my answer" }).click();
    await expect(shown(bev, "Write your answer first. A few words are enough.")).toBeVisible();
    await expect(bev.getByLabel("Your answer")).toBeFocused();
    await bev.getByLabel("Your answer").fill("Ring 07700 900123");
    await expect(shown(bev, /^This looks like a phone number\./).first()).toBeVisible();
    await expectAccessible(bev, "an answer with an error and a warning");
    await bev.getByLabel("Your answer").fill(rota);
    await bev.getByRole("switch", { name: "Share with my name" }).check();
    await bev.getByRole("button", { name: "Share my answer" }).click();
    await expect(bev.getByRole("listitem").filter({ hasText: rota })).toContainText("With your name");
    await expect(bev.getByLabel("Add another answer")).toHaveValue("");

    await expect(dev.getByRole("listitem").filter({ hasText: rota })).toContainText("Bev");
    await dev.getByRole("button", { name: "I agree" }).click();
    await expect(dev.getByRole("button", { name: "I agree" })).toHaveAttribute("aria-pressed", "true");
    await expect(shown(bev, "1 person agrees")).toBeVisible();
    await expect(shown(screen, rota)).toBeVisible();
    await expect(shown(screen, "1 agrees")).toBeVisible();
    await expect(shown(screen, "Bev", { exact: true })).toBeVisible();
    await expectAccessible(screen, "wall");
  });

  await test.step("people change what they said", async () => {
    await bev.getByRole("button", { name: "Change" }).click();
    await expect(bev.getByLabel("Change your answer")).toBeFocused();
    await bev.getByLabel("Change your answer").fill(`${rota} Never.`);
    await bev.getByRole("button", { name: "Save" }).click();
    await expect(bev.getByRole("button", { name: "Change" })).toBeFocused();
    await expect(shown(dev, `${rota} Never.`)).toBeVisible();
  });

  await test.step("the leader hides it, lets it through, groups it and makes a card of it", async () => {
    await lead.getByRole("button", { name: /^Hide: Nobody/ }).click();
    await expect(shown(dev, rota)).toHaveCount(0);
    await expect(shown(screen, rota)).toHaveCount(0);
    await expect(shown(bev, "Waiting for the leader")).toBeVisible();
    await expectAccessible(lead, "console, an answer not shown");
    await lead.getByRole("button", { name: /^Let through: Nobody/ }).click();
    await expect(shown(dev, rota)).toBeVisible();

    await lead.getByRole("button", { name: /^Heading: Nobody/ }).click();
    await lead.getByLabel("Write a heading").fill("Time");
    await expectAccessible(lead, "console, heading");
    await lead.getByRole("button", { name: "Put it there" }).click();
    await expect(lead.locator(".note").filter({ hasText: rota })).toBeFocused();
    await expect(screen.getByRole("heading", { name: "Time" })).toBeVisible();

    await lead.getByRole("button", { name: "Write what somebody says" }).click();
    await lead.getByLabel("What they say").fill("Tea helps.");
    await lead.getByRole("button", { name: "Add it" }).click();
    await expect(shown(dev, "Tea helps.")).toBeVisible();

    await lead.getByRole("button", { name: "Make it a card: Tea helps." }).click();
    await lead.getByLabel("Words on the card").fill("Tea together");
    await lead.getByRole("button", { name: "Make the card" }).click();
    await lead.getByRole("button", { name: "Take away: Tea helps." }).click();
    await lead.getByRole("button", { name: "Take it away" }).click();
    await expect(shown(dev, "Tea helps.")).toHaveCount(0);
  });

  await test.step("words that are not sent wait for their writer", async () => {
    await dev.getByRole("button", { name: "Next question" }).click();
    await expect(dev.getByRole("heading", { level: 1, name: "What gets in the way?" })).toBeFocused();
    await dev.getByLabel("Your answer").fill("I am still writing");
    await goTo(lead, "Sort");
    await expect(shown(dev, "Everyone is at “Sort” now. You can finish here first.")).toBeVisible();
    await expect(dev.getByLabel("Your answer")).toHaveValue("I am still writing");
    await dev.getByRole("button", { name: "Go there" }).click();
    await expect(dev.getByRole("group", { name: "Where does this card go?" })).toBeVisible();
    await shown(lead, /^Cards left/).click();
    await expect(shown(lead, "Tea together").first()).toBeVisible();
    await lead.getByRole("button", { name: "Back" }).click();
    await expect(dev.getByLabel("Your answer")).toHaveValue("I am still writing");
    await dev.getByRole("button", { name: "Share my answer" }).click();
    await expect(shown(lead, "I am still writing")).toHaveCount(0);
    await lead.getByRole("button", { name: /^Question 2/ }).click();
    await expect(shown(lead, "I am still writing")).toBeVisible();
    await finish(bev);
    await expect(shown(lead, "1 of 2 have finished")).toBeVisible();
  });

  await test.step("where answers are held, the leader reads them first", async () => {
    await goTo(lead, "One thing we learned");
    await expect(shown(bev, "The leader reads it first.")).toBeVisible();
    await bev.getByLabel("Your answer").fill("To ask.");
    await bev.getByRole("button", { name: "Share my answer" }).click();
    await expect(shown(bev, "Waiting for the leader")).toBeVisible();
    await lead.getByRole("button", { name: "Let through: To ask." }).click();
    await expect(shown(dev, "To ask.")).toBeVisible();
    await bev.getByRole("button", { name: "Take away" }).click();
    await bev.getByRole("button", { name: "Take it away" }).click();
    await expect(shown(dev, "To ask.")).toHaveCount(0);
    await expect(bev.getByRole("heading", { level: 1 })).toBeFocused();
  });
});

test("in a private workshop nothing is signed, the leader reads first and writes the rules", async ({
  browser,
  server,
}) => {
  const made = await make(server.url, {
    plan: { ...plan, activities: [...plan.activities.slice(0, 2), vote] },
    preset: "private",
  });
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  const bev = await open(browser, "phone");
  await joinByLink(bev, server.url, made, "Bev");
  await expect(shown(bev, "Want to add a rule? Tell the leader.")).toBeVisible();
  await lead.getByLabel("Add a rule").fill("What is said here stays here.");
  await lead.getByRole("button", { name: "Add", exact: true }).click();
  await expect(shown(bev, "What is said here stays here.")).toBeVisible();
  await goTo(lead, "Food for thought");
  await expect(shown(bev, "The leader reads it first.")).toBeVisible();
  await expect(bev.getByRole("switch")).toHaveCount(0);
});

async function finish(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "I have finished" });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
}
