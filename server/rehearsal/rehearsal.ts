import { createHmac } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { ownerOf } from "shared/activities/boards.ts";
import * as z from "zod/mini";
import { act, isPaused } from "./act.ts";
import { cast, type Member, placeOf, roleOf } from "./cast.ts";
import { between, type Random } from "./chance.ts";
import { openPhone, type Phone } from "./phone.ts";
import { liesThere, ownBoard } from "./sorting.ts";
import type { Ask } from "./turn.ts";

/** Spans from … to, in ms. */
export type Pace = {
  /** Between one arrival and the next. */
  arrival: readonly [number, number];
  /** Between two things that one person does. */
  step: readonly [number, number];
  /** A card in a hand. */
  hand: readonly [number, number];
};

/** As people are: everyone is there after about 20 s. */
export const humanPace: Pace = { arrival: [700, 2_600], step: [3_000, 9_000], hand: [600, 1_800] };

export type RehearsalOptions = {
  /** Where the server is. */
  url: string;
  code: string;
  joinKey: string;
  /** Known to the server alone: the same pretend people come back after a restart, and nobody else can be them. */
  secret: string;
  pace: Pace;
  random: Random;
};

const seatSchema = z.object({ person: z.string(), token: z.string() });
const offerSchema = z.object({ roles: z.array(z.object({ id: z.string() })) });
type Seat = z.infer<typeof seatSchema>;

/** The whole cast takes part, each on a connection of their own, until `signal` says stop. Resolves when all have left. */
export async function rehearse(options: RehearsalOptions, signal: AbortSignal): Promise<void> {
  let arrival = 0;
  const all = cast.map((member) => {
    arrival += between(options.pace.arrival, options.random);
    return takePart(member, arrival, options, signal);
  });
  // Who was told to stop in the middle of something ends with an error of that kind.
  for (const ended of await Promise.allSettled(all))
    if (ended.status === "rejected" && !signal.aborted) throw ended.reason;
}

async function takePart(member: Member, arrival: number, options: RehearsalOptions, signal: AbortSignal) {
  const { url, code, pace, random } = options;
  const pause = (span: readonly [number, number]) =>
    wait(between(span, random), undefined, { signal, ref: false });
  await wait(arrival, undefined, { signal, ref: false });
  let seat = await join(member, options, signal);
  while (seat === undefined) {
    await pause(pace.step);
    seat = await join(member, options, signal);
  }
  const { person, token } = seat;
  const phone = openPhone(url, { code, token }, pace.step[0]);
  let asked = false;
  try {
    while (!phone.isOver()) {
      await pause(pace.step);
      const workshop = phone.shows();
      if (workshop === undefined) continue;
      const ask = act({ workshop, person, member, inHands: phone.inHands(), asked, random });
      if (ask === undefined) continue;
      if (ask.type === "person.help") asked = true;
      await inHand(phone, person, ask, () => pause(pace.hand));
    }
  } finally {
    phone.close();
  }
}

/**
 * Asks for it; on a board that people share, a card is in the hand for a moment first, for all to see, and is not moved
 * if somebody else was quicker.
 */
async function inHand(phone: Phone, person: string, ask: Ask, moment: () => Promise<unknown>): Promise<void> {
  const workshop = phone.shows();
  if (ask.type !== "sort.move" || workshop === undefined) return phone.ask(ask);
  const board = ownBoard({ workshop, person }, ask.activity)?.id;
  if (board === undefined) return;
  if (ownerOf(board) !== undefined) return phone.ask(ask);
  phone.hold({ board, card: ask.card });
  await moment();
  const now = phone.shows();
  if (now?.current === ask.activity && !isPaused(now) && liesThere({ workshop: now, person }, ask))
    await phone.ask(ask);
  phone.hold(null);
}

/** Comes in like anybody with the link; undefined when they cannot just now. */
async function join(
  member: Member,
  { url, code, joinKey, secret }: RehearsalOptions,
  signal: AbortSignal,
): Promise<Seat | undefined> {
  const workshop = `${url}/api/workshops/${code}`;
  const headers = { Authorization: `Bearer ${joinKey}`, "Content-Type": "application/json" };
  // A door that is shut tells no roles, but lets those in who were here before.
  const offer = offerSchema.safeParse(await answered(fetch(workshop, { headers, signal })));
  const body = {
    request: createHmac("sha256", secret)
      .update(`pretend ${placeOf(member)}`)
      .digest("hex"),
    name: member.name,
    role: roleOf(member, offer.success ? offer.data.roles.map(({ id }) => id) : []),
    helps: member.supports !== undefined,
  };
  const joining = fetch(`${workshop}/people`, {
    method: "POST",
    headers,
    signal,
    body: JSON.stringify(body),
  });
  const seat = seatSchema.safeParse(await answered(joining));
  return seat.success ? seat.data : undefined;
}

/** The body of an answer; undefined when none came. */
async function answered(asking: Promise<Response>): Promise<unknown> {
  return asking.then((response) => response.json()).catch(() => undefined);
}
