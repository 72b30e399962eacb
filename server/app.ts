import { createServer, type Server as HttpServer } from "node:http";
import { limits } from "shared/limits.ts";
import { phoneAddress } from "./address.ts";
import { readContent } from "./content.ts";
import { openDoor } from "./door.ts";
import type { Settings } from "./env.ts";
import { countGuesses } from "./guesses.ts";
import { routes } from "./http/routes.ts";
import type { Log } from "./log.ts";
import type { Parts } from "./parts.ts";
import { ownAddress } from "./rehearsal/own-address.ts";
import { openRehearsals, type Rehearsing } from "./rehearsal/rehearsals.ts";
import { openTypesetter } from "./report/pdf.ts";
import { Rooms } from "./rooms.ts";
import { serveSockets } from "./socket.ts";
import type { Store } from "./store/store.ts";

/** How long a request that is being answered may take to end once the server stops, in ms. */
const finishWithin = 2_000;

export type App = {
  http: HttpServer;
  /** Deletes what is past its retention and closes rooms that nobody is in; returns how many were deleted. */
  sweep(): Promise<number>;
  /** Takes no more commands, writes what was decided, and lets go of everything. */
  close(): Promise<void>;
};

/** Builds the whole server around a store; does not listen. `rehearsing` is the pace of pretend people. */
export function buildApp(
  settings: Settings,
  store: Store,
  log: Log,
  rehearsing: Partial<Rehearsing> = {},
): App {
  const rooms = new Rooms(store, (error) => log.fault("a write failed", error));
  const parts: Parts = {
    settings,
    content: readContent(),
    rooms,
    store,
    door: openDoor(rooms, store, {
      codes: countGuesses(limits.failedCodes),
      secrets: countGuesses(limits.failedSecrets),
    }),
    typesetter: openTypesetter({ fontDir: settings.fontDir }),
    log,
    address: (host) => phoneAddress(settings.publicUrl, portOf(http) ?? settings.port, host),
    clock: Date.now,
    counts: { rooms: () => rooms.count, connections: () => io.engine.clientsCount },
  };
  const http = createServer({ headersTimeout: 5_000, requestTimeout: 10_000 }, routes(parts));
  const io = serveSockets(http, parts);
  const rehearsals = openRehearsals(
    {
      rooms,
      log,
      clock: parts.clock,
      address: () => ownAddress(settings.host, portOf(http) ?? settings.port),
      isLed: (code) =>
        [...io.sockets.sockets.values()].some(
          ({ data: { guest } }) => guest.you.kind === "facilitator" && guest.live.record.code === code,
        ),
    },
    rehearsing,
  );
  io.on("connection", ({ data: { guest } }) => rehearsals.welcome(guest));

  return {
    http,
    async sweep() {
      const inUse = (code: string) => io.sockets.adapter.rooms.has(code);
      const gone = await rooms.sweep(parts.clock(), settings.retentionDays, inUse);
      await rooms.closeIdle(inUse);
      return gone.length;
    },
    async close() {
      await rehearsals.close();
      io.disconnectSockets(true);
      // A caller who hangs in the middle of a request would hold up the stop for as long as they like.
      const hangUp = setTimeout(() => http.closeAllConnections(), finishWithin);
      await io.close();
      clearTimeout(hangUp);
      await rooms.settle();
      await parts.typesetter.close();
      await store.close();
    },
  };
}

function portOf(http: HttpServer): number | undefined {
  const bound = http.address();
  return bound !== null && typeof bound === "object" ? bound.port : undefined;
}
