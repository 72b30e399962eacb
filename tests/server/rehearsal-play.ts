import { readFileSync } from "node:fs";
import type { Actor } from "shared/activities/activity.ts";
import { roleSchema } from "shared/people.ts";
import type { Plan } from "shared/plan.ts";
import { type Command, commandSchema } from "shared/workshop/commands.ts";
import { create } from "shared/workshop/create.ts";
import { decide } from "shared/workshop/decide.ts";
import { reckoning } from "shared/workshop/reckoning.ts";
import { personViewer, view } from "shared/workshop/seen.ts";
import { evolve, fold, type Workshop } from "shared/workshop/workshop.ts";
import * as z from "zod/mini";
import { act } from "../../server/rehearsal/act.ts";
import { cast, roleOf } from "../../server/rehearsal/cast.ts";
import { deckNamed } from "../shared/content.ts";
import type { Chance } from "./chance.ts";

export const roles = z
  .array(roleSchema)
  .parse(JSON.parse(readFileSync(new URL("../../cards/roles.json", import.meta.url), "utf8")));
const leader: Actor = { kind: "facilitator" };

/** A workshop in which pretend people and a leader do one thing after the other. */
export class Play {
  state: Workshop;
  readonly chance: Chance;
  readonly asked = new Set<string>();
  readonly types = new Set<string>();
  #count = 0;

  constructor(plan: Plan, chance: Chance, order: Partial<Parameters<typeof create>[0]> = {}) {
    this.chance = chance;
    const about = { title: "Try", organisation: "", language: "en", preset: "careful" as const };
    const rest = { plan, deck: deckNamed(plan.deck), roles, rehearsal: true, tables: 4, approve: false };
    const made = create({ ...about, ...rest, ...order }, 1_000);
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    this.state = fold([{ op: "made", event: made.value }]);
    cast.forEach((member, place) => {
      const role = roleOf(
        member,
        roles.map(({ id }) => id),
      );
      const joining = { type: "person.join" as const, id: `person-${place}`, name: member.name };
      const helps = member.supports !== undefined;
      this.apply({ ...joining, helps, ...(role === undefined ? {} : { role }) }, { kind: "newcomer" });
    });
  }

  /** What the person at that place in the cast asks for, in a form that the server takes. */
  next(place: number): Command | undefined {
    const member = cast[place];
    const person = `person-${place}`;
    if (member === undefined) throw new Error("There is nobody at this place.");
    const workshop = view(this.state, personViewer(this.state, person));
    const random = () => this.chance.below(2 ** 30) / 2 ** 30;
    const asked = this.asked.has(person);
    const ask = act({ workshop, person, member, inHands: [], asked, random });
    if (ask === undefined) return undefined;
    if (ask.type === "person.help") this.asked.add(person);
    this.#count += 1;
    return commandSchema.parse({ ...ask, id: `command-${this.#count}` });
  }

  /** Takes the person's turn; fails when they ask for what is refused. */
  turn(place: number): void {
    const command = this.next(place);
    if (command === undefined) return;
    this.types.add(command.type);
    const refused = this.apply(command, { kind: "person", person: `person-${place}` });
    if (refused !== undefined)
      throw new Error(`${command.type} was refused: ${refused}. ${JSON.stringify(command)}`);
  }

  /** Returns why not, if so. */
  apply(command: Command, actor: Actor): string | undefined {
    const decision = decide(this.state, command, { actor, now: 2_000 + this.#count, reckoning });
    if (!decision.ok) return decision.problem;
    for (const event of decision.value) this.state = evolve(this.state, { op: command.id, event });
    return undefined;
  }

  /** Everybody's turns, in any order. */
  turns(count: number): void {
    for (let turn = 0; turn < count; turn += 1) this.turn(this.chance.below(cast.length));
  }

  lead(command: Record<string, unknown>): void {
    this.#count += 1;
    this.apply(commandSchema.parse({ ...command, id: `lead-${this.#count}` }), leader);
  }
}
