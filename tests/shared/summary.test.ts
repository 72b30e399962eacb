import { summary, summarySchema } from "shared/summary/summary.ts";
import type { Event } from "shared/workshop/events.ts";
import { describe, expect, test } from "vitest";
import { when } from "../fixtures/asking.ts";
import { given, helper, joined } from "../fixtures/small-workshop.ts";

const closed: Event = { type: "workshop.closed", on: 9_000 };
const people = (role: string, count: number) =>
  Array.from({ length: count }, (_, index) => joined(`${role}-${index}`, "x", role));

describe("the summary", () => {
  test("is a draft until the workshop is closed", () => {
    expect(summary(given())).toMatchObject({ draft: true, closedOn: null });
    expect(summary(given(closed))).toMatchObject({ draft: false, closedOn: 9_000 });
  });

  test("names its plan, its deck and the people who pretend", () => {
    expect(summary(given())).toMatchObject({
      title: "Try",
      plan: "A small plan",
      deck: { id: "small", title: "A small deck", credit: "Written for tests." },
      rehearsal: false,
    });
    expect(summary({ ...given(), rehearsal: true }).rehearsal).toBe(true);
  });

  test("has a part for each step, in the order of the agenda", () => {
    const { welcomes, results, sorts, reflections, votes, actions, feedback } = summary(given());
    const names = [welcomes, results, sorts, reflections, votes, actions, feedback].map((steps) =>
      steps.map(({ activity }) => activity),
    );
    expect(names).toEqual([
      ["hello"],
      ["alone"],
      ["sort", "tables", "again"],
      ["think"],
      ["matters", "heard", "first"],
      ["next"],
      ["end"],
    ]);
  });

  test("leaves out a step that was taken from the agenda", () => {
    const state = given();
    const agenda = state.agenda.filter(({ kind }) => kind !== "vote");
    expect(summary({ ...state, agenda }).votes).toEqual([]);
  });

  test("says what was read only when the room came to it", () => {
    expect(summary(given()).reads).toEqual([]);
    const went = when(given(), ["leader", { type: "agenda.go", activity: "ideas" }]);
    expect(summary(went).reads).toEqual([
      { activity: "ideas", title: "Ideas", pages: ["Page 1", "Page 2", "Page 3"] },
    ]);
  });

  test("fits its schema, so that the page can read it", () => {
    const made = summary(given(...people("user", 6), closed));
    expect(summarySchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });
});

describe("the people of the summary", () => {
  test("are counted without supporters and without those who wait at the door", () => {
    const waiting: Event = { type: "person.joined", person: "late", name: "", helps: false, waiting: true };
    const state = given(joined("ann"), joined("bob"), helper("sam"), waiting);
    expect(summary(state).people).toMatchObject({ total: 2, supported: 0, supporters: 1 });
  });

  test("are supported when somebody helps them or acts for them", () => {
    const added: Event = {
      type: "person.joined",
      person: "cal",
      name: "",
      helps: false,
      scribe: "facilitator",
    };
    const state = when(given(joined("ann"), joined("bob"), helper("sam"), added), [
      "sam",
      { type: "person.support", person: "ann" },
    ]);
    expect(summary(state).people).toMatchObject({ total: 3, supported: 2, supporters: 1 });
  });

  test("have their roles as they were last counted, not as they are now (S13)", () => {
    const state = when(given(...people("user", 7), ...people("worker", 5)), [
      "leader",
      { type: "agenda.go", activity: "ideas" },
    ]);
    const counted = [
      { title: "People who use services", count: 7 },
      { title: "Workers", count: 5 },
    ];
    expect(summary(state).people.roles).toEqual(counted);
    const later = when(state, ["newcomer", { type: "person.join", name: "", role: "user", helps: false }]);
    expect(summary(later).people).toMatchObject({ total: 13, roles: counted });
  });

  test("have no roles while nothing was counted", () => {
    expect(summary(given(...people("user", 8))).people.roles).toBeNull();
  });
});
