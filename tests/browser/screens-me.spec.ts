import { openPhone } from "../server/phones.ts";
import { agendaRoom, ask, everybodyLeaves, longWord } from "./agenda-room.ts";
import { cable } from "./cable.ts";
import { everyWay } from "./every-way.ts";
import { front, joinByLink, make, open, shown, sortButton } from "./people.ts";
import { expect, test } from "./test.ts";

test.describe.configure({ timeout: 240_000 });
test.afterEach(({ browser }) => everybodyLeaves(browser));

test("everyone can say who they are, share a phone and look around", async ({ browser, server }) => {
  const { bev, leader } = await agendaRoom(browser, server.url, "thought");
  await bev.getByLabel("Your answer").fill("I am not done");
  await ask(leader, { type: "agenda.go", activity: "sort" }, { type: "agenda.summon", on: false });
  await expect(shown(bev, /^Everyone is at “Sort at tables” now/)).toBeVisible();
  await everyWay(bev, "away");
  await bev.getByRole("button", { name: /^Me, and help/ }).click();
  await bev.getByRole("button", { name: "Ask for help" }).click();
  await everyWay(bev, "me");
  await bev.getByLabel("Next person").fill(longWord);
  await bev.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
  await expect(shown(bev, `Now: ${longWord}`)).toBeVisible();
  await everyWay(bev, "a shared phone");
  await bev.getByRole("button", { name: /^Me, and help/ }).click();
  await everyWay(bev, "me, on a shared phone");
});

test("a supporter, and who waits at the door or was sent away, can read what to do", async ({
  browser,
  server,
}) => {
  const { made, leader } = await agendaRoom(browser, server.url, "thought");
  const sam = await open(browser, "laptop");
  await sam.goto(`${server.url}/w/${made.code}#j=${made.joinKey}`);
  await expect(shown(sam, "You found the room")).toBeVisible();
  await sam.getByRole("switch", { name: /I am helping someone else/ }).check();
  await everyWay(sam, "join");
  await ask(leader, { type: "workshop.approve", on: true });
  await sam.getByLabel("What shall we call you?").fill("Sam");
  await sam.getByRole("button", { name: "Join as Sam" }).click();
  await expect(sam.getByRole("heading", { name: "You are at the door" })).toBeVisible();
  await everyWay(sam, "at the door");
  const [person = ""] = Object.entries(leader.shows().people).find(([, { name }]) => name === "Sam") ?? [];
  await ask(leader, { type: "person.admit", person });
  await expect(sam.getByRole("heading", { name: "Thank you for helping" })).toBeVisible();
  await everyWay(sam, "supporter");
  await ask(leader, { type: "person.remove", person });
  await expect(sam.getByRole("heading", { name: "You have left this workshop" })).toBeVisible();
  await everyWay(sam, "removed");
});

test("who is offline, or was refused something, can read why and go on", async ({ browser, server }) => {
  const made = await make(server.url);
  const leader = await openPhone(server.url, made, { kind: "facilitator", key: made.key });
  const bev = await open(browser, "laptop");
  const wire = await cable(bev);
  await joinByLink(bev, server.url, made, "Bev");
  await ask(leader, { type: "agenda.go", activity: "sort" });
  await expect(front(bev)).toBeVisible();
  await wire.pull();
  await sortButton(bev, "Exists").click();
  await expect(shown(bev, "You are offline.").first()).toBeVisible();
  await everyWay(bev, "offline");
  await ask(leader, { type: "agenda.lock", locked: true });
  wire.plug();
  await expect(shown(bev, "The leader has locked this for now.").first()).toBeVisible();
  await everyWay(bev, "refused");
  await ask(leader, { type: "agenda.lock", locked: false });
  await expect(shown(bev, "The leader has locked this for now.")).toHaveCount(0);
});
