import { freshBoard, place } from "shared/board.ts";
import { describe, expect, test } from "vitest";
import { nextCard, oneHigher, oneLower, startingPlace } from "../../client/board/hand.ts";

const hand = ["a", "b", "c", "d", "e"];

describe("the card in front of a person", () => {
  test("begins at different places for different people, and at the same place after a reload", () => {
    const places = new Set(
      Array.from({ length: 40 }, (_, index) => startingPlace(`person-${index}`, hand.length)),
    );
    expect(places).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(startingPlace("bev", 5)).toBe(startingPlace("bev", 5));
  });

  test("is the next unsorted one, round the end of the deck", () => {
    const board = place(freshBoard(hand), "e", "exists", null);
    expect(nextCard(board, hand, 4)).toBe("a");
  });

  test("is rather one that nobody holds, but a held one when there is no other", () => {
    expect(nextCard(freshBoard(hand), hand, 0, new Set(["a", "b"]))).toBe("c");
    expect(nextCard(freshBoard(["a"]), ["a"], 0, new Set(["a"]))).toBe("a");
  });

  test("is none when every card is sorted", () => {
    expect(nextCard(place(freshBoard(["a"]), "a", "unsure", null), ["a"], 0)).toBeUndefined();
  });
});

describe("higher and lower", () => {
  const board = freshBoard(["a", "b", "c"]);
  test("name the neighbour that a card would go above", () => {
    expect(oneHigher(board, "deck", "b")).toBe("a");
    expect(oneLower(board, "deck", "a")).toBe("c");
  });
  test("end at the top and at the bottom", () => {
    expect(oneHigher(board, "deck", "a")).toBeUndefined();
    expect(oneLower(board, "deck", "b")).toBeNull();
    expect(oneLower(board, "deck", "c")).toBeUndefined();
  });
});
