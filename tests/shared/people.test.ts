import { limits } from "shared/limits.ts";
import { counted, supportedCount } from "shared/people.ts";
import type { Event } from "shared/workshop/events.ts";
import { facilitatorViewer, personViewer, view } from "shared/workshop/seen.ts";
import { headcount, type Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, refusal, stateOf, when } from "../fixtures/asking.ts";
import { given, helper, joined } from "../fixtures/small-workshop.ts";

const add = (id: string, more: Partial<Extract<Asked, { type: "person.add" }>> = {}): Asked => ({
  ...{ type: "person.add", id, name: "Ada", ...more },
});
const join = (id: string, more: Partial<Extract<Asked, { type: "person.join" }>> = {}): Asked => ({
  ...{ type: "person.join", id, name: "Nia", helps: false, ...more },
});
const vote = (as?: string): Asked => ({
  ...{ type: "vote.place", activity: "matters", card: "a", dots: 1 },
  ...(as === undefined ? {} : { as }),
});
const start = (...events: Event[]) => given(joined("bev"), joined("dev"), ...events);
const voters = (state: Workshop) => Object.keys(stateOf(state, "matters", "vote").votes);

describe("somebody who comes in", () => {
  test("is one of the people, with the name and table they gave", () => {
    const state = when(start(), ["newcomer", join("nia", { role: "user", table: "2" })]);
    expect(state.people.nia).toEqual({ name: "Nia", role: "user", table: "2", helps: false });
  });

  test("is refused a role or a table that is not there, and a shut door", () => {
    expect(refusal(start(), "newcomer", join("nia", { role: "king" }))).toBe("no-such-role");
    expect(refusal(start(), "newcomer", join("nia", { table: "4" }))).toBe("no-such-table");
    const shut = when(start(), ["leader", { type: "workshop.door", open: false }]);
    expect(refusal(shut, "newcomer", join("nia"))).toBe("shut");
  });

  test("finds no place in a workshop that is full", () => {
    const all = Array.from({ length: limits.people }, (_, index) => joined(`person-${index}`));
    expect(refusal(given(...all), "newcomer", join("nia"))).toBe("full");
  });

  test("never bears the id that stands for the leader, whatever a forged command says", () => {
    expect(refusal(start(), "bev", add("facilitator"))).toBe("bad-command");
    expect(refusal(start(), "newcomer", join("facilitator"))).toBe("bad-command");
  });
});

describe("somebody without a device", () => {
  test("takes part by the leader, who acts for them and sees what is theirs", () => {
    const state = when(start(), ["leader", add("ada")], ["second", vote("ada")]);
    expect(state.people.ada?.scribe).toBe("facilitator");
    expect(voters(view(state, facilitatorViewer(state)))).toEqual(["ada"]);
    expect(voters(view(state, personViewer(state, "bev")))).toEqual([]);
  });

  test("takes part on another's phone, which shows what is theirs and nobody else's", () => {
    const state = when(start(), ["bev", add("ada")], ["bev", vote("ada")], ["bev", vote()], ["dev", vote()]);
    expect(state.people.ada?.scribe).toBe("bev");
    expect(voters(view(state, personViewer(state, "bev")))).toEqual(["ada", "bev"]);
    expect(voters(view(state, facilitatorViewer(state)))).toEqual([]);
  });

  test("has dots and a name of their own", () => {
    const state = when(
      start(),
      ["bev", add("ada")],
      ["bev", { type: "person.rename", name: "Ida", as: "ada" }],
    );
    expect(state.people.ada?.name).toBe("Ida");
    expect(state.people.bev?.name).toBe("bev");
  });

  test("may have no name", () => {
    const state = when(start(), ["bev", { type: "person.add", id: "ada" }]);
    expect(state.people.ada?.name).toBe("");
  });

  test("shares a phone with a few, not with a crowd", () => {
    const all = Array.from({ length: limits.onOnePhone }, (_, index): [string, Asked] => [
      "bev",
      add(`ada-${index}`),
    ]);
    expect(refusal(when(start(), ...all), "bev", add("ada"))).toBe("full");
    expect(refusal(when(start(), ...all), "leader", add("ada"))).toHaveLength(1);
  });

  test("is added behind a shut door by the leader alone", () => {
    const shut = when(start(), ["leader", { type: "workshop.door", open: false }]);
    expect(refusal(shut, "bev", add("ada"))).toBe("shut");
    expect(when(shut, ["leader", add("ada")]).people).toHaveProperty("ada");
  });

  test("does nothing any more once they are removed", () => {
    const state = when(start(), ["bev", add("ada")], ["leader", { type: "person.remove", person: "ada" }]);
    expect(refusal(state, "bev", vote("ada"))).toBe("not-allowed");
  });

  test("leave together with whoever's phone they share: nobody could act for them any more", () => {
    const state = when(start(), ["bev", add("ada")], ["leader", { type: "person.remove", person: "bev" }]);
    expect(Object.keys(state.people)).toEqual(["dev"]);
  });
});

