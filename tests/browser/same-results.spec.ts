import { join } from "node:path";
import fc from "fast-check";
import { summary } from "shared/summary/summary.ts";
import { entrySchema } from "shared/workshop/events.ts";
import { fold } from "shared/workshop/workshop.ts";
import { build } from "vite";
import * as z from "zod/mini";
import { play, randomLogs } from "../fixtures/random-log.ts";
import { randomRooms, roomLog } from "../fixtures/random-room.ts";
import { created } from "../fixtures/small-workshop.ts";
import { open } from "./people.ts";
import { expect, test } from "./test.ts";

test("the same log gives the same results here and in a browser (P14)", async ({ browser }) => {
  const page = await open(browser, "laptop");
  await page.addScriptTag({ content: await bundle() });
  const logs = [
    ...fc.sample(randomLogs, { numRuns: 40, seed: 14 }).map((log) => [
      {
        op: "created-0",
        event: created({ preset: log.preset, approve: log.approve, smallestGroup: log.smallestGroup }),
      },
      ...play(log).map(({ op, event }) => ({ op, event })),
    ]),
    ...fc.sample(randomRooms, { numRuns: 40, seed: 14 }).map(roomLog),
  ].map((happened) => happened.map((one, index) => ({ seq: index + 1, at: 0, by: "somebody", ...one })));
  let revealed = 0;
  for (const log of logs) {
    const text = JSON.stringify(log);
    const here = JSON.stringify(summary(fold(z.array(entrySchema).parse(JSON.parse(text)))));
    revealed += here.includes('"agreement":"') ? 1 : 0;
    const there = await page.evaluate((sent) => {
      const inPage = globalThis as unknown as { resultsOf(log: string): string };
      return inPage.resultsOf(sent);
    }, text);
    expect(there).toBe(here);
  }
  expect(revealed).toBeGreaterThan(20);
});

/** The domain as one script for a page. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, "in-the-page.ts"), formats: ["iife"], name: "domain" },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !("output" in first)) throw new Error("Nothing was built.");
  return first.output[0].code;
}
