import { type Preset, presets } from "shared/people.ts";
import { create } from "shared/workshop/create.ts";
import { describe, expect, test } from "vitest";
import { type Asked, refusal, when } from "../fixtures/asking.ts";
import { deck, givenIn, plan, roles } from "../fixtures/small-workshop.ts";

const become = (preset: Preset): Asked => ({ type: "workshop.preset", preset });

describe("how open a workshop is", () => {
  test.each([
    ["open", "careful"],
    ["open", "private"],
    ["careful", "private"],
  ] as const)("goes from %s to %s, and never back", (from, to) => {
    const state = when(givenIn({ preset: from === "open" ? from : "careful" }), ["leader", become(to)]);
    expect(state.preset).toBe(to);
    expect(refusal(state, "leader", become(from))).toBe("not-more-open");
  });

  test.each(presets)("stays %s when that is asked for", (preset) => {
    const state = when(givenIn({ preset: "open" }), ["leader", become(preset)]);
    expect(refusal(state, "leader", become(preset))).toEqual([]);
  });

  test("cannot be private from the start where people would sort together", () => {
    const order = { title: "Try", organisation: "", language: "en", plan, deck, roles };
    const made = create({ ...order, preset: "private", rehearsal: false, tables: 3, approve: false }, 1_000);
    expect(made.ok ? [] : made.problem.map(({ path }) => path)).toEqual([
      "plan.activities.sort.mode",
      "plan.activities.tables.mode",
    ]);
  });
});
