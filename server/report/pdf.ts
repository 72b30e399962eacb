import { Worker } from "node:worker_threads";
import type { Summary } from "shared/summary/summary.ts";
import { reportData } from "./report-data.ts";
import type { Job, Reply } from "./typst-worker.ts";

export type Typesetter = {
  /**
   * The summary as a tagged PDF (PDF/UA-1) in the workshop's language, and the letters that no font has: in the
   * file they are replaced, and a note says so. `now` in ms since 1970 dates the file: the same input gives
   * the same bytes. Rejects with a sentence for people when there can be no PDF.
   */
  summaryPdf(summary: Summary, options: { now: number }): Promise<{ pdf: Uint8Array; replaced: string[] }>;
  /** Ends the thread. A PDF that is being made is given up. */
  close(): Promise<void>;
};

type Options = { fontDir?: string | undefined; limitMs?: number };

/** There is no PDF, and why, in a sentence for people. */
export class NoPdf extends Error {}

const sentences = {
  "no-engine":
    "This machine cannot make a PDF yet: that needs Linux on x64. The web page of the summary has the same content.",
  failed: "The PDF could not be made. The web page of the summary has the same content.",
  slow: "The PDF took too long. Please try again.",
  stopped: "The PDF was given up before it was done. Please try again.",
};

/**
 * Makes PDFs in one thread of its own, one after another, so that the rooms never wait for them. The thread starts
 * with the first PDF and is replaced when it stops or takes longer than 20 seconds. `fontDir` is a folder with
 * further fonts; `limitMs` is for tests.
 */
export function openTypesetter({ fontDir, limitMs = 20_000 }: Options = {}): Typesetter {
  let worker: Worker | undefined;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(new URL("./typst-worker.ts", import.meta.url), {
      env: {},
      execArgv: [],
      workerData: { fontDir },
    });
    const gone = () => {
      if (worker === started) worker = undefined;
    };
    // An error is followed by an exit, which ends the job.
    started.on("error", gone).on("exit", gone);
    return started;
  }

  function typeset(job: Job): Promise<Reply> {
    if (closed) return Promise.reject(new NoPdf(sentences.stopped));
    worker ??= start();
    const own = worker;
    own.ref();
    return new Promise<Reply>((resolve, reject) => {
      const settle = (then: () => void) => {
        clearTimeout(timer);
        own.off("message", done).off("exit", stopped);
        own.unref();
        then();
      };
      const done = (reply: Reply) => settle(() => resolve(reply));
      const stopped = () => settle(() => reject(new NoPdf(sentences.stopped)));
      const timer = setTimeout(() => {
        // A thread in the middle of native code ends only when that returns: nobody waits for it.
        worker = undefined;
        void own.terminate();
        settle(() => reject(new NoPdf(sentences.slow)));
      }, limitMs);
      own.on("message", done).on("exit", stopped);
      own.postMessage(job);
    });
  }

  return {
    async summaryPdf(summary, { now }) {
      const job = { data: reportData(summary, now), now };
      const turn = queue.then(() => typeset(job));
      queue = turn.catch(() => undefined);
      const reply = await turn;
      if (reply.kind !== "pdf") throw new NoPdf(sentences[reply.kind]);
      return { pdf: reply.pdf, replaced: reply.replaced };
    },
    async close() {
      closed = true;
      await worker?.terminate();
    },
  };
}
