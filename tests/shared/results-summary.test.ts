import { summary, summarySchema } from "shared/summary/summary.ts";
import { describe, expect, test } from "vitest";
import { type Asked, when } from "../fixtures/asking.ts";
import { given, givenIn, joined } from "../fixtures/small-workshop.ts";

const columns = { E: "exists", H: "helpful", O: "obstacle", "?": "unsure" } as const;
type Letter = keyof typeof columns;

const people = ["ann", "bob", "cal", "dev", "eve", "fay", "gus", "hal", "ida", "jon"];
const roleOf = (at: number) => (at < 5 ? "user" : "worker");
const room = (count = 10) => given(...people.slice(0, count).map((id, at) => joined(id, id, roleOf(at))));

/** A letter for each person, `-` for a card that they leave. */
const place = (card: string, letters: string): [string, Asked][] =>
  [...letters].flatMap((letter, at) =>
    letter === "-"
      ? []
      : [[people[at] ?? "", { type: "sort.move", activity: "alone", card, to: columns[letter as Letter] }]],
  );
const reveal: [string, Asked] = ["leader", { type: "sort.reveal", activity: "alone" }];
const look: [string, Asked] = ["leader", { type: "sort.reveal", activity: "alone", to: "facilitator" }];
const reopen: [string, Asked] = ["leader", { type: "sort.reopen", activity: "alone" }];

/** a: 8 of 10 Exists; b: 5 E, 4 O, 1 not sure; c: 6 of 10 Helpful. */
const said = [...place("a", "EEEEHEEEEH"), ...place("b", "EOOOOEEEE?"), ...place("c", "HHHEOHHHEO")];
const of = (state: ReturnType<typeof room>) => summary(state).results[0];

