import type { Content } from "./content.ts";
import type { Door } from "./door.ts";
import type { Settings } from "./env.ts";
import type { Log } from "./log.ts";
import type { Typesetter } from "./report/pdf.ts";
import type { Rooms } from "./rooms.ts";
import type { Store } from "./store/store.ts";

/** What routes and sockets are made of. */
export type Parts = {
  settings: Settings;
  content: Content;
  rooms: Rooms;
  store: Store;
  door: Door;
  typesetter: Typesetter;
  log: Log;
  /** Where phones reach this server, for a page opened at `host`. */
  address: (host: string | undefined) => string;
  /** Milliseconds since 1970. */
  clock: () => number;
  counts: { rooms(): number; connections(): number };
};
