import { agendaRoom, ask, everybodyLeaves, longWord } from "./agenda-room.ts";
import { everyWay, onTheWall } from "./every-way.ts";
import { shown } from "./people.ts";
import { expect, test } from "./test.ts";
import { pick } from "./vote-people.ts";

test.describe.configure({ timeout: 240_000 });
test.afterEach(({ browser }) => everybodyLeaves(browser));

test("everyone can use the welcome, and the pages that are read together", async ({ browser, server }) => {
  const { lead, screen, bev, leader, people } = await agendaRoom(browser, server.url, "welcome");
  await ask(people[0], { type: "welcome.add", activity: "welcome", text: `We wait for ${longWord}.` });
  await bev.getByLabel("Add a rule").fill("Tea at four.");
  await bev.getByRole("button", { name: "Add", exact: true }).click();
  await expect(bev.getByRole("button", { name: /^Take away: Tea/ })).toBeVisible();
  await everyWay(bev, "welcome");
  await everyWay(lead, "console, welcome");
  await onTheWall(screen, "screen, lobby");

  await ask(leader, { type: "agenda.go", activity: "read" });
  await expect(shown(bev, "Page 1 of 2", { exact: true })).toBeVisible();
  await everyWay(bev, "read");
  await everyWay(lead, "console, read");
  await onTheWall(screen, "screen, read");
});

test("everyone can answer a question, and the leader can look after the answers", async ({
  browser,
  server,
}) => {
  const { lead, screen, bev, leader, people } = await agendaRoom(browser, server.url, "thought");
  await onTheWall(screen, "screen, no answers yet");
  await bev.getByRole("button", { name: "Share my answer" }).click();
  await bev.getByLabel("Your answer").fill("Ring 07700 900123");
  await expect(shown(bev, /^This looks like a phone number\./).first()).toBeVisible();
  await everyWay(bev, "an answer with a warning");
  await bev.getByRole("button", { name: "Share my answer" }).click();

  const answer = { type: "reflect.write", activity: "thought", prompt: "helps" } as const;
  const tea = await ask(people[0], { ...answer, text: `In ${longWord} the tea helps.`, signed: true });
  const held = await ask(people[1], { ...answer, text: "Time." });
  for (let number = 1; number <= 9; number += 1)
    await ask(people[2], { ...answer, text: `Answer ${number}: ${"somebody listens, ".repeat(number)}` });
  await ask(people[2], { type: "reflect.support", response: tea, on: true });
  await ask(
    leader,
    { type: "reflect.show", response: held, shown: false },
    { type: "reflect.group", response: tea, heading: longWord },
  );
  await bev.getByRole("button", { name: "I have finished" }).click();
  await expect(shown(bev, "You can still add and change answers.")).toBeVisible();
  await everyWay(bev, "answers");
  await everyWay(lead, "console, answers");
  await onTheWall(screen, "screen, wall");

  await bev.getByRole("button", { name: "Change" }).click();
  await everyWay(bev, "an answer that is changed");
  await bev.getByRole("button", { name: "Leave it as it was" }).click();
  await bev.getByRole("button", { name: "Take away" }).click();
  await everyWay(bev, "take an answer away?");

  await lead.getByRole("button", { name: /^Heading: In/ }).click();
  await everyWay(lead, "console, heading dialog");
  await lead.keyboard.press("Escape");
  await lead.getByRole("button", { name: /^Make it a card: In/ }).click();
  await everyWay(lead, "console, card dialog");
  await lead.keyboard.press("Escape");
  await lead.getByRole("button", { name: "Write what somebody says" }).click();
  await lead.getByRole("button", { name: "Add it" }).click();
  await everyWay(lead, "console, what somebody says, with an error");
});

