import { freshBoard, place } from "shared/board.ts";
import { placements, total } from "shared/results/placements.ts";
import { roleCounts } from "shared/results/roles.ts";
import { summary } from "shared/summary.ts";
import type { Event } from "shared/workshop/events.ts";
import { describe, expect, test } from "vitest";
import { given, joined, roles } from "../fixtures/small-workshop.ts";

const closed: Event = { type: "workshop.closed", on: 9_000 };
const moved = (card: string, to: "exists" | "obstacle" | "unsure"): Event => ({
  type: "sort.moved",
  activity: "sort",
  board: "room",
  card,
  from: "deck",
  to,
  before: null,
});
const people = (role: string | undefined, count: number) =>
  Array.from({ length: count }, (_, index) => joined(`${role ?? "none"}-${index}`, "x", role));

describe("placements", () => {
  test("count boards, pile by pile", () => {
    const hand = ["a", "b"];
    const boards = [
      place(freshBoard(hand), "a", "exists", null),
      place(freshBoard(hand), "a", "obstacle", null),
    ];
    const counts = placements(hand, boards);
    expect(counts.a).toEqual({ exists: 1, helpful: 0, obstacle: 1, unsure: 0, deck: 0 });
    expect(counts.b).toEqual({ exists: 0, helpful: 0, obstacle: 0, unsure: 0, deck: 2 });
    expect(total(Object.values(counts))).toEqual({ exists: 1, helpful: 0, obstacle: 1, unsure: 0, deck: 2 });
  });
});

describe("the summary", () => {
  test("lists every card under the pile it ended in", () => {
    const [sort] = summary(given(moved("a", "exists"), moved("f", "obstacle"), moved("c", "unsure"))).sorts;
    expect(sort?.cards.map(({ id, pile }) => `${id} ${pile}`)).toEqual([
      "a exists",
      "b deck",
      "c unsure",
      "d deck",
      "e deck",
      "f obstacle",
    ]);
    expect(sort?.sorted).toBe(3);
  });

  test("adds up each suit from its cards", () => {
    const [sort] = summary(given(moved("a", "exists"), moved("b", "exists"), moved("f", "obstacle"))).sorts;
    expect(sort?.suits.map(({ id, placement }) => [id, placement.exists, placement.obstacle])).toEqual([
      ["culture", 2, 0],
      ["people", 0, 1],
    ]);
  });

  test("is a draft until the workshop is closed", () => {
    expect(summary(given()).draft).toBe(true);
    expect(summary(given(closed)).draft).toBe(false);
  });

  test("says nothing about roles while people still join: two drafts would show whose role is whose", () => {
    expect(summary(given(...people("user", 8))).people.roles).toBeNull();
  });
});

test("a workshop that was reopened counts no roles: between two ends one person may have come or gone (S13)", () => {
  const again: Event[] = [closed, { type: "workshop.reopened" }, closed];
  expect(summary(given(...people("user", 8), ...again)).people.roles).toBeNull();
});

describe("roles", () => {
  const count = (...groups: Event[][]) => summary(given(...groups.flat(), closed)).people.roles;

  test("are counted when every group has at least five people", () => {
    expect(count(people("user", 7), people("worker", 5))).toEqual([
      { title: "People who use services", count: 7 },
      { title: "Workers", count: 5 },
    ]);
  });

  test("of fewer than five people are merged, together with those who gave none (S13)", () => {
    expect(count(people("user", 7), people("worker", 3), people(undefined, 2))).toEqual([
      { title: "People who use services", count: 7 },
      { title: "", count: 5 },
    ]);
  });

  test("are not counted apart when subtraction would lay a small group bare (S13)", () => {
    expect(count(people("user", 7), people("worker", 4))).toBeNull();
    expect(count(people("user", 7), people("worker", 1))).toBeNull();
  });

  test("leave supporters out", () => {
    const helper = { name: "h", role: "user", helps: true };
    const users = Array.from({ length: 5 }, () => ({ name: "u", role: "user", helps: false }));
    expect(roleCounts([...users, helper], roles)).toEqual([{ title: "People who use services", count: 5 }]);
  });
});
