import type { Server as HttpServer } from "node:http";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Viewer } from "shared/activities/activity.ts";
import { ownerOf } from "shared/activities/boards.ts";
import { limits } from "shared/limits.ts";
import { type Answer, protocolVersion } from "shared/protocol.ts";
import { commandSchema } from "shared/workshop/commands.ts";
import type { Event } from "shared/workshop/events.ts";
import { anyPerson, facilitatorViewer, personViewer, screenViewer, view } from "shared/workshop/seen.ts";
import { type DefaultEventsMap, Server, type Socket } from "socket.io";
import { type Admitted, addressOf, Refused, sameOrigin } from "./door.ts";
import { channel, devicesOf, seenBy, sendFrames } from "./frames.ts";
import type { Log } from "./log.ts";
import type { Parts } from "./parts.ts";
import { trackPresence } from "./presence.ts";
import { refusalWords } from "./refusal-words.ts";
import { OutcomeUnknown } from "./room.ts";

type Guest = { guest: Admitted; address: string };
type GuestServer = Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Guest>;
type GuestSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Guest>;

/**
 * The first view is long and packs to a third, which bad wifi feels; moves are short and go out as they are. No state
 * is kept between messages, so a quiet phone costs no memory.
 */
const packing = { threshold: 4_096, serverNoContextTakeover: true, clientNoContextTakeover: true };

/** Long after a first view has been packed, in ms. */
const packedBy = 5_000;

/** Events after which presence says something else. */
const presenceAfter: readonly string[] = [
  "person.readied",
  "person.removed",
  "agenda.went",
  "workshop.secluded",
];

/** Whoever sorts the last of their own cards has finished; with one more card in every hand they have not. */
function changesPresence(event: Event, current: string): boolean {
  if (presenceAfter.includes(event.type)) return true;
  if (event.type === "sort.wrote") return event.activity === current;
  return "board" in event && ownerOf(event.board) !== undefined && event.activity === current;
}

/** Sockets in, sockets out; rooms decide. One channel for each kind of viewer, so a frame is encoded once. */
export function serveSockets(http: HttpServer, { rooms, door, settings, address, log }: Parts): GuestServer {
  const { publicUrl, trustProxy } = settings;
  const io: GuestServer = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: limits.socketMessage,
    perMessageDeflate: packing,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    allowRequest: (request, answer) => answer(null, sameOrigin(request, publicUrl)),
  });
  io.engine.on("connection", ({ transport }) => {
    // With packing on, Engine.IO encodes every frame anew for each socket, and ws itself packs what is long enough. Not
    // at once: a frame that goes out as it is would overtake a first view that is still being packed.
    setTimeout(() => {
      transport.perMessageDeflate = null;
    }, packedBy).unref();
  });
  const pace = new RateLimiterMemory({ points: limits.commandsPerSecond, duration: 1 });
  const presence = trackPresence(io, (code) => channel(code, "facilitator"));
  const frames = sendFrames(io);
  const connections = new Map<string, number>();

  rooms.onBatch((code, batch, workshop) => {
    frames.send(code, batch, workshop);
    if (batch.entries.some(({ event }) => changesPresence(event, workshop.current))) presence.tell(code);
    for (const { event } of batch.entries)
      if (event.type === "person.removed") io.in(devicesOf(code, event.person)).disconnectSockets(true);
  });

  rooms.onGone((code) => {
    io.in(code).disconnectSockets(true);
    frames.forget(code);
  });

  io.use(async (socket, next) => {
    try {
      const from = addressOf(socket.request, trustProxy);
      if ((connections.get(from) ?? 0) >= limits.connectionsPerAddress) throw new Refused("too-many", 60);
      const guest = await door.admit(socket.handshake.auth, from);
      socket.data = { guest, address: from };
      next();
    } catch (error) {
      // A fault of ours is told as "come again": it must not send anybody away for good.
      const code = error instanceof Refused ? error.code : "too-many";
      next(Object.assign(new Error(code), { data: { code } }));
    }
  });

  io.on("connection", (socket) => {
    const { guest, address: from } = socket.data;
    connections.set(from, (connections.get(from) ?? 0) + 1);
    socket.on("disconnect", () => {
      const left = (connections.get(from) ?? 1) - 1;
      if (left > 0) connections.set(from, left);
      else connections.delete(from);
      if (!io.sockets.adapter.rooms.has(guest.live.record.code)) frames.forget(guest.live.record.code);
    });

    const { code } = guest.live.record;
    const { person } = guest.you;
    // Join first, then welcome: what becomes durable in between reaches the socket as a frame.
    void socket.join([
      code,
      channel(code, guest.you.kind),
      ...(person === undefined ? [] : [devicesOf(code, person)]),
    ]);
    socket.emit("welcome", welcome(guest, address(socket.request.headers.host)));
    presence.arrive(socket, code, person, () => guest.live.room.workshop);
    takeCommands(socket, pace, log);
  });

  return io;
}

function takeCommands(socket: GuestSocket, pace: RateLimiterMemory, log: Log): void {
  const { live, actor, you } = socket.data.guest;
  const sender = `${live.record.code} ${you.person ?? socket.id}`;
  let tooFast = 0;
  socket.on("command", async (message: unknown, ack: unknown) => {
    const reply = (answer: Answer) => {
      if (typeof ack === "function") ack(answer);
    };
    if (!(await withinPace(pace, sender))) {
      tooFast += 1;
      if (tooFast > limits.patience) socket.disconnect(true);
      return reply(refusal("too-fast"));
    }
    tooFast = 0;
    const command = commandSchema.safeParse(message);
    if (!command.success) return reply(refusal("bad-command"));
    try {
      return reply(await live.room.submit(command.data, actor));
    } catch (error) {
      // No answer when the outcome is unknown: the client asks again with the same id.
      if (error instanceof OutcomeUnknown) return;
      return reply({
        ...refusal("bad-command"),
        message: `Something went wrong here: ${log.fault("command failed", error)}`,
      });
    }
  });
}

async function withinPace(pace: RateLimiterMemory, sender: string): Promise<boolean> {
  return pace.consume(sender).then(
    () => true,
    () => false,
  );
}

function refusal(code: "too-fast" | "bad-command") {
  return { ok: false as const, code, message: refusalWords[code] };
}

function viewerOf({ live, you }: Admitted): Viewer {
  const { workshop } = live.room;
  switch (you.kind) {
    case "facilitator":
      return facilitatorViewer(workshop);
    case "screen":
      return screenViewer;
    case "person":
      return you.person === undefined ? anyPerson : personViewer(workshop, you.person);
  }
}

/** A short gap is bridged with events; else the whole view. */
function welcome(guest: Admitted, address: string) {
  const { live, you, after } = guest;
  const { room } = live;
  const viewer = viewerOf(guest);
  const greeting = {
    protocol: protocolVersion,
    you: you.kind === "person" ? you : { ...you, address },
    now: Date.now(),
    seq: room.seq,
  };
  const missed = after === undefined ? undefined : room.bridge(after);
  return missed === undefined
    ? { ...greeting, workshop: view(room.workshop, viewer) }
    : { ...greeting, events: seenBy(missed, viewer) };
}
