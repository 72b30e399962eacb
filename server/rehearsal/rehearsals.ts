import type { Admitted } from "../door.ts";
import type { Log } from "../log.ts";
import type { Rooms } from "../rooms.ts";
import type { Random } from "./chance.ts";
import { humanPace, type Pace, rehearse } from "./rehearsal.ts";

/** Rehearsals at once on one server: each is a dozen connections. */
const most = 5;

/** What tests choose for themselves. Times in ms. */
export type Rehearsing = {
  random: Random;
  pace: Pace;
  /** Pretend people leave a workshop that nobody has led for so long. */
  unled: number;
  /** Between two looks whether it is over. */
  look: number;
};

const usual: Rehearsing = { random: Math.random, pace: humanPace, unled: 10 * 60 * 1000, look: 1_000 };

type Surroundings = {
  rooms: Rooms;
  log: Log;
  clock: () => number;
  /** Where the server is. */
  address: () => string;
  /** Whether a leader is connected. */
  isLed: (code: string) => boolean;
};

export type Rehearsals = {
  /** Somebody connected. When they lead a rehearsal, its pretend people begin to arrive. */
  welcome(guest: Admitted): void;
  /** All pretend people leave. */
  close(): Promise<void>;
};

/** Brings pretend people into workshops that are for practice, and into no others. */
export function openRehearsals(
  { rooms, log, clock, address, isLed }: Surroundings,
  chosen: Partial<Rehearsing> = {},
): Rehearsals {
  const { random, pace, unled, look } = { ...usual, ...chosen };
  const underWay = new Map<string, { stop: AbortController; ended: Promise<void> }>();

  /** Stops a rehearsal whose workshop is closed or gone, or that nobody has led for long. */
  function watch(code: string, stop: AbortController): NodeJS.Timeout {
    let ledAt = clock();
    const isOver = async () => {
      if (isLed(code)) ledAt = clock();
      if (clock() - ledAt >= unled) return true;
      const live = await rooms.find(code);
      return live === undefined || live.room.workshop.status === "closed";
    };
    return setInterval(() => {
      // A store that fails says nothing about the workshop: look again later.
      void isOver().then(
        (over) => over && stop.abort(),
        () => undefined,
      );
    }, look).unref();
  }

  function begin(code: string, joinKey: string, secret: string): void {
    const stop = new AbortController();
    const watching = watch(code, stop);
    const ended = rehearse({ url: address(), code, joinKey, secret, pace, random }, stop.signal)
      .catch((error: unknown) => void log.fault("a rehearsal ended early", error))
      .finally(() => {
        clearInterval(watching);
        underWay.delete(code);
      });
    underWay.set(code, { stop, ended });
  }

  return {
    welcome({ live, you }) {
      const { record, room } = live;
      const { rehearsal, status } = room.workshop;
      if (you.kind !== "facilitator" || !rehearsal || status === "closed") return;
      if (you.joinKey === undefined || underWay.has(record.code)) return;
      if (underWay.size >= most)
        log.warn("a rehearsal goes on without pretend people: too many are under way", { most });
      else begin(record.code, you.joinKey, record.salt);
    },
    async close() {
      const all = [...underWay.values()];
      for (const { stop } of all) stop.abort();
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}
