import type { Actor, Context } from "../activities/activity.ts";
import { decideActivity } from "../activities/kinds.ts";
import { limits } from "../limits.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, ok, type Result } from "../result.ts";
import type { Command, JoinCommand } from "./commands.ts";
import type { Event } from "./events.ts";
import type { Workshop } from "./workshop.ts";

/** Who may ask for what. A command without a row does not compile. */
const mayAsk: Record<Command["type"], readonly Actor["kind"][]> = {
  "person.join": ["newcomer"],
  "person.rename": ["person"],
  "person.remove": ["facilitator"],
  "agenda.go": ["facilitator"],
  "agenda.lock": ["facilitator"],
  "agenda.spotlight": ["facilitator"],
  "workshop.door": ["facilitator"],
  "workshop.close": ["facilitator"],
  "workshop.reopen": ["facilitator"],
  "read.turn": ["facilitator"],
  "sort.move": ["facilitator", "person"],
  "sort.undo": ["facilitator", "person"],
};

type Decision = Result<Event[], RefusalCode>;

/**
 * The only place with rules. Takes the state, what is asked, who asks and when (ms since 1970); returns the
 * events it comes to, none when nothing would change, or the reason for a no. The client asks it too, to show
 * a move at once.
 */
export function decide(state: Workshop, command: Command, by: { actor: Actor; now: number }): Decision {
  const { actor, now } = by;
  if (!mayAsk[command.type].includes(actor.kind)) return no("not-allowed");
  if (actor.kind === "person" && state.people[actor.person] === undefined) return no("not-allowed");
  if (state.status === "closed" && command.type !== "workshop.reopen") return no("closed");
  switch (command.type) {
    case "person.join":
      return join(state, command);
    case "person.rename":
      return actor.kind === "person" ? rename(state, actor.person, command.name) : no("not-allowed");
    case "person.remove":
      if (state.people[command.person] === undefined) return no("no-such-person");
      return ok([{ type: "person.removed", person: command.person }]);
    case "agenda.go":
      if (!state.agenda.some((step) => step.id === command.activity)) return no("no-such-activity");
      return changed(state.current !== command.activity, { type: "agenda.went", activity: command.activity });
    case "agenda.lock":
      return changed(state.locked !== command.locked, {
        type: command.locked ? "agenda.locked" : "agenda.unlocked",
      });
    case "agenda.spotlight":
      return spotlight(state, command.card);
    case "workshop.door":
      return changed((state.status === "open") !== command.open, {
        type: command.open ? "workshop.opened" : "workshop.shut",
      });
    case "workshop.close":
      return ok([{ type: "workshop.closed", on: now }]);
    case "workshop.reopen":
      return changed(state.status === "closed", { type: "workshop.reopened" });
    case "read.turn":
    case "sort.move":
    case "sort.undo": {
      const activity = state.activities[command.activity];
      if (activity === undefined) return no("no-such-activity");
      return decideActivity(activity, command, context(state, command.id, by));
    }
  }
}

function context(state: Workshop, op: string, by: { actor: Actor; now: number }): Context {
  return { ...by, op, around: { deck: state.deck, locked: state.locked } };
}

function join(state: Workshop, command: JoinCommand): Decision {
  if (state.status !== "open") return no("shut");
  if (Object.keys(state.people).length >= limits.people) return no("full");
  const { id: person, name, role, helps } = command;
  if (role !== undefined && !state.roles.some((known) => known.id === role)) return no("no-such-role");
  const joined = { type: "person.joined" as const, person, name, helps };
  return ok([role === undefined ? joined : { ...joined, role }]);
}

function rename(state: Workshop, person: string, name: string): Decision {
  return changed(state.people[person]?.name !== name, { type: "person.renamed", person, name });
}

function spotlight(state: Workshop, card: string | null): Decision {
  if (card !== null && !state.deck.cards.some((known) => known.id === card)) return no("no-such-card");
  return changed(state.spotlight !== card, { type: "agenda.spotlit", card });
}

function changed(differs: boolean, event: Event): Decision {
  return ok(differs ? [event] : []);
}
