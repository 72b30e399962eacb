import { createServer } from "node:net";
import type { PileId } from "shared/board.ts";
import type { Answer } from "shared/protocol.ts";
import { type ServerProcess, startServerProcess } from "../fixtures/server-process.ts";
import { type Chance, turns } from "./chance.ts";
import { joinWorkshop, type Made, type Seat, until } from "./harness.ts";
import type { Phone } from "./phones.ts";
import { asPerson, connectRaw, newId, type Raw } from "./raw.ts";

/** A move that somebody was told is saved, and the number they were told. */
export type Told = { op: string; seq: number; ask(by: Raw): Promise<Answer> };

/** Somebody who came in and has not moved anything yet. */
export type Leaver = { seat: Seat; raw: Raw };

/** A server process that comes back at the same address with the same data. */
export type Lazarus = { url: string; current(): ServerProcess; restart(): Promise<void> };

export async function startLazarus(dataDir: string): Promise<Lazarus> {
  const port = await freePort();
  const start = () => startServerProcess({ PORT: String(port), DATA_DIR: dataDir });
  let current = await start();
  return {
    url: current.url,
    current: () => current,
    async restart() {
      current = await start();
    },
  };
}

/**
 * Moves its two cards to and fro until told to stop, never to where they lie: so each of its moves makes an event.
 * Returns the ids of what it asked, in order.
 */
export async function stay(
  phone: Phone,
  cards: readonly string[],
  chance: Chance,
  isOver: () => boolean,
): Promise<string[]> {
  const asked: string[] = [];
  for (let count = 0; !isOver(); count += 1) {
    await until("few moves are on their way", () => waiting(phone) < 4 || isOver());
    const to = toAndFro[count % toAndFro.length] ?? "deck";
    for (const card of cards) asked.push(phone.ask({ type: "sort.move", activity: "sort", card, to }));
    await turns(1 + chance.below(20));
  }
  return asked;
}

/** Somebody new. */
export async function sitDown(url: string, made: Made): Promise<Leaver> {
  const seat = await joinWorkshop(url, made, "Leaver");
  return { seat, raw: await connectRaw(url, asPerson(made, seat)) };
}

/**
 * Moves its own card to and fro, each time it is told that the last move is saved; gone for good in the very moment
 * it is told of the last one, or when the server goes.
 */
export async function moveAndLeave(
  { raw }: Leaver,
  card: string,
  moves: number,
  onTold: (told: Told, count: number) => void,
): Promise<void> {
  await new Promise<void>((gone) => {
    raw.socket.once("disconnect", () => gone());
    function next(count: number): void {
      const op = newId();
      const to = toAndFro[count % toAndFro.length];
      const ask = (by: Raw) => by.ask({ id: op, type: "sort.move", activity: "sort", card, to });
      void ask(raw).then((answer) => {
        if (!answer.ok) throw new Error(`A leaver's move was refused: ${answer.code}.`);
        onTold({ op, seq: answer.seq, ask }, count);
        if (count === moves) raw.close();
        else next(count + 1);
      });
    }
    next(1);
  });
}

const toAndFro: readonly PileId[] = ["exists", "helpful", "obstacle", "unsure", "deck"];

function waiting(phone: Phone): number {
  const state = phone.live.state();
  if (state.phase !== "live") throw new Error(`The phone is not live, but ${state.phase}.`);
  return state.waiting;
}

/** Below the ports that outgoing connections use: one of those could take it while the server is down. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const probe = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      probe.once("error", () => resolve(false));
      probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
}
