import { type Preset, presets } from "shared/people.ts";
import { describe, expect, test } from "vitest";
import { type Asked, refusal, when } from "../fixtures/asking.ts";
import { created, givenIn } from "../fixtures/small-workshop.ts";

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

  test("lets everyone sort alone when it is private from the start, whatever the plan says", () => {
    const { activities } = created({ preset: "private" });
    const modes = activities.flatMap((step) => (step.kind === "sort" ? [step.settings.mode] : []));
    expect(new Set(modes)).toEqual(new Set(["alone"]));
  });

  test("needs no tables for that", () => {
    expect(created({ preset: "private", tables: 0 }).tables).toBe(0);
    expect(() => created({ tables: 0 })).toThrow("Say how many tables there are");
  });
});
