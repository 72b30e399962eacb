import { describe, expect, test } from "vitest";
import { cardStep } from "../../client/console/steps/card-step.ts";
import { when } from "../fixtures/asking.ts";
import { given, joined } from "../fixtures/small-workshop.ts";

describe("an answer made a card", () => {
  const state = given(joined("bev"));
  const only = (...ids: string[]) => state.agenda.filter(({ id }) => ["think", ...ids].includes(id));

  test("goes to the next sort", () => {
    expect(cardStep(state, "think")?.id).toBe("sort");
  });

  test("goes to the last sort where none comes after it", () => {
    const agenda = [...only("sort", "tables").filter(({ id }) => id !== "think"), ...only()];
    expect(cardStep({ ...state, agenda }, "think")?.id).toBe("tables");
  });

  test("never goes to a sort that is dealt its cards", () => {
    expect(cardStep({ ...state, agenda: only("again") }, "think")).toBeUndefined();
  });

  test("goes to what each does alone only as long as they sort", () => {
    const agenda = only("alone");
    expect(cardStep({ ...state, agenda }, "think")?.id).toBe("alone");
    const stopped = when(
      state,
      ["bev", { type: "sort.move", activity: "alone", card: "a", to: "exists" }],
      ["leader", { type: "sort.reveal", activity: "alone" }],
    );
    expect(cardStep({ ...stopped, agenda }, "think")).toBeUndefined();
  });
});