describe("somebody who helps", () => {
  const supports = (person: string | null): Asked => ({ type: "person.support", person });

  test("is not counted; whom they help is counted as supported", () => {
    const state = when(start(helper("hal")), ["hal", supports("bev")], ["leader", add("ada")]);
    expect(headcount(state)).toBe(3);
    expect(supportedCount(state.people)).toBe(2);
    expect(supportedCount(when(state, ["hal", supports(null)]).people)).toBe(1);
  });

  test("puts nothing of their own into any step", () => {
    expect(refusal(start(helper("hal")), "hal", vote())).toBe("supporter");
    const ready: Asked = { type: "person.ready", activity: "sort", ready: true };
    expect(refusal(start(helper("hal")), "hal", ready)).toBe("supporter");
  });

  test("helps somebody who is there and takes part", () => {
    expect(refusal(start(helper("hal")), "hal", supports("zoe"))).toBe("no-such-person");
    expect(refusal(start(helper("hal"), helper("ina")), "hal", supports("ina"))).toBe("no-such-person");
    expect(refusal(start(), "bev", supports("dev"))).toBe("not-allowed");
  });
});

describe("asking for help", () => {
  const help = (wanted: boolean, person?: string): Asked => ({
    ...{ type: "person.help", wanted },
    ...(person === undefined ? {} : { person }),
  });

  test("is for oneself; the leader says when it came", () => {
    const state = when(start(), ["bev", help(true)]);
    expect(state.people.bev?.help).toBe(true);
    expect(refusal(state, "bev", help(true))).toEqual([]);
    expect(when(state, ["leader", help(false, "bev")]).people.bev).not.toHaveProperty("help");
    expect(refusal(state, "leader", help(true))).toBe("no-such-person");
  });

  test("is seen by the leaders, and not by the others in the room", () => {
    const state = when(start(), ["bev", help(true)]);
    expect(view(state, facilitatorViewer(state)).people.bev?.help).toBe(true);
    expect(view(state, personViewer(state, "dev")).people.bev).not.toHaveProperty("help");
  });
});

describe("having finished", () => {
  const ready = (done: boolean): Asked => ({ type: "person.ready", activity: "sort", ready: done });

  test("is said for a step, and taken back", () => {
    const state = when(start(), ["bev", ready(true)], ["dev", ready(true)]);
    expect(state.ready.sort).toEqual(["bev", "dev"]);
    expect(when(state, ["bev", ready(false)]).ready.sort).toEqual(["dev"]);
    expect(refusal(state, "bev", ready(true))).toEqual([]);
    expect(refusal(state, "bev", { ...ready(true), activity: "shoes" } as Asked)).toBe("no-such-activity");
  });

  test("leaves with whoever is removed", () => {
    const state = when(start(), ["bev", ready(true)], ["leader", { type: "person.remove", person: "bev" }]);
    expect(state.ready).toEqual({});
    expect(refusal(state, "leader", { type: "person.remove", person: "bev" })).toBe("no-such-person");
    expect(counted(state.people)).toEqual(["dev"]);
  });
});
