import type { Event } from "shared/workshop/events.ts";
import { anyPerson, facilitatorViewer, seen, view } from "shared/workshop/seen.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, when } from "../fixtures/asking.ts";
import { given, helper, joined } from "../fixtures/small-workshop.ts";

const people = (role: string | undefined, count: number, name = role ?? "none"): Event[] =>
  Array.from({ length: count }, (_, index) => joined(`${name}-${index}`, "x", role));
const came = (state: Workshop, events: Event[]) =>
  events
    .map((event): [string, Asked] => {
      if (event.type !== "person.joined") throw new Error("Only who came.");
      const { person: id, name, helps, role } = event;
      return ["newcomer", { type: "person.join", id, name, helps, ...(role === undefined ? {} : { role }) }];
    })
    .reduce((now, one) => when(now, one), state);
const goOn = (state: Workshop) =>
  when(state, ["leader", { type: "agenda.go", activity: state.current === "sort" ? "hello" : "sort" }]);
const users = (count: number) => [{ title: "People who use services", count }];

describe("how many people of each role are here (S13)", () => {
  test("is counted when the room goes on, and at the end", () => {
    const state = given(...people("user", 6));
    expect(state.counted.roles).toBeNull();
    expect(goOn(state).counted).toEqual({ roles: users(6), came: [], changed: 0 });
    expect(when(state, ["leader", { type: "workshop.close" }]).counted.roles).toEqual(users(6));
  });

  test("is not counted again until five people came or left: a difference of few would tell on them", () => {
    const once = goOn(given(...people("user", 6)));
    const four = goOn(came(once, people("user", 4, "late")));
    expect(four.counted).toMatchObject({ roles: users(6), changed: 4 });
    const gone = when(four, ["leader", { type: "person.remove", person: "user-0" }]);
    expect(goOn(gone).counted).toEqual({ roles: users(9), came: [], changed: 0 });
  });

  test("takes no notice of those who came and went: they hide nobody who stays", () => {
    const once = goOn(given(...people("user", 6)));
    const passing = [0, 1, 2, 3].reduce((state) => {
      const more = came(state, people("user", 1, "passing"));
      return when(more, ["leader", { type: "person.remove", person: "passing-0" }]);
    }, once);
    const late = came(passing, people("user", 1, "late"));
    expect(goOn(late).counted).toEqual({ roles: users(6), came: ["late-0"], changed: 1 });
  });

  test("is not counted among fewer than five, nor when that could be worked out by subtraction", () => {
    expect(goOn(given(...people("user", 4))).counted.roles).toBeNull();
    const state = goOn(given(...people("user", 6), ...people("worker", 2)));
    expect(state.counted).toMatchObject({ roles: null, changed: 8 });
  });

  test("leaves out those who help", () => {
    const state = given(...people("user", 5), ...["ina", "jon"].map(helper));
    expect(goOn(state).counted).toEqual({ roles: users(5), came: [], changed: 0 });
  });

  test("is told to the leaders and to nobody else", () => {
    const state = goOn(given(...people("user", 6)));
    expect(view(state, facilitatorViewer(state)).counted.roles).toEqual(users(6));
    expect(view(state, anyPerson).counted.roles).toBeNull();
    const event: Event = { type: "workshop.counted", roles: users(6) };
    expect(seen(event, anyPerson)).toEqual({ type: "workshop.counted", roles: null });
  });
});
