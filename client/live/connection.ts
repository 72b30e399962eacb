import {
  type Answer,
  answerSchema,
  type ConnectRefusal,
  connectRefusals,
  frameSchema,
  type Presence,
  presenceSchema,
  protocolVersion,
  welcomeSchema,
} from "shared/protocol.ts";
import type { WireCommand } from "shared/workshop/commands.ts";
import { io, type Socket } from "socket.io-client";
import * as z from "zod/mini";

/** How a connection proves who it is. */
export type Credentials =
  | { kind: "person"; person: string; token: string }
  | { kind: "facilitator"; key: string }
  | { kind: "screen"; screenKey: string };

type Handlers = {
  /** The seq to resume after, if anything is known. */
  cursor(): number | undefined;
  pending(): readonly WireCommand[];
  onWelcome(welcome: z.infer<typeof welcomeSchema>): void;
  onFrame(frame: z.infer<typeof frameSchema>): void;
  onPresence(presence: Presence): void;
  onAnswer(id: string, answer: Answer): void;
  onOnline(online: boolean): void;
  onRefused(why: ConnectRefusal): void;
};

export type Connection = {
  send(command: WireCommand): void;
  hold(holding: { board: string; card: string } | null): void;
  /** Asks for what was missed since the cursor. */
  resume(): void;
  close(): void;
};

/** A command without an answer after this many ms is sent again, on a fresh connection. */
const patience = 4_000;
const comeBackAfter = 5_000;
/** Somebody at the door asks again after this many ms whether they may come in. */
const askAgainAfter = 2_000;
/** After a command that came too fast, nothing is sent for this many ms. */
const breather = 1_000;
const refusalSchema = z.object({ data: z.object({ code: z.enum(connectRefusals) }) });

/**
 * A socket that keeps trying, tells what it hears, and sends pending commands until they are answered. `server` is
 * where it connects: the page's own address when left out.
 */
export function connect(
  code: string,
  credentials: Credentials,
  handlers: Handlers,
  server?: string,
): Connection {
  const { kind: _kind, ...secret } = credentials;
  const socket: Socket = io(server ?? window.location.origin, {
    transports: ["websocket", "polling"],
    // Without it polling is never tried where a network forbids WebSockets.
    tryAllTransports: true,
    // A connection cut between upgrade and open would otherwise freeze for 20 s.
    timeout: 3_000,
    reconnectionDelay: 300,
    reconnectionDelayMax: 3_000,
    auth: (send) => send({ ...secret, protocol: protocolVersion, code, after: handlers.cursor() }),
  });
  const asked = new Set<string>();
  /** Whether the server has said where we stand: until then a new command would overtake the older ones. */
  let greeted = false;
  let resting = false;
  let closed = false;

  function send(command: WireCommand): void {
    if (!socket.connected || !greeted || resting || asked.has(command.id)) return;
    asked.add(command.id);
    socket.timeout(patience).emit("command", command, (silence: Error | null, message: unknown) => {
      asked.delete(command.id);
      const answer = answerSchema.safeParse(message);
      if (silence === null && answer.success) {
        handlers.onAnswer(command.id, answer.data);
        if (!answer.data.ok && answer.data.code === "too-fast") rest();
      } else if (socket.connected) resume();
    });
  }

  function sendPending(): void {
    for (const command of handlers.pending()) send(command);
  }

  /** All wait together: a later move of the same card must not overtake an earlier one. */
  function rest(): void {
    if (resting) return;
    resting = true;
    setTimeout(() => {
      resting = false;
      sendPending();
    }, breather);
  }

  function comeBack(after: number): void {
    setTimeout(() => {
      if (!closed) socket.connect();
    }, after);
  }

  function resume(): void {
    socket.disconnect();
    asked.clear();
    socket.connect();
  }

  socket.on("welcome", (message: unknown) => {
    const welcome = welcomeSchema.safeParse(message);
    if (!welcome.success) return handlers.onRefused("client-too-old");
    handlers.onWelcome(welcome.data);
    asked.clear();
    greeted = true;
    sendPending();
  });
  socket.on("frame", (message: unknown) => {
    const frame = frameSchema.safeParse(message);
    if (frame.success) handlers.onFrame(frame.data);
    else resume();
  });
  socket.on("presence", (message: unknown) => {
    const presence = presenceSchema.safeParse(message);
    if (presence.success) handlers.onPresence(presence.data);
  });
  socket.on("disconnect", (reason) => {
    greeted = false;
    handlers.onOnline(false);
    asked.clear();
    // The server ended it: a restart, or this person was removed. Asking again tells which.
    if (reason === "io server disconnect") comeBack(200);
  });
  socket.on("connect_error", (error) => {
    handlers.onOnline(false);
    const refused = refusalSchema.safeParse(error);
    if (!refused.success) return;
    const { code: why } = refused.data.data;
    if (why === "too-many") return comeBack(comeBackAfter);
    if (why === "waiting") comeBack(askAgainAfter);
    handlers.onRefused(why);
  });

  return {
    send,
    resume,
    // Not volatile: right behind a command the transport is busy, and a dropped "hands empty" would stay on every screen.
    hold: (holding) => socket.connected && socket.emit("presence", { holding }),
    close() {
      closed = true;
      socket.disconnect();
    },
  };
}
