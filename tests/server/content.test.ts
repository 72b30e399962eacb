import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readContent } from "../../server/content.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cardtable-cards-"));
  cpSync(join(import.meta.dirname, "../../cards"), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the quick check once more, under another id and with a change. */
function addPlan(id: string, change: (plan: { activities: Record<string, unknown>[] }) => void): void {
  const plan = JSON.parse(readFileSync(join(folder, "plans", "quick-audit.json"), "utf8"));
  change(plan);
  writeFileSync(join(folder, "plans", `${id}.json`), JSON.stringify({ ...plan, id }));
}

describe("what comes in the box", () => {
  test("a new plan is offered as soon as its file is there", () => {
    addPlan("second", () => undefined);
    expect([...readContent(folder).plans.keys()].sort()).toEqual(["quick-audit", "second"]);
  });

  test("a plan with a kind of activity that this version does not have is not offered", () => {
    addPlan("later", (plan) =>
      plan.activities.push({ id: "x", kind: "vote", title: "Vote", minutes: 5, settings: {} }),
    );
    expect([...readContent(folder).plans.keys()]).toEqual(["quick-audit"]);
  });

  test("neither is a plan with a way of sorting that it does not have", () => {
    addPlan("later", (plan) => {
      for (const step of plan.activities)
        if (step.kind === "sort") step.settings = { mode: "alone", question: "Where?" };
    });
    expect([...readContent(folder).plans.keys()]).toEqual(["quick-audit"]);
  });

  test("a file with a mistake is named, so that its author finds it", () => {
    writeFileSync(join(folder, "decks", "broken.json"), "{");
    expect(() => readContent(folder)).toThrow(/broken\.json/);
  });
});
