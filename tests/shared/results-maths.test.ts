import { type Board, type ColumnId, freshBoard, type PileId, place, withExtent } from "shared/board.ts";
import { agreementOf, dividedCards, division, orderOfTalk } from "shared/results/agreement.ts";
import { type OwnBoard, openResults, privateResults } from "shared/results/count-boards.ts";
import { apart, roleDifferences } from "shared/results/difference.ts";
import { describe, expect, test } from "vitest";

/** A board on which cards lie so: "a:exists b:helpful". A card may be named in several columns. */
function board(hand: readonly string[], lying: string): Board {
  return lying.split(" ").reduce((sorted, part) => {
    const [card = "", pile = ""] = part.split(":");
    const kept = (["exists", "helpful", "obstacle"] as ColumnId[]).filter((column) =>
      sorted.columns[column].includes(card),
    );
    return part === "" ? sorted : place(sorted, card, pile as PileId, null, kept);
  }, freshBoard(hand));
}

/** So many people of a role, whose boards all lie so. */
function people(hand: readonly string[], count: number, lying: string, role = ""): OwnBoard[] {
  return Array.from({ length: count }, () => ({ role, board: board(hand, lying), changed: [] }));
}

/*
 * Eighteen people and three cards, worked out by hand.
 *
 *   card    Exists Helpful Obstacle unsure deck   placed   largest share
 *   ask         15       2        1      0    0       18   15/18 = 0.833  nearly all agree
 *   listen       3      11        2      1    1       16   11/16 = 0.688  most agree
 *   speak        5       6        6      1    0       17    6/17 = 0.353  we differ
 */
const hand = ["ask", "listen", "speak"];
const eighteen = [
  ...people(hand, 5, "ask:exists listen:helpful speak:exists"),
  ...people(hand, 6, "ask:exists listen:helpful speak:helpful"),
  ...people(hand, 3, "ask:exists listen:exists speak:obstacle"),
  ...people(hand, 1, "ask:exists listen:unsure speak:obstacle"),
  ...people(hand, 2, "ask:helpful listen:obstacle speak:obstacle"),
  ...people(hand, 1, "ask:obstacle speak:unsure"),
];

describe("what eighteen people's boards come to", () => {
  const results = privateResults(hand, eighteen, 5);
  const of = (card: string) => {
    const one = results.cards.find((each) => each.card === card);
    if (one === undefined) throw new Error(card);
    return one;
  };

  test("counts each pile, and those who put the card in a column", () => {
    expect(results.boards).toBe(18);
    expect(of("ask")).toMatchObject({
      counts: { exists: 15, helpful: 2, obstacle: 1, unsure: 0, deck: 0 },
      placed: 18,
    });
    expect(of("listen")).toMatchObject({
      counts: { exists: 3, helpful: 11, obstacle: 2, unsure: 1, deck: 1 },
      placed: 16,
    });
    expect(of("speak")).toMatchObject({
      counts: { exists: 5, helpful: 6, obstacle: 6, unsure: 1, deck: 0 },
      placed: 17,
    });
  });

  test("says how far those who placed a card agree: 80 % nearly all, 60 % most, else we differ", () => {
    expect(agreementOf(of("ask"))).toEqual({ word: "nearly-all", column: "exists", count: 15, placed: 18 });
    expect(agreementOf(of("listen"))).toEqual({ word: "most", column: "helpful", count: 11, placed: 16 });
    expect(agreementOf(of("speak"))).toEqual({ word: "differ", column: "helpful", count: 6, placed: 17 });
  });

  test("puts the most divided first: entropy times the share that placed the card", () => {
    // ask: 15/18, 2/18, 1/18 -> 0.2192 + 0.3522 + 0.2317 = 0.8031 bits, all placed it.
    expect(division({ exists: 15, helpful: 2, obstacle: 1 }, 18, 18)).toBeCloseTo(0.8031, 3);
    // listen: 3/16, 11/16, 2/16 -> 0.4528 + 0.3716 + 0.375 = 1.1995 bits, times 16/18 = 1.0662.
    expect(division({ exists: 3, helpful: 11, obstacle: 2 }, 16, 18)).toBeCloseTo(1.0662, 3);
    // speak: 5/17, 6/17, 6/17 -> 0.5193 + 0.5303 + 0.5303 = 1.5799 bits, times 17/18 = 1.4921.
    expect(division({ exists: 5, helpful: 6, obstacle: 6 }, 17, 18)).toBeCloseTo(1.4921, 3);
    expect(orderOfTalk(results)).toEqual(["speak", "listen", "ask"]);
    expect(dividedCards(results)).toEqual(["speak"]);
  });

  test("does not come to a card first that only two of many placed", () => {
    // Two people, one each way: one bit, times 2/20.
    expect(division({ exists: 1, helpful: 1, obstacle: 0 }, 2, 20)).toBeCloseTo(0.1, 9);
    expect(division({ exists: 0, helpful: 0, obstacle: 0 }, 0, 20)).toBe(0);
  });
});

