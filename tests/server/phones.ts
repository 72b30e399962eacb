import { frameSchema } from "shared/protocol.ts";
import { fold, type Workshop } from "shared/workshop/workshop.ts";
import * as z from "zod/mini";
import type { Credentials } from "../../client/live/connection.ts";
import { type Asked, type Live, type LiveState, openLive } from "../../client/live/live.ts";
import { call, joinWorkshop, type Made, until } from "./harness.ts";

/** Our own client, as a page would hold it. */
export type Phone = {
  live: Live;
  /** What is on the screen. */
  shows(): Workshop;
  /** Nothing is on its way any more. */
  isSaved(): boolean;
  /** Asks for something that this client does not refuse by itself; returns its id. */
  ask(asked: Asked): string;
};

const opened = new Set<Live>();

/** Ends every phone of this file's tests. */
export function closePhones(): void {
  for (const live of opened) live.close();
  opened.clear();
}

/** Opens our own client and waits until it shows the workshop. */
export async function openPhone(url: string, { code }: Made, credentials: Credentials): Promise<Phone> {
  const live = openLive(code, credentials, url);
  opened.add(live);
  await until("the phone shows the workshop", () => live.state().phase === "live");
  return {
    live,
    shows: () => alive(live.state()).workshop,
    isSaved() {
      const state = live.state();
      return state.phase === "live" && state.saving === "saved";
    },
    ask(asked) {
      const answer = live.ask(asked);
      if (!answer.ok) throw new Error(`The phone itself refused ${asked.type}: ${answer.code}.`);
      return answer.id;
    },
  };
}

/** Joins as a new person and opens their phone. */
export async function joinByPhone(url: string, made: Made, name: string): Promise<Phone> {
  return openPhone(url, made, { kind: "person", ...(await joinWorkshop(url, made, name)) });
}

/** The log as the leader takes it home. */
export async function takeLog(url: string, { code, key }: Made) {
  const { json } = await call(url, `/api/workshops/${code}/log.json`, { bearer: key });
  const { seq, events } = z
    .pipe(
      z.pipe(
        z.looseObject({ seq: z.int() }),
        z.transform((log) => ({ after: 0, ...log })),
      ),
      frameSchema,
    )
    .parse(json);
  const happened = events.map(({ seq, op, event }) => {
    if (event === null) throw new Error(`The log holds an event that nobody knows, at ${seq}.`);
    return { seq, op, event };
  });
  return { seq, events: happened, folded: fold(happened) };
}

/** The board that everyone shares. */
export function boardOf(workshop: Workshop) {
  const sort = workshop.activities.sort;
  const board = sort?.kind === "sort" ? sort.boards.room : undefined;
  if (board === undefined) throw new Error("There is no board.");
  return board;
}

function alive(state: LiveState) {
  if (state.phase === "live") return state;
  throw new Error(state.phase === "ended" ? `The phone was sent away: ${state.why}.` : "Not connected yet.");
}
