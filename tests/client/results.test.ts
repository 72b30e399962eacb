import { personBoard } from "shared/activities/boards.ts";
import type { SortState } from "shared/activities/sort-wire.ts";
import { type Board, freshBoard, type PileId, place } from "shared/board.ts";
import { agreedCards } from "shared/results/agreed.ts";
import { agreementOf, orderOfTalk } from "shared/results/agreement.ts";
import { type OwnBoard, openResults, privateResults } from "shared/results/count-boards.ts";
import type { Results } from "shared/results/results.ts";
import { describe, expect, test } from "vitest";
import { agreedFirst, byAgreement } from "../../client/results/agreeing.ts";
import { liesIn } from "../../client/results/counting.ts";
import { ownAnswers } from "../../client/results/own-answer.ts";
import { roleViews } from "../../client/results/role-views.ts";
import { majority, resultsText, rolesText } from "../../client/text/results.ts";
import { roles } from "../fixtures/small-workshop.ts";

const hand = ["a", "b", "c"];
type Said = Partial<Record<string, PileId>>;

function board(said: Said): Board {
  return Object.entries(said).reduce(
    (lying, [card, pile]) => place(lying, card, pile ?? "deck", null),
    freshBoard(hand),
  );
}

/** What so many people with these boards come to. */
function resultsOf(...groups: { people: number; said: Said; role?: string }[]): Results {
  const own = groups.flatMap(({ people, said, role = "" }): OwnBoard[] =>
    Array.from({ length: people }, () => ({ role, board: board(said), changed: [] })),
  );
  return privateResults(hand, own, 5);
}

function cardOf(results: Results, card: string) {
  const found = results.cards.find((one) => one.card === card);
  if (found === undefined) throw new Error(`There is no card ${card}.`);
  return found;
}

/** A sort whose results all were shown, with Bev's board as it was then and as it is now. */
function shown(results: Results, then: Said | undefined, now: Said = {}): SortState {
  const bev = personBoard("bev");
  return {
    ...{ kind: "sort", mode: "alone", hand, written: [], several: false, stage: "shown" },
    boards: { [bev]: board(now) },
    reveals: [{ to: "all", results, roles: {}, boards: then === undefined ? {} : { [bev]: board(then) } }],
  };
}

describe("one's own answer", () => {
  const results = resultsOf(
    { people: 6, said: { a: "helpful", b: "unsure" } },
    { people: 1, said: { a: "exists", b: "helpful" } },
  );
  const words = (of: SortState, card: string) =>
    resultsText.own(ownAnswers(of, "bev", cardOf(of.reveals[0]?.results ?? results, card)));

  test("counts the others who said the same", () => {
    expect(words(shown(results, { a: "helpful" }), "a")).toBe("You and 5 others said Helpful.");
    expect(words(shown(results, { b: "unsure" }), "b")).toBe("You and 5 others were not sure.");
    expect(words(shown(results, { b: "helpful" }), "b")).toBe("You said Helpful. Nobody else did.");
  });

  test("is the one that the results count, whatever was moved since", () => {
    expect(words(shown(results, { a: "helpful" }, { a: "obstacle" }), "a")).toBe(
      "You and 5 others said Helpful.",
    );
  });

  test("is none for whoever did not sort the card, or came later", () => {
    expect(words(shown(results, { a: "helpful" }), "c")).toBe("");
    expect(words(shown(results, undefined, { a: "helpful" }), "a")).toBe("");
  });

  test("has no number in a small room", () => {
    const few = resultsOf({ people: 3, said: { a: "helpful" } });
    expect(words(shown(few, { a: "helpful" }), "a")).toBe("You said Helpful.");
  });
});

