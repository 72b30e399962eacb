import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { readContent } from "../../server/content.ts";
import { call, startServer, type TestServer } from "./harness.ts";

const linesSchema = z.array(
  z.object({
    id: z.string(),
    activities: z.array(
      z.object({ kind: z.string(), mode: z.optional(z.string()), cards: z.optional(z.int()) }),
    ),
  }),
);

const inTheBox = [...readContent().plans.keys()];

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
  test("there are plans, decks and roles to choose from", () => {
    const { plans, decks, roles } = readContent();
    expect(plans.size).toBeGreaterThan(1);
    expect(decks.size).toBeGreaterThan(1);
    expect(roles.length).toBeGreaterThan(1);
  });

  test("a new plan is offered as soon as its file is there", () => {
    addPlan("second", () => undefined);
    expect([...readContent(folder).plans.keys()].sort()).toEqual([...inTheBox, "second"].sort());
  });

  test("a plan with a kind of activity that this version does not have is not offered", () => {
    addPlan("later", (plan) =>
      plan.activities.push({ id: "x", kind: "dance", title: "Dance", minutes: 5, settings: {} }),
    );
    expect([...readContent(folder).plans.keys()]).toEqual(inTheBox);
  });

  test("neither is a plan with a way of sorting that it does not have", () => {
    addPlan("later", (plan) => {
      for (const step of plan.activities)
        if (step.kind === "sort") step.settings = { mode: "in-a-dream", question: "Where?" };
    });
    expect([...readContent(folder).plans.keys()]).toEqual(inTheBox);
  });

  test("a file with a mistake is named, so that its author finds it", () => {
    writeFileSync(join(folder, "decks", "broken.json"), "{");
    expect(() => readContent(folder)).toThrow(/broken\.json/);
  });
});

describe("what is said of it before it is chosen", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test("a plan's line says how its sort is done, and how many cards it names", async () => {
    const plans = linesSchema.parse((await call(server.url, "/api/plans")).json);
    const sort = (plan: string) =>
      plans.find(({ id }) => id === plan)?.activities.find(({ kind }) => kind === "sort");
    expect(sort("quick-audit")).toMatchObject({ mode: "together", cards: 15 });
    expect(sort("learning-organisation-audit")).toMatchObject({ mode: "alone" });
    expect(sort("learning-organisation-audit")?.cards).toBeUndefined();
    expect(sort("problem-solving")).toBeUndefined();
  });

  test("the roles are the ones a workshop has when nobody chooses others", async () => {
    expect((await call(server.url, "/api/roles")).json).toEqual(readContent().roles);
  });
});
