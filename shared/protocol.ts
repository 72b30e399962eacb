import * as z from "zod/mini";
import { boardIdSchema, commandIdSchema, idSchema } from "./ids.ts";
import { limits } from "./limits.ts";
import { refusalCodes } from "./refusals.ts";
import { type Entry, type Event, eventSchema } from "./workshop/events.ts";
import { workshopSchema } from "./workshop/workshop.ts";

/*
 * The wire, version 1. A client says who it is in `auth`; the server answers `welcome`, then sends `frame`s and
 * volatile `presence`; the client sends `command`s, each acknowledged, and volatile `presence`.
 * Within a version fields, commands and events may be added; nothing that is here changes.
 */
export const protocolVersion = 1;

const secret = z.string().check(z.minLength(1), z.maxLength(limits.secret));

/** Who connects, and from where in the log it resumes. */
export const authSchema = z.object({
  protocol: z.optional(z.int()),
  code: z.string().check(z.maxLength(32)),
  token: z.optional(secret),
  key: z.optional(secret),
  screenKey: z.optional(secret),
  screen: z.optional(z.boolean()),
  after: z.optional(z.int().check(z.minimum(0))),
});

/** `connect_error` carries one of these as `data.code`. `waiting`: a leader has to let this person in first. */
export const connectRefusals = ["not-found", "forbidden", "too-many", "client-too-old", "waiting"] as const;
export type ConnectRefusal = (typeof connectRefusals)[number];

/** An event as it travels: the envelope's seq and op, and the event's own fields beside them. */
const seenEventSchema = z.pipe(
  z.looseObject({ seq: z.int(), op: commandIdSchema, type: z.string() }),
  z.transform((flat) => {
    const event = eventSchema.safeParse(flat);
    return { seq: flat.seq, op: flat.op, event: event.success ? event.data : null };
  }),
);
/** `event` is null when this client is too old to know it. */
export type SeenEvent = z.infer<typeof seenEventSchema>;

/** Flattens an entry for a viewer; `event` is what `seen` made of it. `by` and `at` stay behind. */
export function flatten(entry: Entry, event: Event) {
  return { seq: entry.seq, op: entry.op, ...event };
}
export type FlatEvent = ReturnType<typeof flatten>;

/** Covers after+1 … seq; what a viewer may not see is absent, and the cursor still moves. */
export const frameSchema = z.object({ after: z.int(), seq: z.int(), events: z.array(seenEventSchema) });
export type Frame = { after: number; seq: number; events: FlatEvent[] };

/** The keys are those a viewer may hand on: the facilitator both, the screen the one in its QR. */
const youSchema = z.object({
  kind: z.enum(["facilitator", "person", "screen"]),
  person: z.optional(idSchema),
  screenKey: z.optional(secret),
  joinKey: z.optional(secret),
  /** What opens the console for a second leader: only the first may hand it on. */
  coKey: z.optional(secret),
  /** Whether this is the second leader. */
  second: z.optional(z.boolean()),
  /** Where phones reach this server: not always the address this page was opened at. */
  address: z.optional(z.string()),
});
export type You = z.infer<typeof youSchema>;

const welcomeFields = { protocol: z.literal(protocolVersion), you: youSchema, now: z.int(), seq: z.int() };

/** A whole view, or the events since `after` when the gap is short. */
export const welcomeSchema = z.union([
  z.object({ ...welcomeFields, workshop: workshopSchema }),
  z.object({ ...welcomeFields, events: z.array(seenEventSchema) }),
]);

export const answerSchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), seq: z.int() }),
  z.object({ ok: z.literal(false), code: z.enum(refusalCodes), message: z.string() }),
]);
/** What a command comes to. `seq` is where the log stands once the command is durable. */
export type Answer = z.infer<typeof answerSchema>;

/** On a board a card; on an activity an action that somebody is writing. */
const heldSchema = z.object({ board: boardIdSchema, card: idSchema });

/** Client to server: the card in this person's hand. */
export const holdingSchema = z.strictObject({ holding: z.nullable(heldSchema) });

/**
 * Server to client: how many people are connected, how many have finished the current step, and the cards in hands;
 * whose hand it is only in an open workshop. `here` is the leaders' alone: the people who are connected.
 */
export const presenceSchema = z.object({
  online: z.int(),
  ready: z._default(z.int(), 0),
  holding: z.array(z.extend(heldSchema, { person: z.optional(idSchema) })),
  here: z.optional(z.array(idSchema)),
});
export type Presence = z.infer<typeof presenceSchema>;
