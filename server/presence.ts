import { ownerOf } from "shared/activities/boards.ts";
import { holdingSchema, type Presence } from "shared/protocol.ts";
import { finishedCount, isAlone } from "shared/workshop/finished.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import type { Server, Socket } from "socket.io";

/** At most one message a workshop in this many ms; a slow beat where everyone sorts alone, so that it tells on nobody. */
const beat = { usual: 200, alone: 1_000 };

type Connection = {
  person: string | undefined;
  holding: Pick<Presence["holding"][number], "board" | "card"> | null;
};
/** The people connected to one workshop, what each connection holds, and the workshop as it stands. */
type Table = { connections: Map<string, Connection>; due: boolean; workshop: () => Workshop };

/**
 * Who is here, how many have finished, and which cards are in hands. Volatile: nothing depends on it, and a lost
 * message is made good by the next.
 */
export function trackPresence(io: Server, leaders: (code: string) => string) {
  const tables = new Map<string, Table>();

  function tell(code: string): void {
    const table = tables.get(code);
    if (table === undefined || table.due) return;
    table.due = true;
    const { current } = table.workshop();
    setTimeout(
      () => {
        table.due = false;
        if (tables.get(code) !== table) return;
        const { here, ...forAll } = describe(table);
        io.to(code).except(leaders(code)).volatile.emit("presence", forAll);
        io.to(leaders(code)).volatile.emit("presence", { ...forAll, here });
      },
      isAlone(table.workshop(), current) ? beat.alone : beat.usual,
    ).unref();
  }

  return {
    /** Tells anew after something happened in the workshop. */
    tell,
    /** A connection joins its workshop's table and leaves it by itself. `person` is undefined for leader and screen. */
    arrive(socket: Socket, code: string, person: string | undefined, workshop: () => Workshop): void {
      const table = tables.get(code) ?? { connections: new Map(), due: false, workshop };
      tables.set(code, table);
      table.connections.set(socket.id, { person, holding: null });
      tell(code);

      socket.on("presence", (message: unknown) => {
        const parsed = holdingSchema.safeParse(message);
        if (!parsed.success) return;
        table.connections.set(socket.id, { person, holding: parsed.data.holding });
        tell(code);
      });
      socket.on("disconnect", () => {
        table.connections.delete(socket.id);
        if (table.connections.size === 0) tables.delete(code);
        else tell(code);
      });
    },
  };
}

/** Whose hand a card is in is told in an open workshop only. */
function describe({ connections, workshop }: Table): Presence & { here: string[] } {
  const state = workshop();
  const { preset, current } = state;
  const all = [...connections.values()];
  const here = [...new Set(all.flatMap(({ person }) => person ?? []))];
  const holding = all.flatMap(({ person, holding: held }) => {
    // What somebody holds of their own cards is nobody else's to know.
    if (held === null || ownerOf(held.board) !== undefined) return [];
    return [preset === "open" && person !== undefined ? { ...held, person } : held];
  });
  return { online: here.length, ready: finishedCount(state, current), holding, here };
}
