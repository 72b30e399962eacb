import { agendaRoom, ask, everybodyLeaves, longWord } from "./agenda-room.ts";
import { everyWay, onTheWall } from "./every-way.ts";
import { shown, sortButton } from "./people.ts";
import { expect, test } from "./test.ts";

test.describe.configure({ timeout: 240_000 });
test.afterEach(({ browser }) => everybodyLeaves(browser));

test("everyone can sort at their table", async ({ browser, server }) => {
  const { lead, screen, bev, people } = await agendaRoom(browser, server.url, "sort");
  await everyWay(bev, "table picker");
  await onTheWall(screen, "screen, tables, nothing sorted");
  await bev.getByRole("button", { name: "Table 1" }).click();
  const move = { type: "sort.move", activity: "sort" } as const;
  await ask(people[0], { type: "sort.write", activity: "sort", title: longWord, text: "Our own card." });
  await ask(
    people[0],
    { ...move, board: "table:1", card: "help-to-take-part", to: "exists" },
    { ...move, board: "table:1", card: "quick-yes-or-no", to: "obstacle" },
  );
  await ask(
    people[1],
    { ...move, board: "table:2", card: "help-to-take-part", to: "obstacle" },
    { ...move, board: "table:2", card: "quick-yes-or-no", to: "obstacle" },
  );
  for (const column of ["Helpful", "Obstacle", "Not sure", "Exists"] as const)
    await sortButton(bev, column).click();
  await expect(bev.getByRole("group", { name: /^How far is/ })).toBeVisible();
  await everyWay(bev, "sort, how far?");
  await everyWay(lead, "console, tables");
  await onTheWall(screen, "screen, tables");

  await bev.getByRole("button", { name: "Note" }).click();
  await bev.getByLabel("Your note").fill(`Ask in ${longWord}.`);
  await bev.getByRole("button", { name: "Put it on the card" }).click();
  await bev.getByRole("button", { name: "1 note" }).click();
  await everyWay(bev, "notes on a card", "laptop");
  await bev.keyboard.press("Escape");
  await bev.getByRole("button", { name: "Write a card" }).click();
  await everyWay(bev, "write a card", "laptop");
  await bev.keyboard.press("Escape");
  await bev
    .getByRole("button", { name: /^Move “/ })
    .first()
    .click();
  await everyWay(bev, "move a card", "laptop");
  await bev.keyboard.press("Escape");

  await bev.setViewportSize({ width: 390, height: 844 });
  await bev.getByRole("button", { name: "1 note" }).click();
  await everyWay(bev, "notes on a card", "phone");
  await bev.keyboard.press("Escape");
  await bev.getByRole("button", { name: /All the cards/ }).click();
  await everyWay(bev, "all the cards", "phone");
  await bev.getByRole("button", { name: "Write a card" }).click();
  await everyWay(bev, "write a card", "phone");
});

test("everyone can look at a card together, locked, and see when all is sorted", async ({
  browser,
  server,
}) => {
  const { lead, screen, bev, leader, people } = await agendaRoom(browser, server.url, "sort");
  await bev.getByRole("button", { name: "Table 1" }).click();
  await ask(leader, { type: "agenda.lock", locked: true });
  await ask(leader, { type: "agenda.spotlight", card: "help-to-take-part" });
  await expect(shown(bev, /^Everyone is looking at/)).toBeVisible();
  await everyWay(bev, "sort, locked, spotlight");
  await everyWay(lead, "console, locked, spotlight");
  await onTheWall(screen, "screen, spotlight");

  await ask(leader, { type: "agenda.lock", locked: false }, { type: "agenda.spotlight", card: null });
  const { agenda, deck } = leader.shows();
  const sort = agenda.find(({ id }) => id === "sort");
  const cards = (sort?.kind === "sort" && sort.settings.cards) || deck.cards.map(({ id }) => id);
  const piles = ["exists", "helpful", "obstacle", "unsure"] as const;
  for (const [index, card] of cards.entries()) {
    const to = piles[index % 4] ?? "exists";
    const board = "table:1";
    await ask(people[0], { type: "sort.move", activity: "sort", board, card, to });
  }
  await expect(shown(bev, /^Someone put this card in/)).toBeVisible();
  await everyWay(bev, "somebody else sorted the card in front");
  await bev.getByRole("button", { name: "Leave it there" }).click();
  await expect(bev.getByRole("heading", { name: "Every card is sorted" })).toBeVisible();
  await everyWay(bev, "every card is sorted");
  await everyWay(lead, "console, a full board");
  await onTheWall(screen, "screen, a full table");
});