describe("the words for what all said", () => {
  test("are numbers of people, of tables, or words in a small room, always in the columns' order", () => {
    const many = cardOf(
      resultsOf({ people: 4, said: { a: "obstacle" } }, { people: 1, said: { a: "exists", b: "unsure" } }),
      "a",
    );
    expect(resultsText.count(many.counts.exists, "people")).toBe("1 person");
    expect(resultsText.count(many.counts.obstacle, "tables")).toBe("4 tables");
    const few = cardOf(
      resultsOf({ people: 2, said: { a: "obstacle" } }, { people: 1, said: { a: "exists" } }),
      "a",
    );
    expect(resultsText.inWords(few.counts)).toBe("Some say Exists, most say Obstacle");
    expect(resultsText.count(few.counts.helpful, "people")).toBe("No one");
  });

  test("name those who chose no column", () => {
    const many = resultsOf(
      { people: 4, said: { a: "exists", b: "unsure" } },
      { people: 2, said: { a: "helpful" } },
    );
    expect(resultsText.left(cardOf(many, "a").counts)).toBe("");
    expect(resultsText.left(cardOf(many, "b").counts)).toBe("4 not sure, 2 not sorted");
    const few = resultsOf(
      { people: 2, said: { a: "exists", b: "unsure" } },
      { people: 1, said: { a: "helpful" } },
    );
    expect(resultsText.left(cardOf(few, "b").counts)).toBe("Most are not sure, some did not sort it");
  });

  test("say how far, and where a card lies on the one board", () => {
    expect(resultsText.extents([2, 0, 3, 0])).toBe("How far: 2 a little, 3 mostly");
    const open = openResults(hand, [board({ a: "obstacle", b: "unsure" })]);
    expect(hand.map((card) => liesIn(cardOf(open, card)).map(resultsText.lies))).toEqual([
      ["In Obstacle"],
      ["In Not sure"],
      ["Not sorted yet"],
    ]);
  });
});

describe("the cards of some results", () => {
  const results = resultsOf(
    { people: 5, said: { a: "exists", b: "exists", c: "helpful" } },
    { people: 4, said: { a: "obstacle", b: "exists", c: "helpful" } },
    { people: 1, said: { a: "helpful", b: "obstacle", c: "helpful" } },
  );
  const readings = orderOfTalk(results).map((card) => {
    const result = cardOf(results, card);
    return { result, word: agreementOf(result)?.word };
  });
  const ids = (of: typeof readings) => of.map(({ result }) => result.card);

  test("come most divided first, grouped by how far people agree", () => {
    expect(byAgreement(readings).map((group) => [group.word, ...ids(group.readings)])).toEqual([
      ["differ", "a"],
      ["nearly-all", "b", "c"],
    ]);
  });

  test("come in the order they were dealt where they agree as much", () => {
    const same = resultsOf(
      { people: 5, said: { a: "exists", b: "helpful", c: "exists" } },
      { people: 1, said: { a: "obstacle", b: "helpful", c: "helpful" } },
    );
    expect(agreedCards(same)).toEqual(["b", "a", "c"]);
  });

  test("come most agreed first where they agree, with their numbers", () => {
    expect(ids(agreedFirst(results, readings))).toEqual(["c", "b"]);
    const agreement = { word: "nearly-all", column: "exists", count: 9, placed: 10 } as const;
    expect(majority(agreement, "people")).toBe("9 of 10 say Exists");
    expect(majority(agreement, "tables")).toBe("9 of 10 tables say Exists");
  });
});

describe("where roles differ", () => {
  test("both are named with their numbers in one sentence, with the counts for two bars", () => {
    const results = resultsOf(
      { people: 5, role: "user", said: { a: "obstacle" } },
      { people: 2, role: "user", said: { a: "exists" } },
      { people: 5, role: "worker", said: { a: "exists" } },
      { people: 1, role: "worker", said: { a: "helpful" } },
    );
    const [view] = roleViews(results, { roles });
    if (view?.in !== "numbers") throw new Error("They differ in numbers.");
    expect(rolesText.sentence(view.one, view.other)).toBe(
      "5 of 7 people who use services said Obstacle; 5 of 6 workers said Exists.",
    );
    expect(view.other.counts).toEqual({ exists: 5, helpful: 1, obstacle: 0 });
  });

  test("a group that all said the same is told in words, and so is the other", () => {
    const results = resultsOf(
      { people: 6, role: "user", said: { a: "obstacle" } },
      { people: 5, role: "worker", said: { a: "exists" } },
      { people: 2, role: "worker", said: { a: "helpful" } },
      { people: 2, role: "worker", said: { a: "obstacle" } },
    );
    const [view] = roleViews(results, { roles });
    if (view?.in !== "words") throw new Error("They differ in words.");
    expect(rolesText.inWords(view.groups)).toBe(
      "Most people who use services said Obstacle. Most workers said Exists.",
    );
  });

  test("a short name in capitals keeps them", () => {
    expect(rolesText.group({ title: "NHS staff", placed: 6 })).toBe("6 NHS staff");
    expect(rolesText.group({ title: "", placed: 6 })).toBe("6 people with other roles");
  });
});
