import { commandSchema, type WireCommand } from "shared/workshop/commands.ts";
import * as z from "zod/mini";

/*
 * What this device keeps, and nothing else: seats in workshops, commands on their way, and the leader's keys.
 * A browser may refuse storage (private windows, a full disk): then things last as long as the page does.
 */

const seatSchema = z.object({ request: z.string(), person: z.string(), token: z.string() });
/** A person's place in a workshop. */
export type Seat = z.infer<typeof seatSchema>;

const ledSchema = z.array(
  z.object({ code: z.string(), key: z.string(), title: z.string(), madeOn: z.int() }),
);
/** A workshop that this device can lead. */
export type Led = z.infer<typeof ledSchema>[number];

const memory = new Map<string, string>();

export const kept = {
  seat: (code: string) => read(`seat.${code}`, seatSchema),
  keepSeat: (code: string, seat: Seat) => write(`seat.${code}`, seat),
  leaveSeat: (code: string) => forget(`seat.${code}`),

  /** The request that a join in progress is repeated with, so that two taps are one person. */
  request: (code: string) => read(`request.${code}`, z.string()),
  keepRequest: (code: string, request: string) => write(`request.${code}`, request),
  /** After leaving, joining again is a new person. */
  renewRequest: (code: string) => forget(`request.${code}`),

  pending: (who: string): WireCommand[] => read(`pending.${who}`, z.array(commandSchema)) ?? [],
  keepPending(who: string, commands: readonly WireCommand[]) {
    if (commands.length === 0) forget(`pending.${who}`);
    else write(`pending.${who}`, commands);
  },

  led: (): Led[] => read("led", ledSchema) ?? [],
  keepLed(workshop: Led) {
    write("led", [workshop, ...kept.led().filter((known) => known.code !== workshop.code)].slice(0, 50));
  },
  forgetLed(code: string) {
    write(
      "led",
      kept.led().filter((known) => known.code !== code),
    );
  },
};

/** A secret of this tab: it outlives a reload, not the tab. */
export const tabSecret = {
  get: (name: string) =>
    safely(() => sessionStorage.getItem(`cardtable.${name}`)) ?? memory.get(name) ?? null,
  set(name: string, value: string) {
    memory.set(name, value);
    safely(() => sessionStorage.setItem(`cardtable.${name}`, value));
  },
};

function read<Schema extends z.ZodMiniType>(name: string, schema: Schema): z.output<Schema> | undefined {
  const text = safely(() => localStorage.getItem(`cardtable.${name}`)) ?? memory.get(name);
  if (text === undefined || text === null) return undefined;
  const parsed = schema.safeParse(safely(() => JSON.parse(text)));
  return parsed.success ? parsed.data : undefined;
}

function write(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(name, text);
  safely(() => localStorage.setItem(`cardtable.${name}`, text));
}

function forget(name: string): void {
  memory.delete(name);
  safely(() => localStorage.removeItem(`cardtable.${name}`));
}

function safely<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
