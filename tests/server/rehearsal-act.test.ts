import { personBoard } from "shared/activities/boards.ts";
import { apart } from "shared/results/difference.ts";
import { placements } from "shared/results/placements.ts";
import { describe, expect, test } from "vitest";
import { answers, themes } from "../../server/rehearsal/answers.ts";
import { cast, roleOf, tableOf } from "../../server/rehearsal/cast.ts";
import { notes, rules, thanks } from "../../server/rehearsal/lines.ts";
import { ownAddress } from "../../server/rehearsal/own-address.ts";
import { auditAtTables } from "../fixtures/at-tables.ts";
import { planNamed, plans } from "../shared/content.ts";
import { chanceFrom, seed } from "./chance.ts";
import { Play, roles } from "./rehearsal-play.ts";

/** A leader who presses whatever there is to press. */
function meddle(play: Play): void {
  const { chance, state } = play;
  const person = `person-${chance.below(cast.length)}`;
  const activity = chance.of(state.agenda).id;
  const reflections = Object.values(state.activities).flatMap((of) =>
    of.kind === "reflect" ? of.responses : [],
  );
  const actions = Object.values(state.activities).flatMap((of) => (of.kind === "actions" ? of.actions : []));
  const response = reflections.length === 0 ? "none" : chance.of(reflections).id;
  const on = chance.below(2) === 0;
  play.lead(
    chance.of([
      { type: "agenda.go", activity },
      { type: "agenda.go", activity },
      { type: "agenda.lock", locked: on && chance.below(3) === 0 },
      { type: "agenda.hide", on: on && chance.below(3) === 0 },
      { type: "person.seat", person, table: on ? null : "2" },
      { type: "person.help", person, wanted: false },
      { type: "workshop.tables", tables: chance.below(6) },
      { type: "reflect.show", response, shown: on },
      { type: "reflect.remove", response },
      { type: "sort.reveal", activity, to: on ? "all" : "facilitator" },
      { type: "sort.reopen", activity },
      { type: "vote.reveal", activity },
      { type: "vote.reopen", activity },
      ...(actions.length === 0 ? [] : [{ type: "actions.remove", action: chance.of(actions).id }]),
      ...(chance.below(12) === 0
        ? [{ type: "workshop.preset", preset: chance.of(["careful", "private"]) }]
        : []),
      ...(chance.below(12) === 0 ? [{ type: "person.remove", person }] : []),
      ...(chance.below(6) === 0 ? [{ type: "workshop.close" }, { type: "workshop.reopen" }] : []),
      { type: "workshop.reopen" },
    ]),
  );
}

