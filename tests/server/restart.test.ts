import { rmSync } from "node:fs";
import { cardsIn, pileIds } from "shared/board.ts";
import { anyPerson, view } from "shared/workshop/seen.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Chance, chanceFrom, seed } from "./chance.ts";
import { joinWorkshop, type Made, makeWorkshop, newFolder, type Seat, until, untilEqual } from "./harness.ts";
import { boardOf, closePhones, joinByPhone, type Phone, takeLog } from "./phones.ts";
import { asPerson, asScreen, closeRaws, connectRaw, type Raw } from "./raw.ts";
import { type Lazarus, moveAndLeave, sitDown, startLazarus, stay, type Told } from "./storm.ts";

const rounds = 6;

describe(`a server that is killed ${rounds} times while ten people move cards (seed ${seed})`, () => {
  const dataDir = newFolder();
  const told: Told[] = [];
  const seats = new Map<Told, Seat>();
  const frames: Raw["frames"] = [];
  let server: Lazarus;
  let made: Made;
  let phones: Phone[];
  let asked: string[][];
  let log: Awaited<ReturnType<typeof takeLog>>;

  beforeAll(async () => {
    server = await startLazarus(dataDir);
    made = await makeWorkshop(server.url);
    const names = ["Ada", "Bev", "Cyd", "Dot", "Eve"];
    phones = await Promise.all(names.map((name) => joinByPhone(server.url, made, name)));
    const hand = phones.flatMap((phone) => boardOf(phone.shows()).deck).slice(0, 15);
    const chance = chanceFrom(seed);
    let isOver = false;
    const staying = Promise.all(
      phones.map((phone, index) =>
        stay(phone, hand.slice(2 * index, 2 * index + 2), chanceFrom(seed + index), () => isOver),
      ),
    );
    for (let round = 0; round < rounds; round += 1) {
      await killInTheMiddle(hand.slice(10), round, chance);
      await server.restart();
      await until("the phones are back", () =>
        phones.every(({ live }) => {
          const state = live.state();
          return state.phase === "live" && state.saving !== "offline";
        }),
      );
    }
    isOver = true;
    asked = await staying;
    await until("everything is saved", () => phones.every((phone) => phone.isSaved()));
    log = await takeLog(server.url, made);
  });
  afterAll(async () => {
    closePhones();
    closeRaws();
    await server.current().stop();
    rmSync(dataDir, { recursive: true });
  });

  /** By turns at a leaver's fifth answer, at a message to the screen, and some ms after any answer. */
  async function killInTheMiddle(cards: readonly string[], round: number, chance: Chance): Promise<void> {
    let killed: Promise<unknown> | undefined;
    const kill = () => {
      killed ??= server.current().stop("SIGKILL");
    };
    const moment = round % 3;
    const killer = chance.below(cards.length);
    const killAt = 1 + chance.below(3 * cards.length);
    const delay = chance.below(40);
    let answers = 0;
    const ear = await connectRaw(server.url, asScreen(made));
    const leavers = await Promise.all(cards.map(() => sitDown(server.url, made)));
    const before = ear.frames.length;
    if (moment === 1) ear.socket.on("frame", () => ear.frames.length > before + killAt / 3 && kill());
    await Promise.all(
      leavers.map((leaver, index) =>
        moveAndLeave(leaver, cards[index] ?? "", 5, (move, count) => {
          told.push(move);
          seats.set(move, leaver.seat);
          answers += 1;
          if (moment === 0 && index === killer && count === 5) kill();
          if (moment === 2 && answers === killAt) setTimeout(kill, delay);
        }),
      ),
    );
    await until("it was time to kill", () => killed !== undefined);
    await killed;
    frames.push(...ear.frames);
  }

  test("has every move that anybody was told is saved, with the number they were told (P1)", () => {
    const seqOf = new Map(log.events.map(({ op, seq }) => [op, seq]));
    expect(told.filter(({ op, seq }) => seqOf.get(op) !== seq)).toEqual([]);
    expect(told.length).toBeGreaterThan(rounds);
  });

  test("has every move of those who stayed, in the order in which they made them (P1)", () => {
    for (const own of asked) {
      const ids = new Set(own);
      expect(log.events.map(({ op }) => op).filter((op) => ids.has(op))).toEqual(own);
    }
  });

  test("answers what is sent again after that as it did before, and does nothing twice (P3)", async () => {
    for (const move of told) {
      const seat = seats.get(move);
      if (seat === undefined) throw new Error("Somebody was told who has no seat.");
      const again = await connectRaw(server.url, asPerson(made, seat));
      expect(await move.ask(again)).toEqual({ ok: true, seq: move.seq });
      again.close();
    }
    expect((await takeLog(server.url, made)).seq).toBe(log.seq);
  });

  test("showed nothing that is not in its log at that number (P4)", () => {
    const opAt = new Map(log.events.map(({ seq, op }) => [seq, op]));
    const shown = frames.flatMap(({ events }) => events);
    expect(shown.filter(({ seq, op }) => opAt.get(seq) !== op)).toEqual([]);
    expect(shown.length).toBeGreaterThan(rounds);
    expect(log.events.map(({ seq }) => seq)).toEqual(log.events.map((_event, index) => index + 1));
  });

  test("gets everybody back without a reload, and they all see the same board (P7)", async () => {
    for (const phone of phones) await untilEqual(phone.shows, view(log.folded, anyPerson));
  });

  test("tells somebody who comes back only what they missed", async () => {
    const seat = await joinWorkshop(server.url, made, "Mo");
    const before = await connectRaw(server.url, asPerson(made, seat));
    before.close();
    const after = before.welcome.seq;
    const [phone] = phones;
    const board = boardOf(log.folded);
    const lying = pileIds.find((pile) => cardsIn(board, pile).length > 0) ?? "deck";
    const [card = ""] = cardsIn(board, lying);
    for (const to of pileIds.filter((pile) => pile !== lying).slice(0, 3))
      phone?.ask({ type: "sort.move", activity: "sort", card, to });
    await until("three moves are saved", () => phone?.isSaved() === true);
    await server.current().stop("SIGKILL");
    await server.restart();
    const { welcome } = await connectRaw(server.url, { ...asPerson(made, seat), after });
    expect(welcome.events?.map(({ seq }) => seq)).toEqual([after + 1, after + 2, after + 3]);
    expect(welcome).toMatchObject({ seq: after + 3 });
    expect(welcome).not.toHaveProperty("workshop");
  });
});