describe("how far a card in Exists is there", () => {
  const far = (count: number, extent: number) =>
    people(["a"], count, "a:exists").map((own) => ({ ...own, board: withExtent(own.board, "a", extent) }));
  // Seven in Exists: two say a little, one partly, three fully, one does not say.
  const seven = [...far(2, 1), ...far(1, 2), ...far(3, 4), ...people(["a"], 1, "a:exists")];

  test("is counted by the four answers, of those who say so", () => {
    expect(privateResults(["a"], seven, 5).cards[0]?.extents).toEqual([2, 1, 0, 3]);
  });

  test("is not told of fewer than five people", () => {
    expect(privateResults(["a"], seven.slice(0, 4), 5).cards[0]?.extents).toEqual([]);
  });
});

describe("at the edges of the words", () => {
  const word = (exists: number, helpful: number) =>
    agreementOf({ counts: { exists, helpful, obstacle: 0, unsure: 0, deck: 0 }, placed: exists + helpful })
      ?.word;

  test("4 of 5 are nearly all, 3 of 5 are most, 59 of 100 differ", () => {
    expect([word(4, 1), word(3, 2), word(59, 41)]).toEqual(["nearly-all", "most", "differ"]);
  });

  test("fewer than five who placed it have places and no agreement", () => {
    expect(word(4, 0)).toBeUndefined();
  });
});

describe("a room of fewer than five", () => {
  const results = privateResults(
    ["a", "b"],
    [...people(["a", "b"], 3, "a:exists b:exists"), ...people(["a", "b"], 1, "a:helpful")],
    5,
  );

  test("is told in words, with no count, no agreement and no roles", () => {
    expect(results.cards[0]).toMatchObject({
      counts: { exists: "most", helpful: "some", obstacle: "none", unsure: "none", deck: "none" },
      placed: null,
      extents: [],
      groups: null,
    });
    expect(results.cards.map((card) => agreementOf(card))).toEqual([null, null]);
  });

  test("talks first about the card that lies in more columns", () => {
    expect(orderOfTalk(results)).toEqual(["a", "b"]);
  });
});

describe("a card in several columns", () => {
  // Ten people: six say Exists and Obstacle, four say Obstacle alone.
  const results = privateResults(
    ["a"],
    [...people(["a"], 6, "a:exists a:obstacle"), ...people(["a"], 4, "a:obstacle")],
    5,
  );

  test("counts in each, and once among those who placed it", () => {
    expect(results.cards[0]).toMatchObject({ counts: { exists: 6, helpful: 0, obstacle: 10 }, placed: 10 });
    expect(results.cards.map((card) => agreementOf(card))).toEqual([
      { word: "nearly-all", column: "obstacle", count: 10, placed: 10 },
    ]);
  });
});

describe("boards that people share", () => {
  test("count as one each, however many they stand for", () => {
    const tables = ["a:exists", "a:exists", "a:helpful", ""].map((lying) => board(["a"], lying));
    expect(openResults(["a"], tables)).toMatchObject({
      // The fourth table has not begun.
      boards: 3,
      cards: [
        { counts: { exists: 2, helpful: 1, obstacle: 0, unsure: 0, deck: 0 }, placed: 3, groups: null },
      ],
    });
  });

  test("of one room put first what most different people moved between columns", () => {
    const room: Board = {
      ...board(["a", "b"], "a:exists b:helpful"),
      movers: { b: { count: 3, people: [] } },
    };
    expect(orderOfTalk(openResults(["a", "b"], [room]))).toEqual(["b", "a"]);
  });
});

