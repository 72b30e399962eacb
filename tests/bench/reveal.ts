import { randomBytes } from "node:crypto";
import { Agent } from "node:http";
import { type ColumnId, columnIds, freshBoard, place } from "shared/board.ts";
import { deckSchema } from "shared/deck.ts";
import { privateResults } from "shared/results/count-boards.ts";
import { io, type Socket } from "socket.io-client";
import { startServerProcess } from "../fixtures/server-process.ts";
import { call, joinWorkshop, makeWorkshop } from "../server/harness.ts";

/*
 * A thousand people sort forty cards, each on their own, and the leader shows everyone what it came to. They come from
 * two addresses of this machine, because one may hold 600 connections.
 */
const people = Number(process.env.PEOPLE ?? 1_000);
const addresses = ["127.0.0.1", "127.0.0.2"];
const roles = ["service-user", "carer", "worker", "manager"];
const say = (line: string) => process.stdout.write(`${line}\n`);

const server = await startServerProcess();
const deck = deckSchema.parse((await call(server.url, "/api/decks/informed-service-user-and-carer")).json);
const hand = deck.cards.map(({ id }) => id);
const made = await makeWorkshop(server.url, {
  plan: {
    ...{ id: "alone", language: "en", title: "Alone", about: "Sort alone.", minutes: 30, deck: deck.id },
    activities: [
      {
        ...{ id: "sort", kind: "sort", title: "Sort alone", minutes: 30 },
        settings: { mode: "alone", question: "Where does it go?" },
      },
    ],
  },
});

type Client = { socket: Socket; frames: number };
const clients: Client[] = [];
for (let index = 0; index < people; index += 1) {
  const seat = await joinWorkshop(server.url, made, `Person ${index}`, { role: roles[index % roles.length] });
  clients.push(await connect({ token: seat.token }, addresses[index % addresses.length] ?? ""));
}
const leader = await connect({ key: made.key }, addresses[0] ?? "");

// So far they heard of each other's coming.
for (const client of [...clients, leader]) client.frames = 0;
const began = performance.now();
await Promise.all(clients.map((client, index) => sortAll(client, index)));
const seconds = (performance.now() - began) / 1000;
const frames = clients.reduce((sum, client) => sum + client.frames, 0) / people;
const memory = await residentMegabytes();
say(
  `${people} people sorted ${hand.length} cards each in ${seconds.toFixed(1)} s: ${Math.round((people * hand.length) / seconds)} moves a second`,
);
say(
  `frames to one person: ${frames.toFixed(1)} (${hand.length} of them their own moves'); to the leader ${leader.frames}`,
);
say(`memory of the server: ${memory.toFixed(0)} MB`);

const shown = Promise.all([...clients, leader].map(revealed));
const start = performance.now();
await ask(leader.socket, { type: "sort.reveal", activity: "sort", to: "all" });
const answered = performance.now() - start;
await shown;
say(
  `the reveal reached all ${people} in ${(performance.now() - start).toFixed(0)} ms; its answer took ${answered.toFixed(0)} ms`,
);

const boards = Array.from({ length: people }, (_, person) => ({
  role: roles[person % roles.length] ?? "",
  changed: [],
  board: hand.reduce(
    (board, card, index) => place(board, card, columnOf(person, index), null),
    freshBoard(hand),
  ),
}));
const times = Array.from({ length: 5 }, () => {
  const from = performance.now();
  privateResults(hand, boards, 5);
  return performance.now() - from;
}).sort((a, b) => a - b);
say(`results of ${people} boards of ${hand.length} cards: ${times[2]?.toFixed(0)} ms (median of 5)`);

for (const { socket } of [...clients, leader]) socket.close();
await server.stop();

function columnOf(person: number, card: number): ColumnId {
  return columnIds[Math.floor((person * 7 + card * card) / 3) % 3] ?? "exists";
}

function connect(credentials: Record<string, string>, localAddress: string): Promise<Client> {
  return new Promise((resolve, reject) => {
    const socket = io(server.url, {
      auth: { protocol: 1, code: made.code, ...credentials },
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
      // The type is of the browser's making; in Node it is an agent.
      agent: new Agent({ localAddress }) as unknown as string,
    });
    const client: Client = { socket, frames: 0 };
    socket.on("frame", () => {
      client.frames += 1;
    });
    socket.once("welcome", () => resolve(client));
    socket.once("connect_error", reject);
  });
}

async function sortAll({ socket }: Client, person: number): Promise<void> {
  for (const [index, card] of hand.entries())
    await ask(socket, { type: "sort.move", activity: "sort", card, to: columnOf(person, index) });
}

function ask(socket: Socket, command: Record<string, unknown>): Promise<unknown> {
  const id = randomBytes(16).toString("hex");
  return new Promise((resolve, reject) =>
    socket.emit("command", { id, ...command }, (answer: { ok: boolean }) =>
      answer.ok ? resolve(answer) : reject(new Error(JSON.stringify(answer))),
    ),
  );
}

function revealed({ socket }: Client): Promise<void> {
  return new Promise((resolve) => {
    socket.on("frame", ({ events }: { events: { type: string }[] }) => {
      if (events.some(({ type }) => type === "sort.revealed")) resolve();
    });
  });
}

async function residentMegabytes(): Promise<number> {
  const { text } = await call(server.url, "/metrics");
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1] ?? Number.NaN) / 1e6;
}