describe("the summary of a sort that each did alone", () => {
  test("says only how many have finished until all are shown the results", () => {
    const canary = "Nobody may read this yet";
    const note: [string, Asked] = ["ann", { type: "sort.note", activity: "alone", card: "a", text: canary }];
    const extent: [string, Asked] = ["ann", { type: "sort.extent", activity: "alone", card: "a", extent: 3 }];
    const sorted = when(room(), ...said, note, extent);
    for (const state of [sorted, when(sorted, look)]) {
      expect(of(state)).toEqual({
        ...{ activity: "alone", title: "Sort alone", question: "Where?", several: false },
        ...{ finished: 10, people: 10, shown: null, earlier: [] },
      });
      expect(summary(state).trends).toEqual([]);
      const text = JSON.stringify(summary(state));
      expect(text).not.toContain(canary);
      for (const person of people) expect(text).not.toContain(`"${person}"`);
    }
    expect(JSON.stringify(summary(when(sorted, reveal)))).toContain(canary);
  });

  test("counts what people said of each card, and says how far they agree", () => {
    const shown = of(when(room(), ...said, reveal))?.shown;
    expect(shown).toMatchObject({ boards: 10, inWords: false, agree: ["a", "c"], differ: ["b"] });
    expect(
      shown?.cards.map(({ id, counts, placed, agreement, most }) => [id, counts, placed, agreement, most]),
    ).toEqual([
      ["a", { exists: 8, helpful: 2, obstacle: 0, unsure: 0, deck: 0 }, 10, "nearly-all", "exists"],
      ["b", { exists: 5, helpful: 0, obstacle: 4, unsure: 1, deck: 0 }, 9, "differ", "exists"],
      ["c", { exists: 2, helpful: 6, obstacle: 2, unsure: 0, deck: 0 }, 10, "most", "helpful"],
    ]);
  });

  test("adds up each suit from its cards", () => {
    const { suits = [] } = of(when(room(), ...said, reveal))?.shown ?? {};
    expect(suits).toEqual([
      {
        ...{ id: "culture", title: "Organisational culture", short: "Culture", look: "culture" },
        ...{ counts: { exists: 15, helpful: 8, obstacle: 6 }, barriers: 0 },
      },
    ]);
  });

  test("tells of a barrier card in Exists that it counts against its suit, and not for it", () => {
    const workshop = when(room(), ...said, reveal);
    const cards = workshop.deck.cards.map((card) =>
      card.id === "b" ? { ...card, stance: "barrier" as const } : card,
    );
    // Five of the fifteen that say Exists say that this barrier is there.
    const { suits = [] } = of({ ...workshop, deck: { ...workshop.deck, cards } })?.shown ?? {};
    expect(suits).toMatchObject([{ counts: { exists: 15 }, barriers: 5 }]);
  });

  test("names two roles that see a card differently, with the counts of both", () => {
    // Of the users 1 said Exists and 4 Obstacle, of the workers 4 Exists and 1 Obstacle: 3 of 5 lie apart.
    const state = when(room(), ...place("b", "EOOOOEEEEO"), reveal);
    expect(of(state)?.shown?.differences).toEqual([
      {
        card: "b",
        one: {
          ...{ title: "People who use services", roles: ["People who use services"] },
          ...{ column: "obstacle", count: 4, placed: 5, counts: { exists: 1, helpful: 0, obstacle: 4 } },
        },
        other: {
          ...{ title: "Workers", roles: ["Workers"] },
          ...{ column: "exists", count: 4, placed: 5, counts: { exists: 4, helpful: 0, obstacle: 1 } },
        },
      },
    ]);
  });

  test("tells people who gave no role from roles that were put together", () => {
    const some = given(...people.map((id, at) => (at < 5 ? joined(id, id, "user") : joined(id, id))));
    const { cards = [] } = of(when(some, ...place("b", "EOOOOEEEEO"), reveal))?.shown ?? {};
    expect(cards.find(({ id }) => id === "b")?.groups?.map(({ title, roles }) => [title, roles])).toEqual([
      ["People who use services", ["People who use services"]],
      ["", [""]],
    ]);
  });

  test("has words instead of numbers for fewer people than are counted apart", () => {
    const few = when(room(4), ...place("a", "EEEO"), reveal);
    const shown = of(few)?.shown;
    expect(shown).toMatchObject({ boards: 4, inWords: true, agree: [], differ: [], differences: [] });
    expect(shown?.cards[0]).toMatchObject({
      ...{ counts: { exists: "most", helpful: "none", obstacle: "some", unsure: "none", deck: "none" } },
      ...{ placed: null, agreement: null, extents: [], groups: null },
    });
    expect(shown?.suits.every(({ counts }) => counts === null)).toBe(true);

    const eight = people.slice(0, 8).map((id) => joined(id));
    const strict = when(givenIn({ smallestGroup: 10 }, ...eight), ...place("a", "EEEEEEEO"), reveal);
    expect(of(strict)?.shown?.inWords).toBe(true);
    expect(summary(strict).smallestGroup).toBe(10);
  });

  test("keeps what was shown before, and tells what was shown last", () => {
    const first = when(room(), ...said, reveal);
    const again = when(first, reopen, ...place("a", "OOOOOOEEEE"), reveal);
    expect(of(again)?.shown?.cards[0]?.counts).toMatchObject({ exists: 4, obstacle: 6 });
    expect(of(again)?.earlier.map(({ cards }) => cards[0]?.counts)).toMatchObject([
      { exists: 8, obstacle: 0 },
    ]);
    expect(of(when(first, reopen, ...place("a", "OOOOOOEEEE")))?.shown?.cards[0]?.counts).toMatchObject({
      exists: 8,
    });
  });

  test("fits its schema, so that the page can read it", () => {
    const made = summary(when(room(), ...said, reveal));
    expect(summarySchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });
});

describe("what moved", () => {
  const go: [string, Asked] = ["leader", { type: "agenda.go", activity: "again" }];
  const put = (card: string, to: "exists" | "helpful", from?: "exists"): [string, Asked] => [
    "leader",
    { type: "sort.move", activity: "again", card, to, ...(from && { from }) },
  ];
  const moved = (state: ReturnType<typeof room>) =>
    summary(state).sorts.find(({ activity }) => activity === "again")?.moved;

  test("is each divided card, as most saw it before and as it lies now", () => {
    expect(moved(when(room(), ...said, reveal, go, put("b", "helpful")))).toEqual([
      { card: "b", before: { column: "exists", count: 5, placed: 9 }, now: ["helpful"] },
    ]);
    expect(moved(when(room(), ...said, reveal, go))).toEqual([]);
  });

  test("names every column where a card lies in several", () => {
    const both = when(room(), ...said, reveal, go, put("b", "exists"), put("b", "helpful"));
    expect(moved(both)).toMatchObject([{ now: ["exists", "helpful"] }]);
    const sort = summary(both).sorts.find(({ activity }) => activity === "again");
    expect(sort?.cards.map(({ id, columns: lies }) => [id, lies])).toEqual([["b", [["exists", "helpful"]]]]);
    expect(sort?.several).toBe(true);
  });

  test("is nothing while the results are hidden", () => {
    expect(moved(when(room(), ...said, look, go))).toEqual([]);
  });
});