describe("roles", () => {
  // 7 service users: 1 Exists, 1 Helpful, 5 Obstacle. 6 practitioners: 5 Exists, 1 Helpful.
  const one = ["records"];
  const results = privateResults(
    one,
    [
      ...people(one, 1, "records:exists", "user"),
      ...people(one, 1, "records:helpful", "user"),
      ...people(one, 5, "records:obstacle", "user"),
      ...people(one, 5, "records:exists", "worker"),
      ...people(one, 1, "records:helpful", "worker"),
    ],
    5,
  );

  test("differ by half the sum of the differences of their shares", () => {
    // |1/7 - 5/6| + |1/7 - 1/6| + |5/7 - 0| = 0.6905 + 0.0238 + 0.7143 = 1.4286; half of it 0.7143.
    expect(apart({ exists: 1, helpful: 1, obstacle: 5 }, { exists: 5, helpful: 1, obstacle: 0 })).toBeCloseTo(
      0.7143,
      4,
    );
    expect(apart({ exists: 2, helpful: 0, obstacle: 0 }, { exists: 9, helpful: 0, obstacle: 0 })).toBe(0);
    expect(apart({ exists: 2, helpful: 0, obstacle: 0 }, { exists: 0, helpful: 9, obstacle: 0 })).toBe(1);
  });

  test("are named with what most of each said", () => {
    expect(roleDifferences(results)).toMatchObject([
      {
        card: "records",
        one: { roles: ["user"], column: "obstacle", count: 5, placed: 7 },
        other: { roles: ["worker"], column: "exists", count: 5, placed: 6 },
      },
    ]);
  });

  const groups = (...all: OwnBoard[][]) => privateResults(one, all.flat(), 5).cards[0]?.groups;

  test("below five are put together, and are not shown where that is still too few", () => {
    const large = [
      ...people(one, 4, "records:exists", "user"),
      ...people(one, 3, "records:obstacle", "user"),
    ];
    const small = [
      ...people(one, 3, "records:exists", "carer"),
      ...people(one, 2, "records:obstacle", "manager"),
      ...people(one, 1, "records:obstacle", "carer"),
    ];
    expect(groups(large, small)).toEqual([
      { roles: ["user"], placed: 7, counts: { exists: 4, helpful: 0, obstacle: 3 }, most: "exists" },
      { roles: ["carer", "manager"], placed: 6, counts: { exists: 3, helpful: 0, obstacle: 3 }, most: null },
    ]);
    expect(groups(large, small.slice(0, 4))).toBeNull();
  });

  test("count only who placed this card, and not who merely joined", () => {
    const four = people(one, 4, "records:exists", "user");
    const unsure = people(one, 3, "records:unsure", "user");
    expect(groups(four, unsure, people(one, 6, "records:helpful", "worker"))).toBeNull();
  });

  test("are told in words where a whole group said the same", () => {
    const same = people(one, 6, "records:exists", "user");
    const mixed = [
      ...people(one, 4, "records:exists", "worker"),
      ...people(one, 3, "records:helpful", "worker"),
    ];
    expect(groups(same, mixed)).toEqual([
      { roles: ["user"], placed: null, counts: null, most: "exists" },
      { roles: ["worker"], placed: null, counts: null, most: "exists" },
    ]);
  });

  test("are not shown once more where few of a group have changed", () => {
    const change = (own: OwnBoard[], changed: boolean) => own.map((one) => ({ ...one, changed: [changed] }));
    const users = [
      ...people(one, 4, "records:exists", "user"),
      ...people(one, 3, "records:obstacle", "user"),
    ];
    const workers = [
      ...people(one, 3, "records:exists", "worker"),
      ...people(one, 4, "records:helpful", "worker"),
    ];
    expect(groups(change(users, true), change(workers, true))).toHaveLength(2);
    expect(
      groups(change(users, true), change(workers.slice(0, 2), true), change(workers.slice(2), false)),
    ).toBeNull();
  });
});
