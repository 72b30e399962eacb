import { type Actor, leaderId, leads } from "../activities/activity.ts";
import { type ActivityCommand, activityOf, decideActivity } from "../activities/kinds.ts";
import { presets } from "../people.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, ok, type Result } from "../result.ts";
import { aroundOf } from "./around.ts";
import { change } from "./change.ts";
import type { Command } from "./commands.ts";
import { counting } from "./counting.ts";
import type { Event } from "./events.ts";
import { isAlone } from "./finished.ts";
import { afterTheEnd, mayAsk } from "./may-ask.ts";
import { add, admit, help, join, remove, rename, seat, support } from "./people.ts";
import type { Reckoning } from "./reckoning.ts";
import { decideTimer } from "./timer.ts";
import { allCards, type Workshop } from "./workshop.ts";

export type Decision = Result<Event[], RefusalCode>;

/** Who asks and when (ms since 1970); and what only the server works out. */
export type By = { actor: Actor; now: number; reckoning?: Reckoning };

/**
 * The only place with rules. Takes the state, what is asked and who asks; returns the
 * events it comes to, none when nothing would change, or the reason for a no. The client asks it too, to show
 * a move at once.
 */
export function decide(state: Workshop, command: Command, by: By): Decision {
  const acting = actingAs(state, by.actor, "as" in command ? command.as : undefined);
  if (!acting.ok) return acting;
  const actor = acting.value;
  const { now } = by;
  if (!mayAsk[command.type].includes(actor.kind)) return no("not-allowed");
  if (state.status === "closed" && !afterTheEnd.includes(command.type)) return no("closed");
  switch (command.type) {
    case "person.join":
      return join(state, command);
    case "person.rename":
      return rename(state, actor, command.name);
    case "person.seat":
      return seat(state, actor, command);
    case "person.add":
      return add(state, by.actor, command);
    case "person.admit":
      return admit(state, command.person);
    case "person.remove":
      return remove(state, command.person);
    case "person.help":
      return help(state, actor, command);
    case "person.ready":
      return ready(state, actor, command.activity, command.ready);
    case "person.support":
      return support(state, actor, command.person);
    case "agenda.go":
      if (!state.agenda.some((step) => step.id === command.activity)) return no("no-such-activity");
      if (state.current === command.activity) return ok([]);
      return ok([
        { type: "agenda.went", activity: command.activity },
        ...(by.reckoning?.deal(state, command.activity) ?? []),
        ...counting(state),
      ]);
    case "agenda.change":
      return change(state, command.activities);
    case "agenda.lock":
      return changed(state.locked !== command.locked, {
        type: command.locked ? "agenda.locked" : "agenda.unlocked",
      });
    case "agenda.spotlight":
      return spotlight(state, command.card);
    case "agenda.summon":
      return changed(state.released === command.on, {
        type: command.on ? "agenda.summoned" : "agenda.released",
      });
    case "agenda.hide":
      return changed(state.hidden !== command.on, { type: command.on ? "agenda.hidden" : "agenda.unhidden" });
    case "timer.start":
    case "timer.add":
    case "timer.pause":
    case "timer.stop":
      return decideTimer(state.timer, command, now);
    case "workshop.door":
      return changed((state.status === "open") !== command.open, {
        type: command.open ? "workshop.opened" : "workshop.shut",
      });
    case "workshop.approve":
      return changed(state.approve !== command.on, { type: "workshop.approving", on: command.on });
    case "workshop.tables":
      return changed(state.tables !== command.tables, { type: "workshop.seated", tables: command.tables });
    case "workshop.preset":
      if (presets.indexOf(command.preset) < presets.indexOf(state.preset)) return no("not-more-open");
      return changed(state.preset !== command.preset, { type: "workshop.secluded", preset: command.preset });
    case "workshop.lead": {
      const leader = by.actor.kind === "co-facilitator" ? "second" : "first";
      return changed(state.leader !== leader, { type: "workshop.handed", leader });
    }
    case "workshop.close":
      return ok([...lastCounts(state, by), ...counting(state), { type: "workshop.closed", on: now }]);
    case "workshop.reopen":
      return changed(state.status === "closed", { type: "workshop.reopened" });
    default:
      // The rest are the activities' own: the compiler takes nothing else here.
      return decideInActivity(state, command, { ...by, actor });
  }
}

/**
 * Who asks, when somebody asks for another: the leader for those without a device, a person for those who share
 * theirs. People who wait at the door, or were removed, ask for nothing.
 */
function actingAs(state: Workshop, actor: Actor, as: string | undefined): Result<Actor, RefusalCode> {
  if (actor.kind === "person") {
    const person = state.people[actor.person];
    if (person === undefined || person.waiting) return no("not-allowed");
  }
  if (as === undefined) return ok(actor);
  const { scribe, waiting } = state.people[as] ?? {};
  if (scribe === undefined || waiting) return no("not-allowed");
  const mine = actor.kind === "person" ? scribe === actor.person : leads(actor) && scribe === leaderId;
  return mine ? ok({ kind: "person", person: as }) : no("not-allowed");
}

function decideInActivity(
  state: Workshop,
  command: ActivityCommand,
  { actor, now, reckoning }: By,
): Decision {
  const id = activityOf(state.activities, command);
  const activity = id === undefined ? undefined : state.activities[id];
  if (id === undefined || activity === undefined) return no(missing(command));
  if (actor.kind === "person" && state.people[actor.person]?.helps) return no("supporter");
  if (state.locked && !leads(actor)) return no("locked");
  const around = aroundOf(state);
  if (command.type === "sort.reveal" && reckoning) return reckoning.reveal(activity, command, around);
  return decideActivity(id, activity, command, { actor, now, op: command.id, around });
}

function missing(command: ActivityCommand): RefusalCode {
  if ("response" in command) return "no-such-response";
  return "action" in command ? "no-such-action" : "no-such-activity";
}

/** What was given but not counted yet is counted at the end, where that lays nobody bare. */
function lastCounts(state: Workshop, by: By): Event[] {
  return state.agenda.flatMap((step): Event[] => {
    const of = state.activities[step.id];
    if (of?.kind !== "feedback") return [];
    const command = { id: "closing", type: "feedback.count" as const, activity: step.id };
    const counted = decideInActivity(state, command, by);
    return counted.ok ? counted.value : [];
  });
}

function ready(state: Workshop, actor: Actor, activity: string, wanted: boolean): Decision {
  if (actor.kind !== "person") return no("not-allowed");
  const { person } = actor;
  if (state.activities[activity] === undefined) return no("no-such-activity");
  if (state.people[person]?.helps) return no("supporter");
  const now = state.ready[activity]?.includes(person) ?? false;
  const alone = isAlone(state, activity) ? { alone: true as const } : {};
  return changed(now !== wanted, { type: "person.readied", person, activity, ready: wanted, ...alone });
}

function spotlight(state: Workshop, card: string | null): Decision {
  if (card !== null && !allCards(state).some(({ id }) => id === card)) return no("no-such-card");
  return changed(state.spotlight !== card, { type: "agenda.spotlit", card });
}

function changed(differs: boolean, event: Event): Decision {
  return ok(differs ? [event] : []);
}
