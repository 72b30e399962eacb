import { randomUUID } from "node:crypto";
import type { CardId } from "shared/ids.ts";
import {
  connectRefusals,
  frameSchema,
  type Presence,
  presenceSchema,
  protocolVersion,
  type SeenEvent,
  welcomeSchema,
} from "shared/protocol.ts";
import { evolve, type Workshop } from "shared/workshop/workshop.ts";
import { io } from "socket.io-client";
import * as z from "zod/mini";
import type { Ask } from "./turn.ts";

/** A command without an answer after this many ms is given up: whoever asked looks again what there is to do. */
const patience = 4_000;

const refusalSchema = z.object({ data: z.object({ code: z.enum(connectRefusals) }) });

/** The device of one pretend person: what it shows, and what they ask for. Speaks the wire like any other. */
export type Phone = {
  /** The workshop as they see it; undefined while it is not connected. */
  shows(): Workshop | undefined;
  /** The cards in hands. */
  inHands(): readonly CardId[];
  /** Takes a card of a board in hand, or lets go of it. */
  hold(holding: { board: string; card: CardId } | null): void;
  /** Resolves when it is answered, or will not be. */
  ask(ask: Ask): Promise<void>;
  /** The server sent them away for good: removed, or the workshop is gone. */
  isOver(): boolean;
  close(): void;
};

/** Connects, and connects again while the server lets them. `comeBackAfter` in ms, for who has to wait at the door. */
export function openPhone(url: string, auth: { code: string; token: string }, comeBackAfter: number): Phone {
  let known: { seq: number; workshop: Workshop } | undefined;
  let holding: Presence["holding"] = [];
  let over = false;
  let waiting: NodeJS.Timeout | undefined;
  const socket = io(url, {
    transports: ["websocket"],
    forceNew: true,
    timeout: 3_000,
    auth: (send) => send({ ...auth, protocol: protocolVersion, after: known?.seq }),
  });

  function end(): void {
    over = true;
    clearTimeout(waiting);
    socket.disconnect();
  }

  function receive(after: number, seq: number, events: readonly SeenEvent[]): void {
    if (known === undefined || after > known.seq) {
      // A gap: the next welcome bridges it.
      socket.disconnect().connect();
      return;
    }
    if (seq <= known.seq) return;
    let { workshop } = known;
    for (const { seq: at, op, event } of events)
      if (at > known.seq && event !== null) workshop = evolve(workshop, { op, event });
    known = { seq, workshop };
  }

  socket.on("welcome", (message: unknown) => {
    const welcome = welcomeSchema.safeParse(message);
    if (!welcome.success) return end();
    const { data } = welcome;
    if ("workshop" in data) known = { seq: data.seq, workshop: data.workshop };
    else receive(known?.seq ?? data.seq, data.seq, data.events);
  });
  socket.on("frame", (message: unknown) => {
    const frame = frameSchema.safeParse(message);
    if (frame.success) receive(frame.data.after, frame.data.seq, frame.data.events);
    else end();
  });
  socket.on("presence", (message: unknown) => {
    const presence = presenceSchema.safeParse(message);
    if (presence.success) holding = presence.data.holding;
  });
  socket.on("disconnect", (reason) => {
    if (reason === "io server disconnect") end();
  });
  socket.on("connect_error", (error) => {
    const refused = refusalSchema.safeParse(error);
    // Without a refusal the network failed, and the socket tries again by itself.
    if (!refused.success) return;
    const { code } = refused.data.data;
    if (code === "waiting" || code === "too-many")
      waiting = setTimeout(() => socket.connect(), comeBackAfter);
    else end();
  });

  return {
    shows: () => (socket.connected ? known?.workshop : undefined),
    inHands: () => holding.map(({ card }) => card),
    hold: (next) => void (socket.connected && socket.emit("presence", { holding: next })),
    async ask(ask) {
      const command = { ...ask, id: randomUUID() };
      await socket
        .timeout(patience)
        .emitWithAck("command", command)
        .catch(() => undefined);
    },
    isOver: () => over,
    close: end,
  };
}
