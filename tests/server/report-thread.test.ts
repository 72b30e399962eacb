import type { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { openTypesetter } from "../../server/report/pdf.ts";
import { noon, summaryOf } from "./report-fixture.ts";
import { readPdf } from "./report-pdf.ts";

describe("the thread that makes PDFs", () => {
  test("is replaced by the next request when it was killed", async () => {
    const threads: Worker[] = [];
    const seen = (thread: Worker) => threads.push(thread);
    process.on("worker", seen);
    const own = openTypesetter();
    try {
      await own.summaryPdf(summaryOf({}), { now: noon });
      await threads[0]?.terminate();
      const { pdf } = await own.summaryPdf(summaryOf({}), { now: noon });
      expect((await readPdf(pdf)).text).toContain("Learning together");
      expect(threads).toHaveLength(2);
    } finally {
      process.off("worker", seen);
      await own.close();
    }
  });

  test("gives up what it was making when it is killed, and makes the next one", async () => {
    const own = openTypesetter();
    process.once("worker", (thread) => thread.once("online", () => thread.terminate()));
    const [first, second] = await Promise.allSettled([
      own.summaryPdf(summaryOf({}), { now: noon }),
      own.summaryPdf(summaryOf({}), { now: noon }),
    ]);
    await own.close();
    expect(first).toMatchObject({
      status: "rejected",
      reason: { message: expect.stringContaining("try again") },
    });
    expect(second.status).toBe("fulfilled");
  });

  test("is given up when it takes too long", async () => {
    const own = openTypesetter({ limitMs: 1 });
    await expect(own.summaryPdf(summaryOf({}), { now: noon })).rejects.toThrow("took too long");
    await own.close();
  });

  test("makes nothing more once it is closed", async () => {
    const own = openTypesetter();
    await own.close();
    await expect(own.summaryPdf(summaryOf({}), { now: noon })).rejects.toThrow("given up");
  });
});
