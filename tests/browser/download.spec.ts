import { openTap } from "../server/tap.ts";
import { front, goTo, joinByLink, make, open } from "./people.ts";
import { expect, test } from "./test.ts";

/** Over the wire, headers and fonts included. */
const most = 150_000;

test("a phone downloads at most 150 kB before its first card", async ({ browser, server }) => {
  const made = await make(server.url);
  const lead = await open(browser, "laptop");
  await lead.goto(`${server.url}/w/${made.code}/lead#k=${made.key}`);
  await goTo(lead, "Sort the cards together");

  const phone = await open(browser, "phone");
  const network = await phone.context().newCDPSession(phone);
  await network.send("Network.enable");
  const names = new Map<string, string>();
  const sizes = new Map<string, number>();
  network.on("Network.requestWillBeSent", ({ requestId, request }) =>
    names.set(requestId, new URL(request.url).pathname),
  );
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    sizes.set(names.get(requestId) ?? requestId, encodedDataLength),
  );
  // The browser tells how long a message is, not how well it was packed.
  const line = await openTap(server.url, { packed: true });
  await joinByLink(phone, line.url, made, "Bev");
  await expect(front(phone)).toBeVisible();
  sizes.set("socket", line.socketBytes());
  line.close();

  // Dragging comes after the first card.
  const before = [...sizes].filter(([name]) => !/\/drag-/.test(name));
  const total = before.reduce((sum, [, size]) => sum + size, 0);
  process.stdout.write(`    ${total} bytes before the first card\n`);
  expect(total, before.map(([name, size]) => `${name} ${size}`).join("\\n")).toBeLessThanOrEqual(most);
});
