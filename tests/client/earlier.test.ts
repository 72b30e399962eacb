import { summary } from "shared/summary/summary.ts";
import { describe, expect, test } from "vitest";
import { beforeOf, readEarlier } from "../../client/pages/earlier.ts";
import { goneOn, handAgain, withHand } from "../../client/pages/new-again.ts";
import { filledIn } from "../../client/pages/new-start.ts";
import { readContent } from "../../server/content.ts";
import { type Asked, when } from "../fixtures/asking.ts";
import { givenIn, joined } from "../fixtures/small-workshop.ts";

const people = (count: number) => Array.from({ length: count }, (_, at) => `person-${at + 1}`);

/** The summary file of a workshop in which so many people sorted card a alone, and agreed on one action. */
function fileOf(count: number): string {
  const add: Asked = { type: "actions.add", activity: "next", what: "Meet each month.", who: "Hugh" };
  const state = when(
    givenIn({}, ...people(count).map((name) => joined(name, name, "user"))),
    ...people(count).map((name): [string, Asked] => [
      name,
      { type: "sort.move", activity: "alone", card: "a", to: "obstacle" },
    ]),
    ["leader", { type: "sort.reveal", activity: "alone" }],
    ["person-1", { type: "sort.move", activity: "sort", card: "b", to: "exists" }],
    ["leader", add],
  );
  return JSON.stringify(summary(state));
}

const earlier = (count: number) => {
  const found = readEarlier(fileOf(count));
  if (found === undefined) throw new Error("It is a summary file.");
  return found;
};

describe("the summary file of an earlier workshop", () => {
  test("gives its actions, and what was sorted alone rather than together", () => {
    const { title, deck, actions, counts } = earlier(6);
    expect({ title, deck }).toEqual({ title: "Try", deck: { id: "small", title: "A small deck" } });
    expect(actions.map(({ what }) => what)).toEqual(["Meet each month."]);
    expect(counts?.boards).toBe(6);
    expect(counts?.cards).toHaveLength(3);
    expect(counts?.cards[0]).toEqual({
      ...{ card: "a", counts: { exists: 0, helpful: 0, obstacle: 6, unsure: 0, deck: 0 } },
    });
  });

  test("stays in words where few sorted", () => {
    expect(earlier(4).counts?.cards[0]?.counts.obstacle).toBe("most");
  });

  test("gives no role, and nobody's name unless they agreed to be named again", () => {
    const sent = beforeOf(earlier(6), { named: false, deck: "small" });
    expect(JSON.stringify(sent)).not.toMatch(/user|People who use|Hugh/);
    expect(beforeOf(earlier(6), { named: true, deck: "small" }).actions[0]?.who).toBe("Hugh");
  });

  test("is no use to other cards, but for what was agreed", () => {
    const sent = beforeOf(earlier(6), { named: false, deck: "another" });
    expect(sent.counts).toBeNull();
    expect(sent.actions).toHaveLength(1);
  });

  test.each(["", "{", "[]", "{}", '{"title":"Holiday","photos":[]}', '"a"', "null"])(
    "is not what is in “%s”",
    (text) => {
      expect(readEarlier(text)).toBeUndefined();
    },
  );
});

describe("a workshop that goes on from it", () => {
  const { plans, decks, roles } = readContent();
  const lines = {
    plans: [...plans.values()].map(({ id, title, about, minutes, deck }) => ({
      ...{ id, title, about, minutes, deck, activities: [] },
    })),
    decks: [...decks.values()].map(({ id, title, about, cards, suits }) => ({
      ...{ id, title, about, cards: cards.length, suits: suits.length },
    })),
    roles,
  };
  const order = filledIn(lines);
  const deck = { id: undefined, title: [...decks.values()][0]?.title ?? "" };

  test("has the plan that looks back, the same deck, and only the cards that were sorted then", () => {
    const found = { ...earlier(6), deck };
    const next = { ...order, ...goneOn(found, { ...lines, order }) };
    expect(next).toMatchObject({ plan: "follow-up", deck: [...decks.keys()][0], title: "Try", named: false });
    const hand = handAgain(next);
    expect(hand).toEqual(["a", "b", "c"]);
    const steps = withHand(plans.get("follow-up")?.activities ?? [], hand);
    expect(steps.find(({ kind }) => kind === "sort")?.settings).toMatchObject({ cards: ["a", "b", "c"] });
    expect(handAgain({ ...next, deck: "another" })).toBeUndefined();
  });

  test("keeps what was typed, and takes no cards along from a deck that is not here", () => {
    const typed = { ...order, title: "Six months later", organisation: "Eastfield" };
    const next = { ...typed, ...goneOn(earlier(6), { ...lines, order: typed }) };
    expect(next).toMatchObject({ title: "Six months later", organisation: "Eastfield", deck: order.deck });
    expect(handAgain(next)).toBeUndefined();
  });
});
