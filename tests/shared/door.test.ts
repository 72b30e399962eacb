import { anyPerson, facilitatorViewer, screenViewer, seen, view } from "shared/workshop/seen.ts";
import { headcount } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, ask, refusal, when } from "../fixtures/asking.ts";
import { given, givenIn, joined } from "../fixtures/small-workshop.ts";

const nia: Asked = { type: "person.join", id: "nia", name: "Nia", role: "user", table: "2", helps: false };
const admit: Asked = { type: "person.admit", person: "nia" };
const start = () => givenIn({ approve: true }, joined("bev"));
const waiting = () => when(start(), ["newcomer", nia]);

describe("when a leader lets people in", () => {
  test("who comes waits at the door, is not counted and seen by the leaders alone", () => {
    const state = waiting();
    expect(state.people.nia?.waiting).toBe(true);
    expect(headcount(state)).toBe(1);
    expect(view(state, facilitatorViewer(state)).people).toHaveProperty("nia");
    for (const viewer of [anyPerson, screenViewer])
      expect(view(state, viewer).people).not.toHaveProperty("nia");
  });

  test("who waits may do nothing, not even behind the back of whoever shares their phone", () => {
    const move: Asked = { type: "sort.move", activity: "sort", card: "a", to: "exists" };
    expect(refusal(waiting(), "nia", move)).toBe("not-allowed");
    expect(refusal(waiting(), "nia", { type: "person.rename", name: "Ann" })).toBe("not-allowed");
    const shared = when(start(), ["bev", { type: "person.add", id: "ada" }]);
    expect(shared.people.ada?.waiting).toBe(true);
    expect(refusal(shared, "bev", { ...move, as: "ada" } as Asked)).toBe("not-allowed");
    expect(refusal(shared, "bev", { type: "person.rename", name: "Ann", as: "ada" })).toBe("not-allowed");
  });

  test("who is let in is there for all, with name and table, and takes part", () => {
    const state = when(waiting(), ["leader", admit]);
    expect(view(state, anyPerson).people.nia).toEqual({ name: "Nia", table: "2", helps: false });
    expect(refusal(waiting(), "leader", admit)).toEqual([
      { type: "person.admitted", person: "nia", name: "Nia", table: "2", helps: false },
    ]);
    expect(headcount(state)).toBe(2);
    expect(when(state, ["nia", { type: "person.rename", name: "Ann" }]).people.nia?.name).toBe("Ann");
  });

  test("whose role is counted with the others' once they are in", () => {
    expect(when(waiting(), ["leader", admit]).people.nia?.role).toBe("user");
    expect(waiting().counted.changed).toBe(1);
    expect(when(waiting(), ["leader", admit]).counted.changed).toBe(2);
  });

  test("who is in already is not let in twice, and who is not there cannot be", () => {
    expect(refusal(when(waiting(), ["leader", admit]), "second", admit)).toEqual([]);
    expect(refusal(start(), "leader", admit)).toBe("no-such-person");
  });

  test("who waits is nobody to seat, to help or to be helped yet", () => {
    const state = when(
      waiting(),
      ["newcomer", { type: "person.join", id: "hal", name: "Hal", helps: true }],
      ["leader", { type: "person.admit", person: "hal" }],
    );
    expect(refusal(state, "leader", { type: "person.seat", table: "1", person: "nia" })).toBe(
      "no-such-person",
    );
    expect(refusal(state, "leader", { type: "person.help", wanted: true, person: "nia" })).toBe(
      "no-such-person",
    );
    expect(refusal(state, "hal", { type: "person.support", person: "nia" })).toBe("no-such-person");
  });

  test("who is turned away at the door was never seen by the others (S12)", () => {
    const answer = ask(waiting(), "leader", { type: "person.remove", person: "nia" });
    expect(answer.ok && answer.state.people).not.toHaveProperty("nia");
    const [removed] = answer.ok ? answer.events : [];
    expect(removed && seen(removed, anyPerson)).toBeNull();
    expect(removed && seen(removed, { kind: "facilitator", people: [] })).toEqual(removed);
  });

  test("whoever the leader herself adds does not wait", () => {
    const state = when(start(), ["leader", { type: "person.add", id: "ada" }]);
    expect(state.people.ada).not.toHaveProperty("waiting");
  });

  test("those who wait go on waiting when newcomers come in freely again", () => {
    const state = when(
      waiting(),
      ["leader", { type: "workshop.approve", on: false }],
      ["newcomer", { type: "person.join", id: "oli", name: "Oli", helps: false }],
    );
    expect(state.people.nia?.waiting).toBe(true);
    expect(state.people.oli).not.toHaveProperty("waiting");
  });
});

describe("the door", () => {
  test("is shut and opened; who is inside stays and goes on", () => {
    const shut = when(given(joined("bev")), ["leader", { type: "workshop.door", open: false }]);
    expect(shut.status).toBe("shut");
    expect(refusal(shut, "bev", { type: "person.rename", name: "Bea" })).toHaveLength(1);
    expect(refusal(shut, "leader", { type: "workshop.door", open: false })).toEqual([]);
    expect(when(shut, ["leader", { type: "workshop.door", open: true }]).status).toBe("open");
  });

  test("of a workshop that was closed is open again when it is reopened", () => {
    const closed = when(given(joined("bev")), ["leader", { type: "workshop.close" }]);
    expect(closed).toMatchObject({ status: "closed", closedOn: 5_000 });
    expect(when(closed, ["leader", { type: "workshop.reopen" }])).toMatchObject({
      status: "open",
      closedOn: null,
    });
  });
});
