import { expect, type Locator, type Page } from "@playwright/test";

type Point = { x: number; y: number };

/** Picks up, carries and drops with a mouse. */
export async function dragByMouse(page: Page, what: Locator, where: Locator): Promise<void> {
  await expectDraggable(page);
  const from = await middle(what);
  const to = await middle(where);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
  await expect(page.locator(".card-dragging")).toBeVisible();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await expect(where).toHaveClass(/tray-over/);
  await page.mouse.up();
}

/** Holds a finger on it until it lifts, carries and drops. */
export async function dragByTouch(page: Page, what: Locator, where: Locator): Promise<void> {
  await expectDraggable(page);
  const from = await middle(what);
  const to = await middle(where);
  const touch = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", point?: Point) =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: point === undefined ? [] : [point] });
  await send("touchStart", from);
  await expect(page.locator(".card-dragging")).toBeVisible();
  for (let step = 1; step <= 8; step += 1)
    await send("touchMove", {
      x: from.x + ((to.x - from.x) * step) / 8,
      y: from.y + ((to.y - from.y) * step) / 8,
    });
  await expect(where).toHaveClass(/tray-over/);
  await send("touchEnd");
  await touch.detach();
}

/** Dragging comes a moment after the first card, and then the board is drawn anew. */
async function expectDraggable(page: Page): Promise<void> {
  await expect(page.locator(".handle-live").first()).toBeVisible();
}

async function middle(locator: Locator): Promise<Point> {
  await expect(locator).toBeVisible();
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
