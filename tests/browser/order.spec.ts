import { boardOn, expectSameBoard, front, only, sortButton, sortTogether, tray } from "./people.ts";
import { expect, test } from "./test.ts";

test("cards are put in order within a column, by dragging and by buttons alike", async ({
  browser,
  server,
}) => {
  const { lead, pages } = await sortTogether(browser, server.url, { Dev: "laptop" });
  const laptop = only(pages);
  for (let count = 1; count <= 3; count += 1) {
    await sortButton(laptop, "Helpful").click();
    await expect(tray(laptop, "Helpful").getByRole("article")).toHaveCount(count);
  }
  const [first, second, third] = (await boardOn(laptop)).Helpful ?? [];

  // Drag the third above the first.
  const rows = tray(laptop, "Helpful").getByRole("article");
  const from = await rows.nth(2).getByRole("heading").boundingBox();
  const to = await rows.nth(0).boundingBox();
  if (from === null || to === null) throw new Error("The rows are on the page.");
  await laptop.mouse.move(from.x + 5, from.y + 5);
  await laptop.mouse.down();
  await laptop.mouse.move(from.x + 20, from.y - 20, { steps: 4 });
  await expect(laptop.locator(".card-dragging")).toBeVisible();
  await laptop.mouse.move(to.x + 30, to.y - 40, { steps: 6 });
  await laptop.mouse.up();
  await expect.poll(async () => (await boardOn(laptop)).Helpful).toEqual([third, first, second]);

  // And by buttons: the third goes one lower again.
  await laptop.getByRole("button", { name: `Move “${third}”` }).click();
  await laptop.getByRole("button", { name: "Lower in this pile" }).click();
  await laptop.keyboard.press("Escape");
  const board = await expectSameBoard([laptop, lead], []);
  expect(board.Helpful).toEqual([first, third, second]);
  await expect(front(laptop)).toBeVisible();
});
