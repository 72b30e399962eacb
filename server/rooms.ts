import type { Entry } from "shared/workshop/events.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { codeDigits, hash, type Keys, keysBelow, matches, newCode, newKeys, newSalt } from "./access.ts";
import { type Batch, Room } from "./room.ts";
import type { Store, WorkshopRecord } from "./store/store.ts";

/** A workshop that somebody is using: its record and its room. */
export type Live = { record: WorkshopRecord; room: Room };

/** Workshops that are open in this process, by code; each is read from the store once. */
export class Rooms {
  readonly #store: Store;
  readonly #onFault: (error: unknown) => void;
  readonly #open = new Map<string, Promise<Live | undefined>>();
  /** Rooms that were let go of: as long as anybody still holds one, whoever comes must get that one and no second. */
  readonly #letGo = new Map<string, WeakRef<Room>>();
  #listener: (code: string, batch: Batch, workshop: Workshop) => void = () => undefined;
  #onGone: (code: string) => void = () => undefined;

  /** `onFault` hears of writes whose outcome nobody knows. */
  constructor(store: Store, onFault: (error: unknown) => void) {
    this.#store = store;
    this.#onFault = onFault;
  }

  /** Who hears what becomes durable, in any room. */
  onBatch(listener: (code: string, batch: Batch, workshop: Workshop) => void): void {
    this.#listener = listener;
  }

  /** Who hears that a workshop was deleted. */
  onGone(listener: (code: string) => void): void {
    this.#onGone = listener;
  }

  /** How many are open. */
  get count(): number {
    return this.#open.size;
  }

  /** The workshop with this code, or undefined. */
  find(code: string): Promise<Live | undefined> {
    const known = this.#open.get(code);
    if (known !== undefined) return known;
    const opening = this.#read(code);
    this.#open.set(code, opening);
    void opening
      .then((live) => live === undefined && this.#open.delete(code))
      .catch(() => this.#open.delete(code));
    return opening;
  }

  /** Keeps a new workshop under a fresh code. `first` is its first entry. */
  async create(title: string, createdAt: number, first: Entry): Promise<{ code: string } & Keys> {
    const keys = newKeys();
    const salt = newSalt();
    for (;;) {
      const code = newCode(codeDigits(await this.#store.countLive()));
      const record: WorkshopRecord = {
        code,
        title,
        createdAt,
        closedAt: null,
        salt,
        keyHash: hash(keys.key),
        screenKeyHash: hash(keys.screenKey),
        joinKeyHash: hash(keys.joinKey),
      };
      if ((await this.#store.create(record, [first])) === "created") return { code, ...keys };
    }
  }

  /** Deletes the workshop and everything in it. */
  async delete(code: string): Promise<void> {
    const live = await this.find(code);
    await live?.room.settle();
    this.#open.delete(code);
    this.#letGo.delete(code);
    await this.#store.delete(code).finally(() => this.#onGone(code));
  }

  /** Deletes what is older than the retention, but nothing under the hands of those who use it. */
  async sweep(now: number, retentionDays: number, inUse: (code: string) => boolean): Promise<string[]> {
    const before = now - retentionDays * 24 * 60 * 60 * 1000;
    const expired = (await this.#store.list()).filter(
      (record) => (record.closedAt ?? record.createdAt) < before && !inUse(record.code),
    );
    for (const record of expired) await this.delete(record.code);
    return expired.map((record) => record.code);
  }

  /** Lets go of rooms that nobody is in; they are read again when somebody comes. */
  async closeIdle(inUse: (code: string) => boolean): Promise<void> {
    for (const [code, room] of this.#letGo) if (room.deref() === undefined) this.#letGo.delete(code);
    for (const [code, opening] of this.#open) {
      const live = await opening.catch(() => undefined);
      if (live === undefined || inUse(code) || this.#open.get(code) !== opening) continue;
      this.#letGo.set(code, new WeakRef(live.room));
      this.#open.delete(code);
    }
  }

  /** Waits until everything that was decided is written. */
  async settle(): Promise<void> {
    for (const opening of this.#open.values()) await (await opening.catch(() => undefined))?.room.settle();
    for (const room of this.#letGo.values()) await room.deref()?.settle();
  }

  async #read(code: string): Promise<Live | undefined> {
    const record = await this.#store.find(code);
    if (record === undefined) return undefined;
    const open = () =>
      Room.open(code, this.#store, {
        batch: (batch, workshop) => this.#listener(code, batch, workshop),
        fault: this.#onFault,
      });
    return { record, room: this.#letGo.get(code)?.deref() ?? (await open()) };
  }
}

/** What a secret opens in this workshop: that of a facilitator, of the second one, of the screen, or of the QR. */
export type Opened = "facilitator" | "co-facilitator" | "screen" | "newcomer";

/** What a secret opens, if anything. The second facilitator's is the one from which the screen's is derived. */
export function opens(record: WorkshopRecord, secret: string): Opened | undefined {
  if (matches(secret, record.keyHash)) return "facilitator";
  if (matches(keysBelow(secret, "co-facilitator").screenKey, record.screenKeyHash)) return "co-facilitator";
  if (matches(secret, record.screenKeyHash)) return "screen";
  if (matches(secret, record.joinKeyHash)) return "newcomer";
  return undefined;
}
