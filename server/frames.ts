import { leaderId, type Viewer } from "shared/activities/activity.ts";
import { type Frame, flatten } from "shared/protocol.ts";
import type { Entry } from "shared/workshop/events.ts";
import {
  about,
  anyPerson,
  facilitatorViewer,
  personViewer,
  screenViewer,
  seen,
} from "shared/workshop/seen.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import type { Server } from "socket.io";
import type { Batch } from "./room.ts";

/**
 * At most so often, in ms, those for whom nothing happened are told how far the log has come: while a thousand people
 * sort alone that is a thousand frames a second and not thirty thousand, and when somebody else moves a card is not
 * theirs to know. What stays: the number in an answer says how far the log is, so whoever asks all the time learns that
 * something happened, though not what, or whose doing it was.
 */
const beat = 1_000;

/**
 * How far the frames of one workshop have come: by kind of viewer, and for the people whose devices have been sent
 * more since then than all people were.
 */
type Reached = {
  seq: number;
  sent: Record<Viewer["kind"], number>;
  ahead: Map<string, number>;
  due: boolean;
};

/** The sockets of one kind of viewer: a frame is encoded once for all of them. */
export function channel(code: string, viewer: Viewer["kind"]): string {
  return `${code}/${viewer}`;
}

/** The devices of one person. An id holds no slash: whatever somebody chooses, it names no other channel. */
export function devicesOf(code: string, person: string): string {
  return `${code}/person/${person}`;
}

/** What a viewer sees of these entries, as it travels. */
export function seenBy(entries: readonly Entry[], viewer: Viewer): Frame["events"] {
  return entries.flatMap((entry) => {
    const event = seen(entry.event, viewer);
    return event === null ? [] : [flatten(entry, event)];
  });
}

/** Tells everybody what became durable, each what they may see; every frame goes on where the one before it ended. */
export function sendFrames(io: Server) {
  const workshops = new Map<string, Reached>();

  /** To all viewers of a kind who are as far as each other. */
  function tell(code: string, reached: Reached, kind: Viewer["kind"], events: Frame["events"]): void {
    const frame: Frame = { after: reached.sent[kind], seq: reached.seq, events };
    const apart = kind === "person" ? [...reached.ahead.keys()].map((person) => devicesOf(code, person)) : [];
    reached.sent[kind] = reached.seq;
    io.to(channel(code, kind)).except(apart).emit("frame", frame);
  }

  /** To one person's devices, which from now on are ahead of the others. */
  function tellOwner(code: string, reached: Reached, person: string, events: Frame["events"]): void {
    const after = reached.ahead.get(person) ?? reached.sent.person;
    reached.ahead.set(person, reached.seq);
    if (after === reached.seq) return;
    const frame: Frame = { after, seq: reached.seq, events };
    io.to(devicesOf(code, person)).emit("frame", frame);
  }

  /** To all people: those who are ahead hear it from where they are. */
  function tellPeople(code: string, reached: Reached, events: Frame["events"]): void {
    for (const person of reached.ahead.keys()) tellOwner(code, reached, person, events);
    tell(code, reached, "person", events);
    reached.ahead.clear();
  }

  /** Those who have heard nothing for a beat hear how far the log is. */
  function later(code: string, reached: Reached): void {
    if (reached.due) return;
    reached.due = true;
    setTimeout(() => {
      reached.due = false;
      if (reached.sent.facilitator < reached.seq) tell(code, reached, "facilitator", []);
      if (reached.sent.screen < reached.seq) tell(code, reached, "screen", []);
      if (reached.sent.person < reached.seq) tellPeople(code, reached, []);
    }, beat).unref();
  }

  function send(code: string, { after, entries }: Batch, workshop: Workshop): void {
    const reached = workshops.get(code) ?? {
      seq: after,
      sent: { facilitator: after, screen: after, person: after },
      ahead: new Map(),
      due: false,
    };
    workshops.set(code, reached);
    reached.seq = after + entries.length;
    const leaders = seenBy(entries, facilitatorViewer(workshop));
    const screens = seenBy(entries, screenViewer);
    const everybody = seenBy(entries, anyPerson);
    if (leaders.length > 0) tell(code, reached, "facilitator", leaders);
    if (screens.length > 0) tell(code, reached, "screen", screens);
    for (const person of ownersConcerned(entries, workshop))
      tellOwner(code, reached, person, seenBy(entries, personViewer(workshop, person)));
    if (everybody.length > 0) tellPeople(code, reached, everybody);
    later(code, reached);
  }

  /** Nobody is connected any more. */
  function forget(code: string): void {
    workshops.delete(code);
  }

  return { send, forget };
}

/** Whose devices see more of this batch than everybody's do; the leaders' frame has all that is theirs anyway. */
function ownersConcerned(entries: readonly Entry[], { people }: Workshop): string[] {
  const concerned = entries.flatMap(({ event }) => about(event));
  const owners = new Set(concerned.map((person) => people[person]?.scribe ?? person));
  owners.delete(leaderId);
  return [...owners];
}
