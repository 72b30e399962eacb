import type { Actor } from "shared/activities/activity.ts";
import type { Answer, SeenEvent } from "shared/protocol.ts";
import type { WireCommand } from "shared/workshop/commands.ts";
import { decide } from "shared/workshop/decide.ts";
import { foreseeable } from "shared/workshop/may-ask.ts";
import { evolve, type Workshop } from "shared/workshop/workshop.ts";

/**
 * What one connection knows: the workshop as the server confirmed it up to `seq`, and the commands it has not
 * confirmed yet, oldest first. Pure; what is on screen is `shown`.
 */
export type Desk = { seq: number; workshop: Workshop; pending: readonly WireCommand[] };

/** Events after a cursor, and where they lead. */
type Batch = { after: number; seq: number; events: readonly SeenEvent[] };

/** The desk after a batch. What it has already is dropped; "gap" when something in between is missing. */
export function receive(desk: Desk, batch: Batch): Desk | "gap" {
  if (batch.after > desk.seq) return "gap";
  if (batch.seq <= desk.seq) return desk;
  let { workshop } = desk;
  const confirmed = new Set<string>();
  for (const { seq, op, event } of batch.events) {
    if (seq <= desk.seq) continue;
    if (event !== null) workshop = evolve(workshop, { op, event });
    confirmed.add(op);
  }
  const pending = desk.pending.filter((command) => !confirmed.has(command.id));
  // The same list when nothing of it was confirmed, so that it is not written to the device with every frame.
  return {
    seq: batch.seq,
    workshop,
    pending: pending.length === desk.pending.length ? desk.pending : pending,
  };
}

/** The desk with one more command to be confirmed. */
export function put(desk: Desk, command: WireCommand): Desk {
  return { ...desk, pending: [...desk.pending, command] };
}

/**
 * The desk after the server's answer to a command. A refused command goes at once; an accepted one stays until
 * its events have come, so that nothing flickers in between.
 */
export function answered(desk: Desk, id: string, answer: Answer): Desk {
  if (answer.ok && answer.seq > desk.seq) return desk;
  return { ...desk, pending: desk.pending.filter((command) => command.id !== id) };
}

/** The confirmed workshop with every pending command decided anew on top of it, where that can be foreseen. */
export function shown(desk: Desk, actor: Actor, now: number): Workshop {
  let { workshop } = desk;
  for (const command of desk.pending) {
    if (!foreseeable(command)) continue;
    const decision = decide(workshop, command, { actor, now });
    if (!decision.ok) continue;
    for (const event of decision.value) workshop = evolve(workshop, { op: command.id, event });
  }
  return workshop;
}
