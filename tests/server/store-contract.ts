import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Store, type StoredEntry, StoreFault, type WorkshopRecord } from "../../server/store/store.ts";

export type OpenedStore = {
  store: Store;
  /** Closes the store and opens the same data again. */
  reopen(): Promise<Store>;
  /** Closes the store and removes its data. */
  clean(): Promise<void>;
};

export function workshopRecord(code: string, changes: Partial<WorkshopRecord> = {}): WorkshopRecord {
  return {
    code,
    title: `Workshop ${code}`,
    createdAt: 1_790_000_000_000,
    closedAt: null,
    salt: `salt-${code}`,
    keyHash: `key-${code}`,
    screenKeyHash: `screen-${code}`,
    joinKeyHash: `join-${code}`,
    ...changes,
  };
}

/** Log entries that follow `seq`, one for each op. */
export function entriesAfter(seq: number, ...ops: string[]): StoredEntry[] {
  return ops.map((op, position) => {
    const next = seq + position + 1;
    return {
      seq: next,
      at: 1_790_000_000_000 + next,
      by: "ada",
      op,
      event: { type: "sort.moved", card: `c${next}` },
    };
  });
}

/** What every store must do, whatever it keeps workshops in. */
export function storeContract(name: string, open: () => Promise<OpenedStore>) {
  describe(name, () => {
    let opened: OpenedStore;
    let store: Store;

    beforeEach(async () => {
      opened = await open();
      store = opened.store;
      await store.create(workshopRecord("1000"), entriesAfter(0, "a", "b"));
    });
    afterEach(() => opened.clean());

    test("a new workshop is kept together with its first events", async () => {
      expect(await store.create(workshopRecord("2000"), entriesAfter(0, "a"))).toBe("created");
      expect(await store.find("2000")).toEqual(workshopRecord("2000"));
      expect(await store.since("2000", 0)).toEqual(entriesAfter(0, "a"));
    });

    test("a code in use is not given to a second workshop, and the first is left as it was", async () => {
      const second = workshopRecord("1000", { title: "Another one" });
      expect(await store.create(second, entriesAfter(0, "x", "y", "z"))).toBe("taken");
      expect(await store.find("1000")).toEqual(workshopRecord("1000"));
      expect(await store.since("1000", 0)).toEqual(entriesAfter(0, "a", "b"));
    });

    test("nothing is found under a code that was never given", async () => {
      expect(await store.find("9999")).toBeUndefined();
      expect(await store.since("9999", 0)).toEqual([]);
      expect(await store.append("9999", 0, entriesAfter(0, "a"))).toBe("conflict");
    });

    test("moves are added to the end of the log, in order", async () => {
      expect(await store.append("1000", 2, entriesAfter(2, "c", "d"))).toBe("appended");
      expect(await store.append("1000", 4, entriesAfter(4, "e"))).toBe("appended");
      expect(await store.since("1000", 0)).toEqual(entriesAfter(0, "a", "b", "c", "d", "e"));
    });

    test.each([0, 1, 3])(
      "moves meant for after event %i of a log of two are not added",
      async (expectedSeq) => {
        const entries = entriesAfter(expectedSeq, "c", "d");
        expect(await store.append("1000", expectedSeq, entries, 5)).toBe("conflict");
        expect(await store.since("1000", 0)).toEqual(entriesAfter(0, "a", "b"));
        expect(await store.find("1000")).toEqual(workshopRecord("1000"));
      },
    );

    test("of two moves for the same place in the log one is added", async () => {
      const outcomes = await Promise.all([
        store.append("1000", 2, entriesAfter(2, "c")),
        store.append("1000", 2, entriesAfter(2, "d")),
      ]);
      expect(outcomes.toSorted()).toEqual(["appended", "conflict"]);
      expect(await store.since("1000", 2)).toHaveLength(1);
    });

    test("a command that comes twice is kept once, and what comes with it is not added either", async () => {
      expect(await store.append("1000", 2, entriesAfter(2, "c", "a"), 5)).toBe("conflict");
      expect(await store.since("1000", 0)).toEqual(entriesAfter(0, "a", "b"));
      expect(await store.find("1000")).toEqual(workshopRecord("1000"));
      expect(await store.append("1000", 2, entriesAfter(2, "c"))).toBe("appended");
    });

    test("one command may bring several events at once, but not come again", async () => {
      expect(await store.append("1000", 2, entriesAfter(2, "c", "c", "d", "c"))).toBe("appended");
      expect(await store.since("1000", 2)).toEqual(entriesAfter(2, "c", "c", "d", "c"));
      expect(await store.append("1000", 6, entriesAfter(6, "c"))).toBe("conflict");
    });

    test("two workshops may use the same command id", async () => {
      await store.create(workshopRecord("2000"), []);
      expect(await store.append("2000", 0, entriesAfter(0, "a", "b"))).toBe("appended");
    });

    test("moves in two workshops at the same moment are both kept", async () => {
      await store.create(workshopRecord("2000"), []);
      const ops = Array.from({ length: 50 }, (_, position) => `op${position}`);
      const outcomes = await Promise.all(
        ops.flatMap((op, position) => [
          store.append("1000", 2 + position, entriesAfter(2 + position, op)),
          store.append("2000", position, entriesAfter(position, op)),
        ]),
      );
      expect(new Set(outcomes)).toEqual(new Set(["appended"]));
      expect(await store.since("1000", 2)).toEqual(entriesAfter(2, ...ops));
      expect(await store.since("2000", 0)).toEqual(entriesAfter(0, ...ops));
    });

    test("someone who comes back is given exactly what they missed", async () => {
      await store.append("1000", 2, entriesAfter(2, "c", "d"));
      expect(await store.since("1000", 1)).toEqual(entriesAfter(1, "b", "c", "d"));
      expect(await store.since("1000", 3)).toEqual(entriesAfter(3, "d"));
      expect(await store.since("1000", 4)).toEqual([]);
      expect(await store.since("1000", 99)).toEqual([]);
    });

    test("a log whose numbers have a hole is refused as our own mistake", async () => {
      await expect(store.append("1000", 2, entriesAfter(3, "c"))).rejects.toThrow("cannot be number 3");
      await expect(store.create(workshopRecord("2000"), entriesAfter(1, "a"))).rejects.toThrow(
        "cannot be number 1",
      );
      expect(await store.find("2000")).toBeUndefined();
      expect(await store.since("1000", 2)).toEqual([]);
    });

    test("a move that cannot be kept is a fault that leaves nothing behind, and the next move is kept", async () => {
      const [fine, broken] = entriesAfter(2, "c", "d");
      if (!fine || !broken) throw new Error("There are two entries.");
      await expect(store.append("1000", 2, [fine, { ...broken, at: 0.5 }], 5)).rejects.toThrow(StoreFault);
      expect(await store.since("1000", 2)).toEqual([]);
      expect(await store.find("1000")).toEqual(workshopRecord("1000"));
      expect(await store.append("1000", 2, [fine, broken])).toBe("appended");
    });

    test("every script, emoji, long decks and odd characters come back as they were", async () => {
      const words = "Zoë 👩🏽‍🦽 سلام 你好 e\u0301 \u0000 '\";-- \\ \u2028";
      const event = {
        type: "workshop.created",
        words,
        deck: Array(3_000).fill({ text: words }),
        none: null,
        half: 0.5,
      };
      const entry = { seq: 3, at: 1_790_000_000_000, by: "zoë", op: words, event };
      expect(await store.append("1000", 2, [entry])).toBe("appended");
      expect(await store.since("1000", 2)).toEqual([entry]);
      await store.create(workshopRecord("2000", { title: words }), []);
      expect((await store.find("2000"))?.title).toBe(words);
    });

    test("a workshop is closed and opened again together with the event that says so", async () => {
      expect(await store.append("1000", 2, entriesAfter(2, "close"), 1_790_000_123_456)).toBe("appended");
      expect((await store.find("1000"))?.closedAt).toBe(1_790_000_123_456);
      await store.append("1000", 3, entriesAfter(3, "note"));
      expect((await store.find("1000"))?.closedAt).toBe(1_790_000_123_456);
      await store.append("1000", 4, entriesAfter(4, "open"), null);
      expect((await store.find("1000"))?.closedAt).toBeNull();
    });

    test("all workshops are listed, oldest first, and those not closed are counted", async () => {
      const older = workshopRecord("3000", { createdAt: 1, closedAt: 2 });
      const newer = workshopRecord("0500", { createdAt: 1_800_000_000_000 });
      await store.create(newer, []);
      await store.create(older, []);
      expect(await store.list()).toEqual([older, workshopRecord("1000"), newer]);
      expect(await store.countLive()).toBe(2);
    });

    test("a person is known again by their token, in their workshop only", async () => {
      await store.create(workshopRecord("2000"), []);
      await store.savePerson("1000", "ada", "token-1");
      await store.savePerson("1000", "ada", "token-1");
      await store.savePerson("1000", "ada", "token-2");
      expect(await store.personOf("1000", "token-1")).toBe("ada");
      expect(await store.personOf("1000", "token-2")).toBe("ada");
      expect(await store.personOf("1000", "token-3")).toBeUndefined();
      expect(await store.personOf("2000", "token-1")).toBeUndefined();
    });

    test("nobody can take over another person's token", async () => {
      await store.savePerson("1000", "ada", "token-1");
      await store.savePerson("1000", "eve", "token-1");
      expect(await store.personOf("1000", "token-1")).toBe("ada");
    });

    test("nobody is kept for a workshop that does not exist", async () => {
      await expect(store.savePerson("9999", "ada", "token-1")).rejects.toThrow(StoreFault);
      expect(await store.personOf("9999", "token-1")).toBeUndefined();
    });

    test("forgetting the people of a workshop leaves its log and everybody else", async () => {
      await store.create(workshopRecord("2000"), []);
      await store.savePerson("1000", "ada", "token-1");
      await store.savePerson("2000", "bo", "token-2");
      await store.forgetPeople("1000");
      expect(await store.personOf("1000", "token-1")).toBeUndefined();
      expect(await store.personOf("2000", "token-2")).toBe("bo");
      expect(await store.since("1000", 0)).toHaveLength(2);
    });

    test("a deleted workshop is gone, and no other", async () => {
      await store.create(workshopRecord("2000"), entriesAfter(0, "a"));
      await store.savePerson("1000", "ada", "token-1");
      expect(await store.delete("1000")).toBe(true);
      expect(await store.delete("1000")).toBe(false);
      expect(await store.find("1000")).toBeUndefined();
      expect(await store.append("1000", 2, entriesAfter(2, "c"))).toBe("conflict");
      expect(await store.list()).toEqual([workshopRecord("2000")]);
      expect(await store.since("2000", 0)).toEqual(entriesAfter(0, "a"));
    });

    test("the code of a deleted workshop can be used again, and brings nothing back", async () => {
      await store.savePerson("1000", "ada", "token-1");
      await store.delete("1000");
      expect(await store.create(workshopRecord("1000", { title: "Anew" }), [])).toBe("created");
      expect(await store.since("1000", 0)).toEqual([]);
      expect(await store.personOf("1000", "token-1")).toBeUndefined();
      expect(await store.append("1000", 0, entriesAfter(0, "a"))).toBe("appended");
    });

    test("everything is still there after a restart", async () => {
      await store.append("1000", 2, entriesAfter(2, "c"), 1_790_000_123_456);
      await store.savePerson("1000", "ada", "token-1");
      store = await opened.reopen();
      expect(await store.find("1000")).toEqual(workshopRecord("1000", { closedAt: 1_790_000_123_456 }));
      expect(await store.since("1000", 0)).toEqual(entriesAfter(0, "a", "b", "c"));
      expect(await store.personOf("1000", "token-1")).toBe("ada");
      expect(await store.append("1000", 3, entriesAfter(3, "c"))).toBe("conflict");
      expect(await store.append("1000", 3, entriesAfter(3, "d"))).toBe("appended");
    });

    test("a healthy store says so", async () => {
      await store.check();
      await store.check();
      expect(await store.since("1000", 0)).toHaveLength(2);
    });

    test("closing finishes what was asked before, and refuses what is asked after", async () => {
      const last = store.append("1000", 2, entriesAfter(2, "c"));
      const closed = store.close();
      const late = store.append("1000", 3, entriesAfter(3, "d"));
      await expect(late).rejects.toThrow(StoreFault);
      expect(await last).toBe("appended");
      await closed;
      await store.close();
      await expect(store.check()).rejects.toThrow(StoreFault);
      store = await opened.reopen();
      expect(await store.since("1000", 2)).toEqual(entriesAfter(2, "c"));
    });
  });
}
