import type { Actor } from "shared/activities/activity.ts";
import { limits } from "shared/limits.ts";
import type { Answer } from "shared/protocol.ts";
import type { Command } from "shared/workshop/commands.ts";
import { decide } from "shared/workshop/decide.ts";
import { type Entry, type Event, entrySchema } from "shared/workshop/events.ts";
import { reckoning } from "shared/workshop/reckoning.ts";
import { evolve, fold, type Workshop } from "shared/workshop/workshop.ts";
import * as z from "zod/mini";
import { refusalWords } from "./refusal-words.ts";
import type { Store } from "./store/store.ts";

/** The least time between two commits, in ms; longer while the event loop lags behind. */
const tick = { calm: 33, busy: 50, lag: 20 };
/** Between two tries to read a store that fails, in ms. */
const retryAfter = 500;

/** The store did not say whether a command was kept. Never told as a failure: the client asks again. */
export class OutcomeUnknown extends Error {}

/** What became durable in one commit. */
export type Batch = { after: number; entries: readonly Entry[] };

export type RoomListener = {
  /** What became durable and what stands now, before anyone's answer. */
  batch(batch: Batch, workshop: Workshop): void;
  /** A write whose outcome nobody knows. */
  fault(error: unknown): void;
};

type Waiting = { seq: number; done: (answer: Answer) => void; unknown: (error: OutcomeUnknown) => void };

/**
 * One live workshop in one process. Commands are decided against the decided state at once; everything that
 * leaves (answers, frames, views) shows the durable state behind it. Knows neither sockets nor SQL.
 */
export class Room {
  readonly code: string;
  readonly #store: Store;
  readonly #hears: RoomListener;
  readonly #log: Entry[];
  #durable: Workshop;
  #decided: Workshop;
  #queue: Entry[] = [];
  #inFlight: Entry[] = [];
  #waiting: Waiting[] = [];
  #ops = new Map<string, { by: string; seq: number }>();
  #state: "idle" | "due" | "writing" | "recovering" = "idle";
  #nextFlush = 0;
  #interval = tick.calm;

  /** Reads the log and folds it. */
  static async open(code: string, store: Store, hears: RoomListener): Promise<Room> {
    return new Room(code, store, await readLog(store, code, 0), hears);
  }

  private constructor(code: string, store: Store, log: Entry[], hears: RoomListener) {
    this.code = code;
    this.#store = store;
    this.#hears = hears;
    this.#log = log;
    this.#durable = fold(log);
    this.#decided = this.#durable;
    for (const entry of log) this.#remember(entry);
  }

  /** The last seq that is durable. */
  get seq(): number {
    return this.#log.length;
  }

  /** The durable state, whole: only `view` of it may leave. */
  get workshop(): Workshop {
    return this.#durable;
  }

  /** The durable log. */
  get log(): readonly Entry[] {
    return this.#log;
  }

  /** The entries after a cursor, or undefined when the gap is too long, or the cursor lies beyond the log. */
  bridge(after: number): readonly Entry[] | undefined {
    const gap = this.seq - after;
    return gap < 0 || gap > limits.bridge ? undefined : this.#log.slice(after);
  }

  /** Answers once the command is durable or refused; rejects with `OutcomeUnknown` when nobody can say. */
  submit(command: Command, actor: Actor): Promise<Answer> {
    if (this.#state === "recovering") return Promise.reject(new OutcomeUnknown());
    const by = actor.kind === "person" ? actor.person : actor.kind;
    const known = this.#ops.get(command.id);
    if (known !== undefined) return known.by === by ? this.#answerAt(known.seq) : refuse("not-yours");

    const now = Date.now();
    const decision = decide(this.#decided, command, { actor, now, reckoning });
    if (!decision.ok) return refuse(decision.problem);
    for (const event of decision.value) this.#accept({ at: now, by, op: command.id, event });
    const answer = this.#answerAt(this.#decidedSeq);
    this.#schedule();
    return answer;
  }

  /** Resolves when everything decided so far has been written, or cannot be. */
  async settle(): Promise<void> {
    await this.#answerAt(this.#decidedSeq).catch(() => undefined);
  }

  get #decidedSeq(): number {
    return this.#log.length + this.#inFlight.length + this.#queue.length;
  }

  #accept(happened: { at: number; by: string; op: string; event: Event }): void {
    const entry: Entry = { seq: this.#decidedSeq + 1, ...happened };
    this.#queue.push(entry);
    this.#decided = evolve(this.#decided, entry);
    this.#remember(entry);
  }

  #remember(entry: Entry): void {
    this.#ops.set(entry.op, { by: entry.by, seq: entry.seq });
  }