describe(`pretend people (seed ${seed})`, () => {
  test.each(plans)("never ask for what is refused, whatever the leader does: $id", (plan) => {
    for (let round = 0; round < 20; round += 1) {
      const play = new Play(plan, chanceFrom(seed + round));
      for (let turn = 0; turn < 1_500; turn += 1) {
        if (play.chance.below(25) === 0) meddle(play);
        play.turn(play.chance.below(cast.length));
      }
    }
  });

  test("do everything that there is to do", () => {
    const types = new Set<string>();
    for (const plan of [...plans, auditAtTables()]) {
      const play = new Play(plan, chanceFrom(seed));
      for (const step of play.state.agenda) {
        play.lead({ type: "agenda.go", activity: step.id });
        play.turns(1_500);
      }
      for (const type of play.types) types.add(type);
    }
    expect([...types].sort()).toEqual([
      "actions.add",
      "feedback.give",
      "person.help",
      "person.ready",
      "person.seat",
      "person.support",
      "reflect.support",
      "reflect.write",
      "sort.extent",
      "sort.move",
      "sort.note",
      "vote.place",
      "welcome.add",
    ]);
  });

  test("come to rest in every step, once they have finished", () => {
    for (const plan of plans) {
      const play = new Play(plan, chanceFrom(seed));
      for (const step of play.state.agenda) {
        play.lead({ type: "agenda.go", activity: step.id });
        play.turns(2_500);
        const restless = cast.flatMap((_, place) => play.next(place) ?? []);
        expect(restless).toEqual([]);
      }
    }
  });

  test.each([
    { type: "agenda.hide", on: true },
    { type: "agenda.lock", locked: true },
    { type: "workshop.close" },
  ])("do nothing after $type", (command) => {
    for (const plan of plans) {
      const play = new Play(plan, chanceFrom(seed));
      play.lead(command);
      expect(cast.map((_, place) => play.next(place))).toEqual(cast.map(() => undefined));
    }
  });

  test("lean the same way when they vote, so that a ranking comes out", () => {
    const plan = planNamed("learning-organisation-audit");
    const tops = Array.from({ length: 10 }, (_, round) => {
      const play = new Play(plan, chanceFrom(seed + round));
      play.lead({ type: "agenda.go", activity: "priorities" });
      play.turns(1_000);
      play.lead({ type: "vote.reveal", activity: "priorities" });
      const vote = play.state.activities.priorities;
      return Math.max(...Object.values((vote?.kind === "vote" && vote.result?.dots) || { none: 0 }));
    });
    expect(tops.reduce((sum, top) => sum + top, 0) / tops.length).toBeGreaterThan(6);
  });

  test("differ by role when they sort alone, and some leave cards", () => {
    const play = new Play(planNamed("learning-culture-check"), chanceFrom(seed));
    play.lead({ type: "agenda.go", activity: "sort" });
    play.turns(2_500);
    const of = play.state.activities.sort;
    const boards = of?.kind === "sort" ? of.boards : {};
    expect(Object.keys(boards)).toHaveLength(cast.filter(({ supports }) => supports === undefined).length);
    const left = Object.values(boards).map(({ deck }) => deck.length);
    expect(new Set(left)).toEqual(new Set([0, 3]));
    const inRole = (role: number) =>
      cast.flatMap((member, place) =>
        member.role === role ? (boards[personBoard(`person-${place}`)] ?? []) : [],
      );
    const hand = of?.kind === "sort" ? of.hand : [];
    const byRole = [0, 1].map((role) => placements(hand, inRole(role)));
    const divided = hand.filter((card) => {
      const [one, other] = byRole.map((counts) => counts[card]);
      return one && other && apart(one, other) > 0.5;
    });
    expect(divided.length).toBeGreaterThan(3);
    expect(divided.length).toBeLessThan(hand.length / 2);
  });

  test("write nothing unread in a private workshop but what is held", () => {
    const plan = planNamed("learning-organisation-audit");
    const play = new Play(plan, chanceFrom(seed), { preset: "private" });
    for (const step of play.state.agenda) {
      play.lead({ type: "agenda.go", activity: step.id });
      play.turns(1_000);
    }
    expect(play.types).toContain("reflect.write");
    expect(play.types).not.toContain("welcome.add");
    expect(play.types).not.toContain("actions.add");
    expect(play.types).not.toContain("sort.note");
  });
});

describe("what they write", () => {
  test("is written once only", () => {
    const lines = [...Object.values(answers).flat(), ...notes, ...rules, ...thanks];
    expect(new Set(lines).size).toBe(lines.length);
  });

  test("has an answer for each of them to every question of the plans", () => {
    const people = cast.filter(({ supports }) => supports === undefined);
    expect(Object.values(answers).filter((lines) => lines.length < people.length)).toEqual([]);
    const prompts = plans.flatMap(({ activities }) =>
      activities.flatMap((step) => (step.kind === "reflect" ? step.settings.prompts : [])),
    );
    expect(prompts.filter(({ id }) => themes[id] === undefined)).toEqual([]);
  });
});

describe("the cast", () => {
  const ids = roles.map(({ id }) => id);

  test("has two roles of five people, and one of a single person", () => {
    const taken = cast.flatMap((member) => roleOf(member, ids) ?? []);
    expect(ids.map((id) => taken.filter((role) => role === id).length).sort()).toEqual([0, 0, 1, 5, 5]);
  });

  test("takes the roles that there are", () => {
    expect(new Set(cast.flatMap((member) => roleOf(member, ["one", "two"]) ?? []))).toEqual(
      new Set(["one", "two"]),
    );
    expect(new Set(cast.flatMap((member) => roleOf(member, ["only"]) ?? []))).toEqual(new Set(["only"]));
    expect(cast.flatMap((member) => roleOf(member, []) ?? [])).toEqual([]);
  });

  test("has its supporter sit beside the person they help", () => {
    const supporter = cast.find(({ supports }) => supports !== undefined);
    const helped = cast.find(({ name }) => name === supporter?.supports);
    if (supporter === undefined || helped === undefined) throw new Error("Nobody supports anybody.");
    for (const tables of [1, 2, 3, 4, 5, 20])
      expect(tableOf(supporter, tables)).toBe(tableOf(helped, tables));
  });
});

describe("the server's own address", () => {
  test.each([
    [undefined, "http://127.0.0.1:3000"],
    ["0.0.0.0", "http://127.0.0.1:3000"],
    ["::", "http://127.0.0.1:3000"],
    ["::1", "http://[::1]:3000"],
    ["192.168.1.7", "http://192.168.1.7:3000"],
  ])("of a server that listens on %s is %s", (host, address) => {
    expect(ownAddress(host, 3000)).toBe(address);
  });
});
