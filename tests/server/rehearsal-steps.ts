import type { Step } from "shared/activities/kinds.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { expect } from "vitest";
import { cast } from "../../server/rehearsal/cast.ts";
import { until } from "./harness.ts";
import type { Phone } from "./phones.ts";

const counted = cast.filter(({ supports }) => supports === undefined).length;

/** What each kind of step asks of people, seen by the leader once all have finished. */
const asked = {
  welcome(workshop: Workshop, { id }: Step<"welcome">) {
    expect(workshop.activities[id]).toMatchObject({ rules: [{ text: expect.any(String) }] });
  },
  reflect(workshop: Workshop, { id, settings }: Step<"reflect">) {
    const state = workshop.activities[id];
    const written = state?.kind === "reflect" ? state.responses : [];
    for (const prompt of settings.prompts)
      expect(written.filter((one) => one.prompt === prompt.id).length).toBeGreaterThanOrEqual(5);
    expect(new Set(written.map(({ text }) => text)).size).toBe(written.length);
  },
  sort(workshop: Workshop, { id, settings }: Step<"sort">) {
    const state = workshop.activities[id];
    const boards = state?.kind === "sort" ? Object.values(state.boards) : [];
    if (state?.kind === "sort" && state.mode === "alone") {
      expect(boards).toEqual([]);
      expect(state.reveals.map(({ results }) => results?.boards)).toEqual([counted]);
      const cards = state.reveals[0]?.results?.cards ?? [];
      expect(cards.flatMap(({ notes }) => notes)).not.toEqual([]);
      expect(cards.some(({ counts }) => counts.deck !== 0)).toBe(true);
      return;
    }
    expect(boards).toHaveLength(Math.max(1, settings.mode === "tables" ? workshop.tables : 1));
    for (const { deck, columns, extents } of boards) {
      expect(deck).toEqual([]);
      // So few cards as were dealt need not come into every column.
      if (!settings.divided) for (const cards of Object.values(columns)) expect(cards).not.toEqual([]);
      expect(Object.keys(extents).sort()).toEqual(settings.extent ? [...columns.exists].sort() : []);
    }
    if (!settings.divided) expect(boards.flatMap(({ notes }) => Object.keys(notes))).not.toEqual([]);
  },
  vote(workshop: Workshop, { id, settings }: Step<"vote">) {
    const state = workshop.activities[id];
    const result = state?.kind === "vote" ? state.result : null;
    const dots = Object.values(result?.dots ?? {}).sort((a, b) => b - a);
    expect(result?.voters).toBe(counted);
    expect(dots.reduce((sum, count) => sum + count, 0)).toBe(counted * settings.dots);
    expect(dots[0]).toBeGreaterThan(1);
  },
  actions(workshop: Workshop, { id, settings }: Step<"actions">) {
    const state = workshop.activities[id];
    const proposed = state?.kind === "actions" ? state.actions : [];
    if (settings.review) return expect(proposed).toEqual([]);
    expect(new Set(proposed.map(({ what }) => what)).size).toBe(4);
    expect(proposed.filter(({ who, due, measure }) => !who || !due || !measure)).toEqual([]);
  },
  feedback(workshop: Workshop, { id }: Step<"feedback">) {
    expect(workshop.activities[id]).toMatchObject({ given: counted });
  },
};

/** Leads people through a step and holds what they did against what it asks. */
export async function through(leader: Phone, step: Workshop["agenda"][number]): Promise<void> {
  leader.ask({ type: "agenda.go", activity: step.id });
  if (step.kind === "read" || step.kind === "results") return;
  const alone = step.kind === "sort" && step.settings.mode === "alone";
  // What was last told of the step before is not of this one.
  if (alone) await until(`${step.id} has begun`, () => toldFinished(leader) !== counted);
  const done = () => alone || leader.shows().ready[step.id]?.length === counted;
  await until(`all have finished ${step.id}`, () => done() && toldFinished(leader) === counted, 30_000);
  for (const [person, { help }] of Object.entries(leader.shows().people))
    if (help) leader.ask({ type: "person.help", person, wanted: false });
  if (step.kind === "reflect") {
    const state = () => {
      const of = leader.shows().activities[step.id];
      return of?.kind === "reflect" ? of.responses : [];
    };
    for (const one of state()) leader.ask({ type: "reflect.show", response: one.id, shown: true });
    await until("answers are supported", () => state().filter(({ support }) => support > 0).length > 3);
  }
  if (alone) {
    leader.ask({ type: "sort.reveal", activity: step.id });
    const shown = () => leader.shows().activities[step.id];
    await until("the results are shown", () => {
      const state = shown();
      return state?.kind === "sort" && state.stage === "shown";
    });
  }
  if (step.kind === "vote") {
    leader.ask({ type: "vote.reveal", activity: step.id });
    const shown = () => leader.shows().activities[step.id];
    await until("the result is shown", () => {
      const state = shown();
      return state?.kind === "vote" && state.result !== null;
    });
  }
  const holds = asked[step.kind] as (workshop: Workshop, of: typeof step) => void;
  holds(leader.shows(), step);
}

/** How many have finished, as it was last told: of a sort that each does alone nobody is told more. */
function toldFinished(leader: Phone): number | undefined {
  const state = leader.live.state();
  return state.phase === "live" ? state.presence.ready : undefined;
}
