import type { Actor } from "shared/activities/activity.ts";
import type { Answer, ConnectRefusal, Presence, You } from "shared/protocol.ts";
import type { RefusalCode } from "shared/refusals.ts";
import type { WireCommand } from "shared/workshop/commands.ts";
import { decide } from "shared/workshop/decide.ts";
import { foreseeable } from "shared/workshop/may-ask.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { type Credentials, connect } from "./connection.ts";
import { answered, type Desk, put, receive, shown } from "./desk.ts";
import { kept } from "./kept.ts";
import { randomId } from "./random.ts";

/** Whether what is on screen is saved, on its way, or waits for a connection. */
export type Saving = "saved" | "waiting" | "offline";

/** Why there is nothing more to see. */
export type Ending = Exclude<ConnectRefusal, "waiting">;

/** What a page sees of its workshop. */
export type LiveState =
  | { phase: "connecting"; slow: boolean }
  /** At the door, until a leader lets this person in. */
  | { phase: "waiting" }
  | { phase: "ended"; why: Ending }
  | {
      phase: "live";
      workshop: Workshop;
      you: You;
      saving: Saving;
      /** Commands that the server has not confirmed. */
      waiting: number;
      presence: Presence;
      /** What the server's clock is ahead of this device's, in ms. */
      ahead: number;
      /** The latest no; `count` tells one from the next. */
      refusal: { code: RefusalCode; count: number } | undefined;
    };

/** A command without its id. */
export type Asked = WireCommand extends infer Each
  ? Each extends WireCommand
    ? Omit<Each, "id">
    : never
  : never;

export type Live = {
  state(): LiveState;
  subscribe(listener: () => void): () => void;
  /**
   * Shows the command's effect at once and sends it until the server answers. Returns its id and whether it changes
   * anything, or why not.
   */
  ask(command: Asked): { ok: true; id: string; changes: boolean } | { ok: false; code: RefusalCode };
  /** Tells the others which card is in this person's hand. */
  hold(holding: { board: string; card: string } | null): void;
  close(): void;
};

/** Holds confirmed state and pending commands, and joins them to a connection. */
export function openLive(code: string, credentials: Credentials, server?: string): Live {
  const who = `${code}.${credentials.kind === "person" ? credentials.person : credentials.kind}`;
  const listeners = new Set<() => void>();
  let desk: Desk | undefined;
  let you: You | undefined;
  let online = false;
  let slow = false;
  let ahead = 0;
  let atTheDoor = false;
  let ended: Ending | undefined;
  let presence: Presence = { online: 0, ready: 0, holding: [] };
  let holding: Presence["holding"][number] | null = null;
  let refusal: { code: RefusalCode; count: number } | undefined;
  let current: LiveState = { phase: "connecting", slow: false };

  function changed(): void {
    current = describe();
    for (const listener of listeners) listener();
  }

  function describe(): LiveState {
    if (ended !== undefined) return { phase: "ended", why: ended };
    if (atTheDoor) return { phase: "waiting" };
    if (desk === undefined || you === undefined) return { phase: "connecting", slow };
    const waiting = desk.pending.length;
    return {
      phase: "live",
      workshop: shown(desk, actor(), Date.now() + ahead),
      you,
      saving: online ? (waiting === 0 ? "saved" : "waiting") : "offline",
      waiting,
      presence: { ...presence, holding: withoutOne(presence.holding, holding) },
      ahead,
      refusal,
    };
  }

  function actor(): Actor {
    if (credentials.kind === "person") return { kind: "person", person: credentials.person };
    if (credentials.kind === "screen") return { kind: "screen" };
    return { kind: you?.second ? "co-facilitator" : "facilitator" };
  }

  function setDesk(next: Desk): void {
    if (next.pending !== desk?.pending) kept.keepPending(who, next.pending);
    desk = next;
    changed();
  }

  function refuse(code: RefusalCode): void {
    refusal = { code, count: (refusal?.count ?? 0) + 1 };
  }

  function onAnswer(id: string, answer: Answer): void {
    if (desk === undefined) return;
    if (!answer.ok && answer.code !== "too-fast") refuse(answer.code);
    if (!answer.ok && answer.code === "too-fast") return;
    setDesk(answered(desk, id, answer));
  }

  const connection = connect(
    code,
    credentials,
    {
      cursor: () => desk?.seq,
      pending: () => desk?.pending ?? [],
      onAnswer,
      onWelcome(welcome) {
        you = welcome.you;
        ahead = welcome.now - Date.now();
        atTheDoor = false;
        online = true;
        if ("workshop" in welcome) {
          const pending = desk?.pending ?? kept.pending(who);
          setDesk({ seq: welcome.seq, workshop: welcome.workshop, pending });
        } else if (desk !== undefined) {
          const next = receive(desk, { after: desk.seq, seq: welcome.seq, events: welcome.events });
          if (next !== "gap") setDesk(next);
        }
        changed();
        if (holding !== null) connection.hold(holding);
      },
      onFrame(frame) {
        if (desk === undefined) return;
        const next = receive(desk, frame);
        if (next === "gap") connection.resume();
        else setDesk(next);
      },
      onPresence(next) {
        presence = next;
        changed();
      },
      onOnline(next) {
        online = next;
        slow = !next;
        changed();
      },
      onRefused(why) {
        if (why === "waiting") {
          atTheDoor = true;
          return changed();
        }
        ended = why;
        if (why !== "client-too-old") kept.keepPending(who, []);
        changed();
      },
    },
    server,
  );

  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask(asked) {
      const command: WireCommand = { ...asked, id: randomId() };
      if (desk === undefined) return { ok: false, code: "not-allowed" };
      if (!foreseeable(command)) {
        setDesk(put(desk, command));
        connection.send(command);
        return { ok: true, id: command.id, changes: true };
      }
      const by = { actor: actor(), now: Date.now() + ahead };
      const decision = decide(shown(desk, by.actor, by.now), command, by);
      if (!decision.ok) {
        refuse(decision.problem);
        changed();
        return { ok: false, code: decision.problem };
      }
      setDesk(put(desk, command));
      connection.send(command);
      return { ok: true, id: command.id, changes: decision.value.length > 0 };
    },
    hold(next) {
      if (next?.card === holding?.card && next?.board === holding?.board) return;
      holding = next;
      connection.hold(next);
    },
    close: () => connection.close(),
  };
}

/** The cards in other people's hands: presence counts this connection's own too. */
function withoutOne(all: Presence["holding"], own: Presence["holding"][number] | null): Presence["holding"] {
  if (own === null) return all;
  const at = all.findIndex(({ board, card }) => board === own.board && card === own.card);
  return all.filter((_, index) => index !== at);
}
