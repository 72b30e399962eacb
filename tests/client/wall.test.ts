import type { Response } from "shared/activities/reflect.ts";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../client/screen/lines.ts";
import { type WallPage, wallPages } from "../../client/screen/wall.ts";

const answer = (id: string, change: Partial<Response> = {}): Response => ({
  id,
  prompt: "one",
  text: `Answer ${id}`,
  signed: false,
  shown: true,
  heading: null,
  support: 0,
  supporters: [],
  ...change,
});

const idsOn = (page: WallPage | undefined) =>
  page === undefined || "long" in page
    ? page?.long.id
    : page.columns.map(({ notes }) => notes.map(({ id }) => id));

describe("the wall", () => {
  test("shows the question also while nobody has answered", () => {
    expect(wallPages("one", [], 13)).toEqual([{ prompt: "one", columns: [] }]);
  });

  test("lays notes without a heading beside each other, most agreed first", () => {
    const pages = wallPages(
      "one",
      [answer("a"), answer("b", { support: 2 }), answer("c", { support: 1 }), answer("d")],
      13,
    );
    expect(pages.map(idsOn)).toEqual([[["b"], ["c"], ["a", "d"]]]);
  });

  test("has three headings and nine notes on a page, and what has no heading comes last", () => {
    const many = ["x", "y", "z", null].flatMap((heading) =>
      [1, 2, 3, 4].map((n) => answer(`${heading}${n}`, { heading, support: heading === "y" ? 5 : 0 })),
    );
    const pages = wallPages("one", many, 13);
    expect(pages).toHaveLength(3);
    expect(idsOn(pages[0])).toEqual([["y1", "y2", "y3"], ["y4"], ["x1", "x2", "x3"]]);
    expect(idsOn(pages[2])).toEqual([["null1", "null2", "null3"], ["null4"]]);
  });

  test("gives a long answer the wall to itself, and loses none", () => {
    const all = Array.from({ length: 40 }, (_, n) =>
      answer(`n${n}`, { text: "Some words ".repeat((n * 7) % 90) }),
    );
    const pages = wallPages("one", all, 13);
    expect(pages.flatMap((page) => [idsOn(page)].flat(2)).sort()).toEqual(all.map(({ id }) => id).sort());
    for (const page of pages)
      if ("columns" in page) {
        expect(page.columns.length).toBeLessThanOrEqual(3);
        for (const { notes } of page.columns) expect(notes.length).toBeLessThanOrEqual(3);
      }
  });

  test("counts lines between words, and within a word that is longer than a line", () => {
    expect(linesOf("one two three", 4)).toBe(2);
    expect(linesOf("a".repeat(20), 4)).toBe(3);
    expect(linesOf("", 4)).toBe(1);
  });
});