  #answerAt(seq: number): Promise<Answer> {
    if (seq <= this.seq) return Promise.resolve({ ok: true, seq });
    return new Promise((done, unknown) => this.#waiting.push({ seq, done, unknown }));
  }

  /** Leading edge: after a silence the first command is written in this very turn of the loop. */
  #schedule(): void {
    if (this.#state !== "idle" || this.#queue.length === 0) return;
    const wait = this.#nextFlush - performance.now();
    if (wait <= 0) {
      void this.#flush();
      return;
    }
    this.#state = "due";
    const due = performance.now() + wait;
    setTimeout(() => {
      this.#interval = performance.now() - due > tick.lag ? tick.busy : tick.calm;
      void this.#flush();
    }, wait);
  }

  async #flush(): Promise<void> {
    this.#state = "writing";
    this.#nextFlush = performance.now() + this.#interval;
    const batch = this.#queue;
    this.#inFlight = batch;
    this.#queue = [];
    try {
      const appended = await this.#store.append(this.code, this.seq, batch, closing(batch));
      if (appended === "conflict") throw new OutcomeUnknown();
      this.#inFlight = [];
      this.#publish(batch);
      this.#state = "idle";
      this.#schedule();
    } catch (fault) {
      this.#hears.fault(fault);
      await this.#recover();
    }
  }

  #publish(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    const after = this.seq;
    for (const entry of entries) {
      this.#durable = evolve(this.#durable, entry);
      this.#log.push(entry);
    }
    this.#hears.batch({ after, entries }, this.#durable);
    const settled = this.#waiting.filter((waiting) => waiting.seq <= this.seq);
    this.#waiting = this.#waiting.filter((waiting) => waiting.seq > this.seq);
    for (const { seq, done } of settled) done({ ok: true, seq });
  }

  /** What was decided but not surely written is dropped; the store says what really happened. */
  async #recover(): Promise<void> {
    this.#state = "recovering";
    const lost = this.#waiting;
    this.#waiting = [];
    this.#queue = [];
    this.#inFlight = [];
    for (const { unknown } of lost) unknown(new OutcomeUnknown());
    const missing = await this.#readMissing();
    this.#ops.clear();
    for (const entry of this.#log) this.#remember(entry);
    for (const entry of missing) this.#remember(entry);
    this.#publish(missing);
    this.#decided = this.#durable;
    this.#state = "idle";
  }

  async #readMissing(): Promise<Entry[]> {
    for (;;) {
      try {
        return await readLog(this.#store, this.code, this.seq);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, retryAfter).unref());
      }
    }
  }
}

async function readLog(store: Store, code: string, after: number): Promise<Entry[]> {
  return z.array(entrySchema).parse(await store.since(code, after));
}

function refuse(code: keyof typeof refusalWords): Promise<Answer> {
  return Promise.resolve({ ok: false, code, message: refusalWords[code] });
}

/** When the batch closes the workshop: its time; null when it reopens it; undefined when it does neither. */
function closing(batch: readonly Entry[]): number | null | undefined {
  let closed: number | null | undefined;
  for (const { event } of batch) {
    if (event.type === "workshop.closed") closed = event.on;
    if (event.type === "workshop.reopened") closed = null;
  }
  return closed;
}
