import type { Page } from "@playwright/test";
import { joinWorkshop } from "../server/harness.ts";
import { joinByPhone, openPhone } from "../server/phones.ts";
import { agendaRoom, ask, everybodyLeaves, longWord } from "./agenda-room.ts";
import { everyWay, onTheWall } from "./every-way.ts";
import { make, open, shown } from "./people.ts";
import { expect, test } from "./test.ts";

test.describe.configure({ timeout: 240_000 });
test.afterEach(({ browser }) => everybodyLeaves(browser));

async function look(page: Page, what: string, only?: "laptop"): Promise<void> {
  await expect(page.getByRole("dialog")).toBeVisible();
  await everyWay(page, what, only);
  await page.keyboard.press("Escape");
}

test("the leader can use every dialog of the console", async ({ browser, server }) => {
  const { lead } = await agendaRoom(browser, server.url, "thought");
  await lead.getByRole("button", { name: "Room settings" }).click();
  await look(lead, "room settings");
  await lead.getByRole("button", { name: "Text size" }).click();
  await look(lead, "text size");
  await lead.getByRole("button", { name: "See what they see" }).click();
  await look(lead, "see what they see");

  // The list of people stands beside the stage on a laptop only, and its dialogs with it.
  await lead.getByRole("button", { name: "Add someone with no phone" }).click();
  await lead.getByLabel("What shall we call them?").fill("Maureen");
  await everyWay(lead, "add someone", "laptop");
  await lead.getByRole("button", { name: "Add them" }).click();
  await lead.getByRole("button", { name: `More about ${longWord}` }).click();
  await everyWay(lead, "person", "laptop");
  await lead.getByRole("button", { name: `Remove ${longWord}` }).click();
  await look(lead, "remove?", "laptop");
  await lead.getByRole("button", { name: "More about Maureen" }).click();
  await lead.getByRole("button", { name: "Take part for Maureen" }).click();
  await look(lead, "take part for Maureen", "laptop");

  await lead.getByRole("button", { name: "Change the plan" }).click();
  await lead.getByRole("button", { name: "Change “Vote”" }).click();
  await everyWay(lead, "change the plan, a step opened", "laptop");
  await lead.getByRole("button", { name: "Add a step" }).click();
  await lead.getByRole("button", { name: /^A break/ }).click();
  await lead.getByRole("button", { name: "Drop “What it is”" }).click();
  await look(lead, "change the plan, a step dropped", "laptop");

  await lead.setViewportSize({ width: 390, height: 844 });
  for (const name of [/^People, /, "Plan", "Code"]) {
    await lead.getByRole("button", { name, exact: true }).click();
    await look(lead, `console, ${name}, phone`);
    await lead.setViewportSize({ width: 390, height: 844 });
  }
});

test("the leader is asked before a step that holds something is dropped", async ({ browser, server }) => {
  const { lead, leader, people } = await agendaRoom(browser, server.url, "thought");
  const answer = { type: "reflect.write", activity: "thought", prompt: "helps" } as const;
  await ask(people[0], { ...answer, text: "Time." });
  await ask(leader, { type: "agenda.go", activity: "sort" });
  await lead.getByRole("button", { name: "Change the plan" }).click();
  await lead.getByRole("button", { name: "Drop “Food for thought”" }).click();
  await expect(shown(lead, /stays in the record/)).toBeVisible();
  await everyWay(lead, "drop a step?", "laptop");
});

test("the console can be used when people wait, ask, run out of time, and when another leads", async ({
  browser,
  server,
}) => {
  const room = await agendaRoom(browser, server.url, "thought");
  const { made, lead, screen, bev, leader, people } = room;
  await ask(leader, { type: "workshop.approve", on: true }, { type: "timer.start", seconds: 600 });
  await joinWorkshop(server.url, made, longWord.split("").reverse().join(""));
  await ask(people[0], { type: "person.help", wanted: true });
  await ask(people[0], { type: "person.ready", activity: "thought", ready: true });
  const second = await openPhone(server.url, made, { kind: "facilitator", key: made.coKey });
  await ask(second, { type: "workshop.lead" });
  await expect(shown(lead, "The second leader leads just now.")).toBeVisible();
  await expect(shown(lead, `${longWord} asks for help`)).toBeVisible();
  await expect(lead.getByRole("button", { name: /^Let in/ })).toBeVisible();
  await everyWay(lead, "console, much at once");
  await onTheWall(screen, "screen, timer");

  await ask(leader, { type: "agenda.hide", on: true }, { type: "timer.pause" });
  await expect(bev.getByRole("heading", { name: "Hidden for now" })).toBeVisible();
  await everyWay(bev, "hidden");
  await everyWay(lead, "console, hidden");
  await onTheWall(screen, "screen, hidden");
  await ask(leader, { type: "agenda.hide", on: false }, { type: "timer.start", seconds: 1 });
  await ask(leader, { type: "workshop.door", open: false });
  await expect(shown(lead, "Time is up", { exact: true })).toBeVisible();
  await everyWay(lead, "console, time is up");
  await onTheWall(screen, "screen, time is up");
  await ask(leader, { type: "agenda.go", activity: "welcome" }, { type: "timer.stop" });
  await onTheWall(screen, "screen, lobby, shut");
});

test("everyone can use a practice, which says that it is one", async ({ browser, server }) => {
  const made = await make(server.url, { settings: { rehearsal: true } });
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  await expect(shown(lead, "Practice: the other people are pretend.")).toBeVisible();
  await everyWay(lead, "console, practice");
});

test("the lobby of a full room stays in sight", async ({ browser, server }) => {
  const { made, screen } = await agendaRoom(browser, server.url, "welcome");
  for (let number = 1; number <= 40; number += 1)
    await joinByPhone(server.url, made, number % 3 === 0 ? longWord : `Person ${number}`);
  await onTheWall(screen, "screen, lobby, full");
});
