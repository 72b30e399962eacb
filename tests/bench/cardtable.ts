import { randomBytes } from "node:crypto";
import { frameSchema } from "shared/protocol.ts";
import { io, type Socket } from "socket.io-client";
import * as z from "zod/mini";
import { startServerProcess } from "../fixtures/server-process.ts";
import { costOf, type Heard, nothingHeard, type Peer } from "./peer.ts";

const madeSchema = z.object({ code: z.string(), joinKey: z.string() });
const seatSchema = z.object({ token: z.string() });
const piles = ["exists", "helpful", "obstacle", "deck"];
const cards = [
  "help-to-take-part",
  "what-i-know-counts",
  "leaders-who-listen",
  "time-to-learn",
  "decide-together",
];

/** Cardtable in a process of its own, and people in one workshop. */
export async function openCardtable(clients: number): Promise<Peer> {
  const server = await startServerProcess();
  const { code, joinKey } = madeSchema.parse(
    await post(`${server.url}/api/workshops`, { title: "Bench", plan: "quick-audit" }),
  );
  let heard: Heard = nothingHeard();
  let moves = 0;
  const sockets: Socket[] = [];
  for (let client = 0; client < clients; client += 1) {
    const seat = await post(
      `${server.url}/api/workshops/${code}/people`,
      { name: `Person ${client}` },
      joinKey,
    );
    sockets.push(await connect(server.url, { code, ...seatSchema.parse(seat) }));
  }
  sockets.forEach((socket, client) => {
    socket.on("frame", (message: unknown) => {
      const { events } = frameSchema.parse(message);
      heard.frames += 1;
      heard.deliveries += events.length;
      // One commit is one frame for each client: any one of them can count.
      if (client === 0) heard.commits += 1;
    });
  });

  return {
    move(client) {
      const sent = performance.now();
      moves += 1;
      // A card goes on to another pile each time it comes round, so that every move is an event.
      const card = cards[moves % cards.length];
      const to = piles[Math.floor(moves / cards.length) % piles.length];
      const command = { id: randomBytes(16).toString("hex"), type: "sort.move", activity: "sort", card, to };
      sockets[client]?.emit("command", command, () => heard.acks.push(performance.now() - sent));
    },
    take() {
      const taken = heard;
      heard = nothingHeard();
      return taken;
    },
    cost: () => costOf(server.url),
    async close() {
      for (const socket of sockets) socket.close();
      await server.stop();
    },
  };
}

function connect(url: string, auth: Record<string, unknown>): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = io(url, { auth: { protocol: 1, ...auth }, transports: ["websocket"], forceNew: true });
    socket.once("welcome", () => resolve(socket));
    socket.once("connect_error", reject);
  });
}

async function post(url: string, json: unknown, key = ""): Promise<unknown> {
  const headers: Record<string, string> = { "Content-Type": "application/json" };
  if (key !== "") headers.Authorization = `Bearer ${key}`;
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(json) });
  return response.json();
}
