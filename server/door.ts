import type { IncomingMessage } from "node:http";
import type { Actor } from "shared/activities/activity.ts";
import { authSchema, type ConnectRefusal, protocolVersion, type You } from "shared/protocol.ts";
import { hash, keysBelow, keysOf, readCode } from "./access.ts";
import type { Guesses } from "./guesses.ts";
import { type Live, opens, type Rooms } from "./rooms.ts";
import type { Store } from "./store/store.ts";

/** Somebody who was let in over a connection. */
export type Admitted = { live: Live; actor: Actor; you: You; after: number | undefined };

/** Why somebody was not let in; `retryAfter` in seconds. */
export class Refused extends Error {
  readonly code: ConnectRefusal;
  readonly retryAfter: number;
  constructor(code: ConnectRefusal, retryAfter = 0) {
    super(code);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export type Door = ReturnType<typeof openDoor>;

/** Decides who comes in, over HTTP and over sockets alike. */
export function openDoor(rooms: Rooms, store: Store, budgets: { codes: Guesses; secrets: Guesses }) {
  const { codes, secrets } = budgets;

  /** A wrong code or secret: counted, and past the budget nobody learns which of the two was wrong. */
  async function turnAway(
    guesses: Guesses,
    address: string,
    code: "not-found" | "forbidden",
  ): Promise<never> {
    const wait = await guesses.fail(address);
    throw wait > 0 ? new Refused("too-many", wait) : new Refused(code);
  }

  /**
   * What a secret opens; no budget for those who have a right one. Wrong ones are answered in the order they came: of
   * many that are sent at once, the quickest look-up would else be the one whose code is right.
   */
  async function opening<Opened extends object>(
    address: string,
    lookUp: () => Promise<Opened | "not-found" | "forbidden">,
  ): Promise<Opened> {
    const place = secrets.queue();
    try {
      const opened = await lookUp();
      if (typeof opened === "object") return opened;
      await place.comes;
      return await turnAway(secrets, address, opened);
    } finally {
      place.over();
    }
  }

  /** The workshop a secret belongs to, and what it opens there. */
  function withSecret(typed: string, secret: string, address: string) {
    return opening(address, async () => {
      const live = await byCode(typed);
      const opened = live && opens(live.record, secret);
      if (live === undefined) return "not-found";
      return opened === undefined ? "forbidden" : { live, opened };
    });
  }

  /** The workshop whose code somebody typed. */
  async function withCode(typed: string, address: string): Promise<Live> {
    const place = codes.queue();
    try {
      await place.comes;
      const wait = await codes.wait(address);
      if (wait > 0) throw new Refused("too-many", wait);
      return (await byCode(typed)) ?? (await turnAway(codes, address, "not-found"));
    } finally {
      place.over();
    }
  }

  async function byCode(typed: string): Promise<Live | undefined> {
    const code = readCode(typed);
    return code === undefined ? undefined : rooms.find(code);
  }

  /** Lets a connection in by its `auth`, or throws `Refused`. */
  async function admit(auth: unknown, address: string): Promise<Admitted> {
    const parsed = authSchema.safeParse(auth);
    if (!parsed.success) throw new Refused("forbidden");
    const { protocol = protocolVersion, code, token, key, screenKey, screen, after } = parsed.data;
    if (protocol !== protocolVersion) throw new Refused("client-too-old");
    if (token !== undefined) return { ...(await asPerson(code, token, address)), after };
    const secret = key ?? screenKey;
    if (secret === undefined) throw new Refused("forbidden");
    const { live, opened } = await withSecret(code, secret, address);
    if (opened === "newcomer") return turnAway(secrets, address, "forbidden");
    const { screenKey: forScreen, joinKey } = keysBelow(secret, opened);
    if (opened === "screen" || screen === true)
      return { live, actor: { kind: "screen" }, you: { kind: "screen", joinKey }, after };
    const you = { kind: "facilitator" as const, screenKey: forScreen, joinKey };
    if (opened === "co-facilitator")
      return { live, actor: { kind: opened }, you: { ...you, second: true }, after };
    return { live, actor: { kind: opened }, you: { ...you, coKey: keysOf(secret).coKey }, after };
  }

  function asPerson(typed: string, token: string, address: string) {
    return opening(address, async () => {
      const live = await byCode(typed);
      if (live === undefined) return "not-found";
      const person = await store.personOf(live.record.code, hash(token));
      const known = person === undefined ? undefined : live.room.workshop.people[person];
      if (person === undefined || known === undefined) return "forbidden";
      if (known.waiting) throw new Refused("waiting");
      const actor: Actor = { kind: "person", person };
      return { live, actor, you: { kind: "person" as const, person } };
    });
  }

  /** A code that is a workshop's, but not to join now: told and counted like one that is nobody's. */
  const shutOut = (address: string) => turnAway(codes, address, "not-found");

  return { withSecret, withCode, shutOut, admit };
}

/** Whether a request comes from our own page, or from no page: polling GETs and programs send no `Origin`. */
export function sameOrigin(request: IncomingMessage, publicUrl: string | undefined): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.host === host || (publicUrl !== undefined && from.origin === new URL(publicUrl).origin);
}

/** Where a request comes from: as many proxies back as we were told to trust. */
export function addressOf(request: IncomingMessage, trustProxy: number): string {
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",");
  const chain = [...forwarded.split(",").map((part) => part.trim()), request.socket.remoteAddress ?? ""];
  return chain.at(-1 - trustProxy) || (request.socket.remoteAddress ?? "");
}
