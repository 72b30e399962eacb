import type { Activity } from "shared/activities/kinds.ts";
import type { SortMode } from "shared/activities/sort-wire.ts";
import { limits } from "shared/limits.ts";
import type { Preset, Role } from "shared/people.ts";
import { type Plan, planSchema } from "shared/plan.ts";
import { smallestGroup as usualGroup } from "shared/results/shares.ts";
import { ask, type Trouble } from "../live/api.ts";
import { newText as text } from "../text/new.ts";
import { madeAnswer, type PlanLine, type StepLine } from "./answers.ts";
import { beforeOf } from "./earlier.ts";
import { handAgain, lookingBack, type TakenAlong } from "./new-again.ts";
import { planFor } from "./new-whole-plan.ts";

/** What a leader fills in. */
export type Order = {
  title: string;
  organisation: string;
  plan: string;
  deck: string;
  preset: Preset;
  /** The steps of plans that were changed here, by the plan's id. */
  changed: Readonly<Record<string, readonly Activity[]>>;
  /** How people sort where it is not as the plan says, by the plan's id. */
  modes: Readonly<Record<string, SortMode>>;
  tables: number;
  /** Null: those that come in the box. */
  roles: readonly Role[] | null;
  approve: boolean;
  /** The fewest people of whom anything is counted apart. */
  smallestGroup: number;
  createKey: string;
  /** What is taken along from an earlier workshop, and whether the people named in it agreed to be named again. */
  earlier: TakenAlong | null;
  named: boolean;
};

export type OrderField =
  | ("title" | "organisation" | "plan" | "deck")
  | ("preset" | "roles" | "createKey" | "before");
export type OrderIssue = { field: OrderField; message: string };

/** Why it was not made: at fields, or for another reason. */
export type OrderTrouble = { issues: OrderIssue[]; why?: "offline" | "fault" };

/** The steps as they will be, in short. */
export function stepsOf(order: Order, plan: PlanLine): StepLine[] {
  const changed = order.changed[plan.id];
  if (changed !== undefined) return changed.map(lineOf);
  const mode = order.modes[plan.id];
  const hand = plan.id === lookingBack ? handAgain(order) : undefined;
  return plan.activities.map((step) =>
    step.mode === undefined
      ? step
      : { ...step, mode: mode ?? step.mode, cards: hand === undefined ? step.cards : hand.length },
  );
}

function lineOf(step: Activity): StepLine {
  const { id, kind, title, minutes } = step;
  if (kind !== "sort" || step.settings.divided !== undefined) return { id, kind, title, minutes };
  return { id, kind, title, minutes, mode: step.settings.mode, cards: step.settings.cards?.length };
}

/** What is wrong before anybody asks the server. */
export function check(order: Order): OrderIssue[] {
  const issues: OrderIssue[] = [];
  if (order.title.trim() === "") issues.push({ field: "title", message: text.noName });
  for (const field of ["title", "organisation"] as const)
    if ([...order[field].trim()].length > limits.text.short)
      issues.push({ field, message: text.tooLong(limits.text.short) });
  // A header carries nothing else, and no key has spaces.
  if (!/^[\x21-\x7e]{0,128}$/.test(order.createKey))
    issues.push({ field: "createKey", message: text.wrongKey });
  return issues;
}

/** Asks the server to make it. A rehearsal is the same, with pretend people. */
export async function make(order: Order, line: PlanLine, { rehearsal }: { rehearsal: boolean }) {
  const { createKey } = order;
  const plan = await planOf(order, line);
  if (plan === undefined) return no({ issues: [], why: "offline" });
  const answer = await ask("/api/workshops", madeAnswer, {
    method: "POST",
    secret: createKey === "" ? undefined : createKey,
    body: bodyOf(order, line, plan, rehearsal),
  });
  return answer.ok ? answer : no(troubleOf(answer.trouble, createKey));
}

/** The plan's id, or the whole plan when something in it is not as it was; undefined when it cannot be had. */
async function planOf(order: Order, line: PlanLine): Promise<Plan | string | undefined> {
  const steps = order.changed[line.id];
  const asWas =
    steps === undefined &&
    handAgain(order) === undefined &&
    (order.modes[line.id] === undefined || sameModes(order, line)) &&
    (order.deck === line.deck || line.activities.every(({ cards }) => cards === undefined));
  if (asWas) return line.id;
  const whole = await ask(`/api/plans/${line.id}`, planSchema);
  if (!whole.ok) return undefined;
  return planFor(whole.value, {
    steps,
    mode: order.modes[line.id],
    deck: order.deck,
    hand: handAgain(order),
  });
}

function sameModes(order: Order, line: PlanLine): boolean {
  return line.activities.every(({ mode }) => mode === undefined || mode === order.modes[line.id]);
}

function bodyOf(order: Order, line: PlanLine, plan: Plan | string, rehearsal: boolean) {
  const { title, organisation, deck, preset, tables, roles, approve, smallestGroup, earlier, named } = order;
  const atTables = preset !== "private" && stepsOf(order, line).some(({ mode }) => mode === "tables");
  return {
    ...{ title, plan, deck, preset },
    ...(organisation.trim() === "" ? {} : { organisation }),
    ...(earlier === null ? {} : { before: beforeOf(earlier, { named, deck }) }),
    settings: {
      ...(atTables ? { tables } : {}),
      ...(roles === null ? {} : { roles }),
      ...(approve ? { approve } : {}),
      ...(smallestGroup === usualGroup ? {} : { smallestGroup }),
      ...(rehearsal ? { rehearsal } : {}),
    },
  };
}

function no(trouble: OrderTrouble) {
  return { ok: false as const, trouble };
}

function troubleOf({ code, issues }: Trouble, createKey: string): OrderTrouble {
  if (code === "no-create-key") {
    const message = createKey === "" ? text.needsKey : text.wrongKey;
    return { issues: [{ field: "createKey", message }] };
  }
  if (code === "offline") return { issues: [], why: "offline" };
  const known = issues.map(({ path, message }) => ({ field: fieldOf(path), message }));
  // One message a field: a deck that does not fit is named for every card that it lacks.
  const first = known.filter(({ field }, at) => known.findIndex((other) => other.field === field) === at);
  return first.length > 0 ? { issues: first } : { issues: [], why: "fault" };
}

function fieldOf(path: string): OrderField {
  if (path.startsWith("settings.roles")) return "roles";
  const field = (["title", "organisation", "deck", "preset", "before"] as const).find((name) =>
    path.startsWith(name),
  );
  return field ?? "plan";
}
