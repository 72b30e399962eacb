import { create } from "shared/workshop/create.ts";
import { describe, expect, test } from "vitest";
import { pluralOf } from "../../client/pages/new-plural.ts";
import { planFor } from "../../client/pages/new-whole-plan.ts";
import { readContent } from "../../server/content.ts";

describe("a role's title", () => {
  test.each([
    ["A nurse", "Nurses"],
    ["Social worker", "Social workers"],
    ["Member of staff", "Members of staff"],
    ["A carer, family or friend", "Carers, families or friends"],
    ["Young person", "Young people"],
    ["Managers", "Managers"],
    ["Person with lived experience", "People with lived experience"],
    ["Someone from the council", "People from the council"],
    ["Deputy", "Deputies"],
    ["Boss", "Bosses"],
    ["Something else", "Something else"],
    ["Someone who uses services", "People who use services"],
    ["Someone who is new", "People who are new"],
    ["N".repeat(59).concat("r"), "N".repeat(59).concat("r")],
  ])("“%s” is counted as “%s”", (title, plural) => {
    expect(pluralOf(title)).toBe(plural);
  });
});

describe("a plan with other cards", () => {
  const { plans, decks, roles } = readContent();

  test("fits every deck in the box", () => {
    for (const plan of plans.values())
      for (const deck of decks.values()) {
        const changed = planFor(plan, { steps: undefined, mode: undefined, deck: deck.id });
        const order = { title: "x", organisation: "", language: "en", preset: "careful" as const };
        const rest = { roles, rehearsal: false, tables: 4, approve: false };
        expect(create({ ...order, ...rest, plan: changed, deck }, 0).ok).toBe(true);
        expect(changed.minutes).toBe(plan.minutes);
      }
  });
});
