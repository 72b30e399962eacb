import { readFile } from "node:fs/promises";
import { dragByMouse, dragByTouch } from "./drag.ts";
import { pdfText } from "./pdf-text.ts";
import { columns, expectSameBoard, front, goTo, open, shown, sortButton, tray } from "./people.ts";
import { expect, test } from "./test.ts";

test("a leader and three people run the quick check to its end, and everyone sees the same", async ({
  browser,
  server,
}) => {
  const { url } = server;
  const lead = await open(browser, "laptop");

  // The leader sets it up in a few clicks.
  await lead.goto(`${url}/`);
  await lead.getByRole("link", { name: "Set up a workshop" }).click();
  await lead.getByLabel("Name of the workshop").fill("Eastfield: are we a learning organisation?");
  await lead.getByRole("button", { name: /Make the workshop/ }).click();
  await expect(lead.getByRole("heading", { name: "Your workshop is ready" })).toBeVisible();
  await lead.getByRole("link", { name: /Go to my workshop/ }).click();
  await expect(lead.getByRole("heading", { level: 1, name: "Welcome" })).toBeVisible();
  expect(lead.url()).not.toContain("#");

  const [screen] = await Promise.all([
    lead.context().waitForEvent("page"),
    lead.getByRole("link", { name: "Open the big screen" }).click(),
  ]);
  await screen.setViewportSize({ width: 1920, height: 1080 });
  const spoken = await screen
    .getByRole("img", { name: /^Code / })
    .first()
    .getAttribute("aria-label");
  const code = (spoken ?? "").replace(/\D/g, "");
  expect(code).toMatch(/^\d{8,9}$/);
  expect(screen.url()).not.toContain("#");

  // Three people type the code from the screen.
  const touch = await open(browser, "phone");
  const buttons = await open(browser, "phone");
  const laptop = await open(browser, "laptop");
  for (const [page, name] of [
    [touch, "Blue Kettle"],
    [buttons, "Maureen"],
    [laptop, "Dev"],
  ] as const) {
    await page.goto(`${url}/`);
    await page.getByLabel(/code/i).first().fill(code);
    await page.getByRole("button", { name: "Join the workshop" }).click();
    await page.getByLabel("What shall we call you?").fill(name);
    await page.getByRole("button", { name: `Join as ${name}` }).click();
    await expect(shown(page, `Hello, ${name}.`)).toBeVisible();
    await expect(shown(screen, name)).toBeVisible();
  }
  await expect(shown(lead, "3 phones connected")).toBeVisible();

  // They read together.
  await goTo(lead, "Food for thought");
  for (const page of [touch, buttons, laptop])
    await expect(shown(page, "Page 1 of 4", { exact: true })).toBeVisible();

  await goTo(lead, "Sort the cards together");
  const whole = [lead, laptop, screen];
  const phones = [touch, buttons];

  // A phone by touch: a drag, then taps.
  await dragByTouch(touch, front(touch), tray(touch, "Helpful"));
  await expectSameBoard(whole, phones);
  await sortButton(touch, "Exists").tap();
  await expectSameBoard(whole, phones);

  // A phone by buttons only, with Undo and Not sure.
  for (const column of columns) {
    await sortButton(buttons, column).click();
    await expectSameBoard(whole, phones);
  }
  await buttons.getByRole("button", { name: "Undo" }).click();
  await expectSameBoard(whole, phones);
  await sortButton(buttons, "Not sure").click();
  await expectSameBoard(whole, phones);

  // A laptop by mouse drag, then by keyboard: from the card with a number, and from a column by its Move dialog.
  await dragByMouse(laptop, front(laptop), tray(laptop, "Obstacle"));
  await expectSameBoard(whole, phones);
  await front(laptop).focus();
  await laptop.keyboard.press("2");
  await expectSameBoard(whole, phones);
  const card = await tray(laptop, "Helpful").getByRole("heading", { level: 3 }).first().textContent();
  await laptop.getByRole("button", { name: `Move “${card}”` }).focus();
  await laptop.keyboard.press("Enter");
  await laptop.getByRole("dialog").getByRole("button", { name: "Obstacle" }).focus();
  await laptop.keyboard.press("Enter");
  await laptop.keyboard.press("Escape");
  const moved = await expectSameBoard(whole, phones);
  expect(moved.Obstacle).toContain(card);
  expect(moved.Helpful).not.toContain(card);

  // The rest, by whoever is next, each into the emptiest column: a full one turns by itself on the big screen.
  let board = moved;
  for (let turn = 0; await front(laptop).isVisible(); turn += 1) {
    const page = [touch, buttons, laptop][turn % 3] ?? laptop;
    const emptiest = columns.reduce((least, next) =>
      sizeOf(board, next) < sizeOf(board, least) ? next : least,
    );
    const title = (await front(page).textContent()) ?? "";
    await sortButton(page, emptiest).click();
    await expect(front(page).filter({ hasText: title })).toHaveCount(0);
    board = await expectSameBoard(whole, phones);
  }

  await goTo(lead, "Thank you");
  await lead.getByRole("button", { name: "End the workshop" }).click();
  await lead.getByRole("button", { name: "End it now" }).click();
  for (const page of [touch, buttons, laptop])
    await expect(page.getByRole("heading", { name: "The workshop has finished" })).toBeVisible();

  // The summary goes home with her: every card under the column it ended in.
  const [file] = await Promise.all([
    lead.waitForEvent("download"),
    lead.getByRole("button", { name: "Download the summary (PDF)" }).click(),
  ]);
  const text = await pdfText(await readFile(await file.path()));
  const cards = text.slice(text.lastIndexOf("Card by card"));
  const starts = [...columns, "Not sure"].map((name) => cards.search(new RegExp(`\\b${name}\\b`)));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  columns.forEach((column, index) => {
    const section = cards.slice(starts[index], starts[index + 1]);
    expect(board[column]?.length).toBeGreaterThan(0);
    for (const title of board[column] ?? []) expect(section).toContain(title);
  });
});

function sizeOf(board: Record<string, string[]>, column: string): number {
  return board[column]?.length ?? 0;
}
