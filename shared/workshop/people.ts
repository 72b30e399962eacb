import { type Actor, leaderId, leads } from "../activities/activity.ts";
import { limits } from "../limits.ts";
import type { Person } from "../people.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, ok, type Result } from "../result.ts";
import type { JoinCommand, WireCommand } from "./commands.ts";
import type { Event } from "./events.ts";
import { scribedBy, type Workshop } from "./workshop.ts";

type Decision = Result<Event[], RefusalCode>;
type Ask<Type extends WireCommand["type"]> = Extract<WireCommand, { type: Type }>;
type Coming = Omit<Extract<Event, { type: "person.joined" }>, "type">;

/** Somebody comes in by code or link; while leaders approve newcomers, they wait at the door. */
export function join(state: Workshop, command: JoinCommand): Decision {
  if (state.status !== "open") return no("shut");
  const { id: person, name, role, table, helps } = command;
  return comeIn(state, { person, name, helps, ...given({ role, table }), ...atTheDoor(state) });
}

/** Somebody without a device: the leader acts for them, or the person on whose phone they take part. */
export function add(
  state: Workshop,
  actor: Actor,
  { id, name = "", role, table }: Ask<"person.add">,
): Decision {
  const coming = { person: id, name, helps: false, ...given({ role, table }) };
  if (actor.kind !== "person") return comeIn(state, { ...coming, scribe: leaderId });
  if (state.status !== "open") return no("shut");
  if (scribedBy(state, actor.person).length >= limits.onOnePhone) return no("full");
  return comeIn(state, { ...coming, scribe: actor.person, ...atTheDoor(state) });
}

/** Lets in somebody who waits at the door. */
export function admit(state: Workshop, person: string): Decision {
  const known = state.people[person];
  if (known === undefined) return no("no-such-person");
  if (!known.waiting) return ok([]);
  const { name, helps, table, scribe } = known;
  return ok([{ type: "person.admitted", person, name, helps, ...given({ table, scribe }) }]);
}

/** Somebody has to go, or is turned away at the door. */
export function remove(state: Workshop, person: string): Decision {
  const known = state.people[person];
  if (known === undefined) return no("no-such-person");
  // Nobody could act any more for those who share their phone.
  const all = [...scribedBy(state, person), person];
  return ok(
    all.map((id) => ({
      type: "person.removed",
      person: id,
      ...given({ waiting: state.people[id]?.waiting }),
    })),
  );
}

export function rename(state: Workshop, actor: Actor, name: string): Decision {
  if (actor.kind !== "person") return no("not-allowed");
  const { person } = actor;
  return ok(state.people[person]?.name === name ? [] : [{ type: "person.renamed", person, name }]);
}

/** Sits the actor at a table, or whomever a leader names. */
export function seat(state: Workshop, actor: Actor, { table, person: named }: Ask<"person.seat">): Decision {
  if (named !== undefined && !leads(actor)) return no("not-allowed");
  const person = actor.kind === "person" ? actor.person : named;
  const known = person === undefined ? undefined : inside(state, person);
  if (person === undefined || known === undefined) return no("no-such-person");
  if (table !== null && Number(table) > state.tables) return no("no-such-table");
  return ok((known.table ?? null) === table ? [] : [{ type: "person.seated", person, table }]);
}

/** The actor asks for help or needs none any more; a leader may say so for anybody. */
export function help(state: Workshop, actor: Actor, { wanted, person: named }: Ask<"person.help">): Decision {
  if (named !== undefined && !leads(actor)) return no("not-allowed");
  const person = actor.kind === "person" ? actor.person : named;
  const known = person === undefined ? undefined : inside(state, person);
  if (person === undefined || known === undefined) return no("no-such-person");
  return ok((known.help ?? false) === wanted ? [] : [{ type: "person.helped", person, wanted }]);
}

/** A supporter says whom they help. */
export function support(state: Workshop, actor: Actor, person: string | null): Decision {
  if (actor.kind !== "person" || !state.people[actor.person]?.helps) return no("not-allowed");
  const supporter = actor.person;
  const helped = person === null ? undefined : inside(state, person);
  if (person !== null && (helped === undefined || helped.helps)) return no("no-such-person");
  return ok(
    (state.people[supporter]?.supports ?? null) === person
      ? []
      : [{ type: "person.supported", supporter, person }],
  );
}

/** Somebody who takes part: whoever waits at the door is nobody to speak of yet. */
function inside(state: Workshop, person: string): Person | undefined {
  const known = state.people[person];
  return known?.waiting ? undefined : known;
}

function comeIn(state: Workshop, coming: Coming): Decision {
  // A person's id is their command's, and a client chooses that: it must not be the leader's.
  if (coming.person === leaderId) return no("bad-command");
  if (Object.keys(state.people).length >= limits.people) return no("full");
  const { role, table } = coming;
  if (role !== undefined && !state.roles.some((known) => known.id === role)) return no("no-such-role");
  if (table !== undefined && Number(table) > state.tables) return no("no-such-table");
  return ok([{ type: "person.joined", ...coming }]);
}

function atTheDoor(state: Workshop): { waiting?: true } {
  return state.approve ? { waiting: true } : {};
}

/** Without the fields that are not given: an event says only what is so. */
function given<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: NonNullable<Fields[Key]>;
  };
}