test("everyone can vote and see the result", async ({ browser, server }) => {
  const { lead, screen, bev, leader, people } = await agendaRoom(browser, server.url, "vote");
  for (const title of ["Help to take part", "A quick yes or no", "What I know counts"])
    await pick(bev, title).click();
  await expect(shown(bev, "You have no votes left", { exact: true })).toBeVisible();
  await everyWay(bev, "vote");
  await everyWay(lead, "console, vote");
  await onTheWall(screen, "screen, vote");

  const cards = ["help-to-take-part", "leaders-who-listen", "records-that-help", "quick-yes-or-no"];
  for (const [index, person] of people.entries())
    for (const card of cards.slice(index, index + 2))
      await ask(person, { type: "vote.place", activity: "vote", card, dots: 1 });
  await bev.getByRole("button", { name: "I have finished" }).click();
  await expect(shown(bev, "You have finished.")).toBeVisible();
  await ask(leader, { type: "vote.reveal", activity: "vote" });
  await expect(bev.getByRole("region", { name: "What matters most to us" })).toBeVisible();
  await everyWay(bev, "result of the vote");
  await everyWay(lead, "console, result of the vote");
  await onTheWall(screen, "screen, result of the vote");
});

test("everyone can propose actions, and the leader can change them", async ({ browser, server }) => {
  const { lead, screen, bev, people } = await agendaRoom(browser, server.url, "plan");
  await onTheWall(screen, "screen, no actions yet");
  await bev.getByRole("button", { name: "Add an action" }).click();
  await bev.getByRole("button", { name: "Add to our plan" }).click();
  await expect(shown(bev, "Write what we will do.")).toBeVisible();
  await everyWay(bev, "a new action with an error");
  await bev.getByLabel("What will we do?").fill(`Ask ${longWord}`);
  await bev.getByLabel("Who will do it?").fill(longWord);
  await bev.getByRole("button", { name: "Add to our plan" }).click();
  const what = "Put what people told us on the board, and say what we did about it. ".repeat(3).trim();
  for (let number = 1; number <= 7; number += 1)
    await ask(people[0], {
      type: "actions.add",
      activity: "plan",
      what: `${number}. ${what}`,
      who: "Wolfeschlegelsteinhausenbergerdorff",
      due: "30 September",
      measure: "More people come back",
      card: "help-to-take-part",
    });
  await everyWay(bev, "actions");
  await onTheWall(screen, "screen, actions");
  await lead.getByRole("button", { name: "Change: 1. Put" }).first().click();
  await expect(lead.getByLabel("By when?")).toBeVisible();
  await everyWay(lead, "console, an action that is changed");
});

test("everyone can give feedback, and see the workshop end", async ({ browser, server }) => {
  const { made, lead, screen, bev, leader, people } = await agendaRoom(browser, server.url, "form");
  await everyWay(bev, "feedback");
  await everyWay(lead, "console, no forms yet");
  await onTheWall(screen, "screen, feedback");
  await bev
    .getByRole("group", { name: "Before today" })
    .getByRole("radio", { name: /^A bit/ })
    .check({ force: true });
  await bev.getByRole("button", { name: "Send and finish" }).click();
  await expect(bev).toHaveTitle(/^Error: /);
  await everyWay(bev, "feedback with an error");
  await bev.getByRole("button", { name: /^Clear my answer/ }).click();
  await bev.getByRole("button", { name: "Send and finish" }).click();
  await expect(bev.getByRole("heading", { name: "Thank you" })).toBeVisible();
  await everyWay(bev, "feedback, thanks");
  for (const person of people)
    await ask(person, {
      type: "feedback.give",
      activity: "form",
      answers: { say: 4, know: { before: 1, after: 3 }, better: `${longWord} should come too.` },
    });
  await ask(leader, { type: "feedback.count", activity: "form" });
  await expect(shown(lead, "Only you see this.")).toBeVisible();
  await everyWay(lead, "console, feedback counted");

  await lead.getByRole("button", { name: "End the workshop" }).click();
  await everyWay(lead, "console, end?");
  await lead.getByRole("button", { name: "End it now" }).click();
  await expect(bev.getByRole("heading", { name: "The workshop has finished" })).toBeVisible();
  await everyWay(bev, "finished");
  await everyWay(lead, "console, finished");
  await onTheWall(screen, "screen, finished");
  await lead.goto(`${server.url}/w/${made.code}/summary#k=${made.key}`);
  await expect(lead.getByRole("heading", { level: 1 })).toContainText(longWord);
  await everyWay(lead, "summary");
});
