import { activitySchema } from "shared/activities/kinds.ts";
import { describe, expect, test } from "vitest";
import { newKinds, newStep } from "../../client/plan/new-step.ts";

describe("a step that is added to a plan", () => {
  test.each(newKinds)("of the kind “%s” can be used as it is", (kind) => {
    const step = newStep(kind, "new-one", "sort");
    expect(activitySchema.parse(step)).toEqual(step);
    expect(step.id).toBe("new-one");
  });

  test("there is one of every kind of activity", () => {
    const kinds = new Set(newKinds.map((kind) => newStep(kind, "x").kind));
    expect([...kinds].sort()).toEqual([
      "actions",
      "feedback",
      "read",
      "reflect",
      "results",
      "sort",
      "vote",
      "welcome",
    ]);
  });
});
