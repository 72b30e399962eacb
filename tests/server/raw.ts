import { randomBytes } from "node:crypto";
import { type Answer, answerSchema } from "shared/protocol.ts";
import { io, type Socket } from "socket.io-client";
import * as z from "zod/mini";
import type { Made, Seat } from "./harness.ts";

const events = z.array(z.looseObject({ seq: z.int(), op: z.string(), type: z.string() }));
const welcomeSchema = z.looseObject({
  seq: z.int(),
  workshop: z.optional(z.unknown()),
  events: z.optional(events),
});
const frameSchema = z.strictObject({ after: z.int(), seq: z.int(), events });
const refusalSchema = z.object({ data: z.object({ code: z.string() }) });

/** A connection that shows everything it was sent, and says what our own client never would. */
export type Raw = {
  socket: Socket;
  welcome: z.infer<typeof welcomeSchema>;
  frames: z.infer<typeof frameSchema>[];
  presences: unknown[];
  /** Sends a command as it stands; never answers when the server does not. */
  ask(command: unknown): Promise<Answer>;
  close(): void;
};

const opened = new Set<Socket>();

/** Ends every raw connection of this file's tests. */
export function closeRaws(): void {
  for (const socket of opened) socket.close();
  opened.clear();
}

/** Connects once. Resolves with the welcome, rejects with the refusal. */
export function connectRaw(
  url: string,
  auth: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const socket = io(url, {
      auth: { protocol: 1, ...auth },
      extraHeaders: headers,
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
    });
    opened.add(socket);
    const frames: Raw["frames"] = [];
    const presences: unknown[] = [];
    socket.on("frame", (frame: unknown) => frames.push(frameSchema.parse(frame)));
    socket.on("presence", (presence: unknown) => presences.push(presence));
    socket.once("welcome", (welcome: unknown) =>
      resolve({
        socket,
        welcome: welcomeSchema.parse(welcome),
        frames,
        presences,
        ask: (command) =>
          new Promise((answered) =>
            socket.emit("command", command, (answer: unknown) => answered(answerSchema.parse(answer))),
          ),
        close: () => socket.close(),
      }),
    );
    socket.once("connect_error", (error) => {
      socket.close();
      reject(error);
    });
  });
}

/** The code of the refusal that somebody gets who tries to come in; "welcome" when they are let in. */
export async function tryToComeIn(
  url: string,
  auth: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<string> {
  try {
    (await connectRaw(url, auth, headers)).close();
    return "welcome";
  } catch (error) {
    const refused = refusalSchema.safeParse(error);
    return refused.success ? refused.data.data.code : "no connection";
  }
}

export const asLeader = ({ code, key }: Made) => ({ code, key });
export const asScreen = ({ code, screenKey }: Made) => ({ code, screenKey });
export const asPerson = ({ code }: Made, { token }: Seat) => ({ code, token });

/** A fresh id, as a client makes one. */
export function newId(): string {
  return randomBytes(16).toString("hex");
}
