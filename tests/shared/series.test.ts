import type { Plan } from "shared/plan.ts";
import { beforeSchema } from "shared/series.ts";
import { movedSince } from "shared/summary/moved.ts";
import { create } from "shared/workshop/create.ts";
import { lost } from "shared/workshop/looks-at.ts";
import { describe, expect, test } from "vitest";
import { type Asked, refusal, stateOf, when } from "../fixtures/asking.ts";
import { deck, givenIn, joined, plan, roles } from "../fixtures/small-workshop.ts";

type Steps = Plan["activities"];
const ids = plan.activities.map(({ id }) => id);

const review: Steps = [
  {
    ...{ id: "back", kind: "actions", title: "What we said", minutes: 5 },
    settings: { question: "What came of it?", review: true },
  },
  {
    ...{ id: "ahead", kind: "actions", title: "What next", minutes: 5 },
    settings: { question: "What will we do?" },
  },
];
const agreed = { what: "Meet each month.", status: "started", note: "Twice so far." };

describe("a workshop of a series", () => {
  const before = beforeSchema.parse({ title: "The first", on: 1_000, actions: [agreed], counts: null });
  const start = () => givenIn({ plan: { ...plan, activities: review }, before });

  test("opens with what the earlier one agreed, and plans afresh", () => {
    expect(stateOf(start(), "back", "actions").actions).toMatchObject([
      { ...agreed, who: "", signed: false },
    ]);
    expect(stateOf(start(), "ahead", "actions").actions).toEqual([]);
  });

  test("names nobody again unless the leader says so", () => {
    expect(before.actions.map(({ who }) => who)).toEqual([""]);
  });

  test("lets the leader say what came of it, and people not", () => {
    const done: Asked = { type: "actions.progress", action: "before-1", status: "done", note: "It works." };
    expect(stateOf(when(start(), ["leader", done]), "back", "actions").actions).toMatchObject([
      { status: "done", note: "It works." },
    ]);
    const withBev = givenIn({ plan: { ...plan, activities: review }, before }, joined("bev"));
    expect(refusal(withBev, "bev", done)).toBe("not-allowed");
  });
});

describe("a step that looks at a sort", () => {
  const order = (activities: Steps) => ({
    ...{ title: "Try", organisation: "", language: "en", preset: "careful" as const, deck, roles },
    ...{ rehearsal: false, tables: 3, approve: false, plan: { ...plan, activities } },
  });
  const without = (id: string) => plan.activities.filter((step) => step.id !== id);

  test("is refused in a new workshop when that sort is not before it, by its title", () => {
    const made = create(order(without("alone")), 1_000);
    expect(
      made.ok ? [] : made.problem.map(({ path, message }) => [path, message.split(" looks")[0]]),
    ).toEqual([
      ["plan.activities.said", "“What we said”"],
      ["plan.activities.again", "“What we differ on”"],
    ]);
    expect(create(order(plan.activities), 1_000).ok).toBe(true);
  });

  test("comes after it, whatever changes", () => {
    const start = () => givenIn({}, joined("bev"));
    const change = (activities: string[]): Asked => ({ type: "agenda.change", activities });
    expect(refusal(start(), "leader", change(ids.filter((id) => id !== "alone")))).toBe("no-such-sort");
    const swapped = ids.map((id) => (id === "alone" ? "said" : id === "said" ? "alone" : id));
    expect(refusal(start(), "leader", change(swapped))).toBe("no-such-sort");
    const rest = ids.filter((id) => id !== "alone" && id !== "said" && id !== "again");
    expect(when(start(), ["leader", change(rest)]).agenda).toHaveLength(rest.length);
  });

  test("may hold it against another sort, which comes before too", () => {
    const since: Steps = [
      {
        ...{ id: "both", kind: "results", title: "Both", minutes: 5 },
        settings: { of: "sort", since: { kind: "sort", activity: "alone" } },
      },
    ];
    expect(lost([...plan.activities, ...since])).toEqual([]);
    expect(
      lost([...without("alone").filter(({ id }) => id === "sort"), ...since]).map(({ id }) => id),
    ).toEqual(["both"]);
  });
});

describe("what moved when people talked", () => {
  const people = ["a", "b", "c", "d", "e"];
  const sorted = () =>
    when(
      givenIn({}, ...people.map((name) => joined(name))),
      ...people.map((name, at): [string, Asked] => [
        name,
        { type: "sort.move", activity: "alone", card: "a", to: at < 3 ? "obstacle" : "exists" },
      ]),
      ...people.map((name, at): [string, Asked] => [
        name,
        {
          type: "sort.move",
          activity: "alone",
          card: "b",
          to: at < 2 ? "helpful" : at < 4 ? "exists" : "obstacle",
        },
      ]),
      ["leader", { type: "sort.reveal", activity: "alone" }],
      ["leader", { type: "agenda.go", activity: "again" }],
    );

  test("is told of each card that was dealt and sorted again, with what most had said", () => {
    const state = when(sorted(), ["a", { type: "sort.move", activity: "again", card: "b", to: "obstacle" }]);
    const step = state.agenda.find(({ id }) => id === "again");
    if (step?.kind !== "sort") throw new Error("It is a sort.");
    const of = stateOf(state, "again", "sort");
    expect(of.hand).toEqual(["b"]);
    expect(movedSince(state, step, of)).toEqual([
      { card: "b", before: { column: "exists", count: 2, placed: 5 }, now: ["obstacle"] },
    ]);
  });
});
