import type { Worker } from "node:worker_threads";
import { StoreFault, StoreTimeout } from "./store.ts";

/** What can be asked of a thread: the calls by name. */
type Calls = Record<string, (...args: never[]) => unknown>;

/** One call on its way to the thread. */
export type Request<Asked extends Calls> = {
  [Name in keyof Asked]: { id: number; call: Name; args: Parameters<Asked[Name]> };
}[keyof Asked];

/** One answer on its way back. */
export type Answer = { id: number; value: unknown } | { id: number; fault: string };

/** Asks a call of the thread. */
export type Ask<Asked extends Calls> = <Name extends keyof Asked & string>(
  call: Name,
  ...args: Parameters<Asked[Name]>
) => Promise<ReturnType<Asked[Name]>>;

type Waiting = { resolve(value: unknown): void; reject(fault: StoreFault): void; timer: NodeJS.Timeout };

/**
 * Talks to a thread by numbered request and answer. It works on one request after the other, so an answer says what
 * all earlier requests came to, even those that timed out after `patience` ms. Once it has died every call is refused.
 */
export function callThread<Asked extends Calls>(thread: Worker, patience: number): Ask<Asked> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let stopped: string | undefined;

  thread.on("message", (answer: Answer) => {
    const asked = take(answer.id);
    if ("fault" in answer) asked?.reject(new StoreFault(answer.fault));
    else asked?.resolve(answer.value);
  });
  thread.on("error", (error: Error) => stop(`The store has stopped: ${error.message}`));
  thread.on("exit", () => stop("The store has stopped."));

  function take(id: number) {
    const asked = waiting.get(id);
    clearTimeout(asked?.timer);
    waiting.delete(id);
    return asked;
  }

  function stop(why: string) {
    stopped ??= why;
    for (const id of waiting.keys()) take(id)?.reject(new StoreFault(stopped));
  }

  return (call, ...args) =>
    new Promise((resolve, reject) => {
      if (stopped !== undefined) return reject(new StoreFault(stopped));
      const id = ++lastId;
      thread.postMessage({ id, call, args });
      const timer = setTimeout(() => {
        take(id)?.reject(new StoreTimeout(`The store did not answer "${call}" within ${patience} ms.`));
      }, patience);
      waiting.set(id, { resolve, reject, timer });
    });
}
