import { holdingSchema, type Presence } from "shared/protocol.ts";
import type { Server, Socket } from "socket.io";

/** At most one message a workshop in this many ms. */
const beat = 200;

type Held = Presence["holding"][number];
/** The people connected to one workshop, and what each connection holds. */
type Table = { connections: Map<string, { person: string | undefined; holding: Held | null }>; due: boolean };

/**
 * Who is here and which cards are in hands, for all to see: counts and cards, never names. Volatile: nothing
 * depends on it, and a lost message is made good by the next.
 */
export function trackPresence(io: Server) {
  const tables = new Map<string, Table>();

  function tell(code: string, table: Table): void {
    if (table.due) return;
    table.due = true;
    setTimeout(() => {
      table.due = false;
      io.to(code).volatile.emit("presence", describe(table));
    }, beat).unref();
  }

  return {
    /** A connection joins its workshop's table and leaves it by itself. `person` is undefined for leader and screen. */
    arrive(socket: Socket, code: string, person: string | undefined): void {
      const table = tables.get(code) ?? { connections: new Map(), due: false };
      tables.set(code, table);
      table.connections.set(socket.id, { person, holding: null });
      tell(code, table);

      socket.on("presence", (message: unknown) => {
        const parsed = holdingSchema.safeParse(message);
        if (!parsed.success || person === undefined) return;
        table.connections.set(socket.id, { person, holding: parsed.data.holding });
        tell(code, table);
      });
      socket.on("disconnect", () => {
        table.connections.delete(socket.id);
        if (table.connections.size === 0) tables.delete(code);
        else tell(code, table);
      });
    },
  };
}

function describe(table: Table): Presence {
  const all = [...table.connections.values()];
  const people = new Set(all.flatMap(({ person }) => person ?? []));
  return { online: people.size, holding: all.flatMap(({ holding }) => holding ?? []) };
}
