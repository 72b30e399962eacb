/**
 * Where workshops are kept. Rooms know this interface and nothing of SQL; tests/server/store-contract.ts says
 * what every implementation must do.
 */
export type Store = {
  /** Keeps the record and its first entries (seq 1, 2, …), both or neither. */
  create(record: WorkshopRecord, entries: readonly StoredEntry[]): Promise<Created>;

  find(code: string): Promise<WorkshopRecord | undefined>;

  /** Every workshop, oldest first. */
  list(): Promise<WorkshopRecord[]>;

  /** How many workshops are not closed. */
  countLive(): Promise<number>;

  /**
   * Adds entries (seq expectedSeq + 1, + 2, …) and, when `closedAt` is given, sets or clears (`null`) it: all or
   * nothing, and durable once this resolves. A rejection (`StoreFault`) means that nobody knows whether it happened:
   * read `since` and decide again. The read waits behind the append, so what it shows will not change by it.
   */
  append(
    code: string,
    expectedSeq: number,
    entries: readonly StoredEntry[],
    closedAt?: number | null,
  ): Promise<Appended>;

  /** The entries after `seq`, in order; none when the workshop is unknown. */
  since(code: string, seq: number): Promise<StoredEntry[]>;

  /** Ties a token to a person. May be repeated; a token stays with the person it was first saved for. */
  savePerson(code: string, person: string, tokenHash: string): Promise<void>;

  personOf(code: string, tokenHash: string): Promise<string | undefined>;

  /** Forgets the tokens of everybody in a workshop. Scrubs the disk like `delete`. */
  forgetPeople(code: string): Promise<void>;

  /**
   * Deletes log, tokens and record; false when there was no such workshop. Once it resolves no trace of them is left
   * in any file. When it rejects, traces may remain: the next `delete`, `forgetPeople` or start removes them.
   */
  delete(code: string): Promise<boolean>;

  /** Resolves when the store can be read and written. */
  check(): Promise<void>;

  /** Finishes what was asked before, then lets go of the data. */
  close(): Promise<void>;
};

/** `taken`: the code is in use. */
export type Created = "created" | "taken";

/** `conflict`, and nothing was written: `expectedSeq` is not the end of a log, or the log knows one of the ops. */
export type Appended = "appended" | "conflict";

/** Keys are kept as hashes only. Times are in ms since 1970. */
export type WorkshopRecord = Readonly<{
  code: string;
  title: string;
  createdAt: number;
  closedAt: number | null;
  salt: string;
  keyHash: string;
  screenKeyHash: string;
  joinKeyHash: string;
}>;

/**
 * One line of a log. `op` is the command's id; entries of one append that share it are told apart by their order.
 * The event is kept as JSON, as it was written: upcasting old events is the reader's work.
 */
export type StoredEntry = Readonly<{ seq: number; at: number; by: string; op: string; event: StoredEvent }>;

export type StoredEvent = Readonly<{ type: string } & Record<string, unknown>>;

/** The store failed, or did not start: its message is fit for an operator. What was asked may or may not have happened. */
export class StoreFault extends Error {
  override name = "StoreFault";
}

/** The store took too long. What was asked may still happen. */
export class StoreTimeout extends StoreFault {
  override name = "StoreTimeout";
}
