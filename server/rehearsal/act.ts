import type { Activity, Step } from "shared/activities/kinds.ts";
import { limits } from "shared/limits.ts";
import { currentActivity, type Workshop } from "shared/workshop/workshop.ts";
import { tableOf } from "./cast.ts";
import { oneOf } from "./chance.ts";
import { rules } from "./lines.ts";
import { proposing } from "./proposing.ts";
import { rating } from "./rating.ts";
import { reflecting } from "./reflecting.ts";
import { sorting } from "./sorting.ts";
import type { Ask, Doing, Turn } from "./turn.ts";
import { voting } from "./voting.ts";

/** Whether people have nothing to do just now. */
export function isPaused({ status, hidden, locked }: Workshop): boolean {
  return status === "closed" || hidden || locked;
}

/** What a pretend person asks for next, or undefined for nothing just now. Pure: chance is an argument. */
export function act(turn: Turn): Ask | undefined {
  const { workshop, person, member } = turn;
  const me = workshop.people[person];
  if (me === undefined || me.waiting || isPaused(workshop)) return undefined;
  const atTable = seating(turn);
  if (atTable !== undefined) return atTable;
  if (member.supports !== undefined) return supporting(turn);
  const step = currentActivity(workshop);
  if (member.does.includes("help") && !turn.asked && !me.help && step.id === firstTask(workshop))
    return { type: "person.help", wanted: true };

  const ready = workshop.ready[step.id]?.includes(person) ?? false;
  // Hearts for what others wrote go on: most of it comes after one's own.
  if (ready && step.kind !== "reflect") return undefined;
  const next = doing(turn, step);
  if (next === "waits") return undefined;
  if (next !== "finished") return next;
  return ready ? undefined : { type: "person.ready", activity: step.id, ready: true };
}

function doing(turn: Turn, step: Activity): Doing {
  switch (step.kind) {
    case "welcome":
      return welcoming(turn, step);
    case "read":
    case "results":
      return "waits";
    case "reflect":
      return reflecting(turn, step);
    case "sort":
      return sorting(turn, step);
    case "vote":
      return voting(turn, step);
    case "actions":
      return proposing(turn, step);
    case "feedback":
      return rating(turn, step);
  }
}

/** At the table they belong to, when they sit at none that there is. */
function seating({ workshop, person, member }: Turn): Ask | undefined {
  const { tables } = workshop;
  const { table } = workshop.people[person] ?? {};
  if (tables === 0 || (table !== undefined && Number(table) <= tables)) return undefined;
  return { type: "person.seat", table: tableOf(member, tables) };
}

function supporting({ workshop, person, member }: Turn): Ask | undefined {
  if (workshop.people[person]?.supports !== undefined) return undefined;
  const helped = Object.entries(workshop.people).find(
    ([, one]) => one.name === member.supports && !one.helps,
  );
  return helped && { type: "person.support", person: helped[0] };
}

function welcoming({ workshop, person, member, random }: Turn, { id, settings }: Step<"welcome">): Doing {
  const state = workshop.activities[id];
  if (state?.kind !== "welcome") return "waits";
  const mayWrite = workshop.preset !== "private" && state.rules.length < limits.rules;
  if (!member.does.includes("rule") || !mayWrite || state.rules.some((rule) => rule.person === person))
    return random() < 0.3 ? "finished" : "waits";
  const known = [...settings.rules, ...state.rules.map(({ text }) => text)];
  const text = oneOf(
    rules.filter((rule) => !known.includes(rule)),
    random,
  );
  return text === undefined ? "finished" : { type: "welcome.add", activity: id, text };
}

/** The first step in which people do something. */
function firstTask({ agenda }: Workshop): string | undefined {
  return agenda.find(({ kind }) => kind !== "welcome" && kind !== "read")?.id;
}
