import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openTypesetter } from "../../server/report/pdf.ts";
import { deckOf, noon, sorted, summaryOf, type Told } from "./report-fixture.ts";
import { printedWith, readPdf } from "./report-pdf.ts";

const typesetter = openTypesetter();
afterAll(() => typesetter.close());
const printed = (told: Told) => printedWith(typesetter, told);

describe("the PDF summary as a file", () => {
  test("is tagged, is PDF/UA-1, and names its title and language", async () => {
    const { tagged, info, xmp } = await printed(sorted);
    expect(tagged).toBe(true);
    expect(xmp("pdfuaid:part")).toBe("1");
    expect(info).toMatchObject({ Title: "Learning together", Language: "en-GB" });
  });

  test("is in the workshop's language, and marks our English words as English", async () => {
    const { info, parts } = await printed({ language: "cy" });
    expect(info).toMatchObject({ Language: "cy" });
    expect(parts.find((part) => part.text === "Card by card")?.lang).toBe("en-GB");
    expect(parts.find((part) => part.text === "Riverside Care")?.lang).toBeUndefined();
  });

  test("has one heading of the first level and skips no level", async () => {
    const { parts } = await printed(sorted);
    const headings = parts
      .filter((part) => /^H\d$/.test(part.role))
      .map(({ role, text }) => `${role} ${text}`);
    expect(headings).toEqual([
      "H1 Learning together",
      "H2 What we said about each kind of card",
      "H2 Card by card",
      "H3 Exists",
      "H3 Helpful",
      "H3 Obstacle",
      "H3 Not sure",
      "H3 Not sorted",
      "H2 How to read this",
    ]);
  });

  test("gives the numbers of each kind of card in the bar, and in words", async () => {
    const piles = { exists: ["card-2"], helpful: ["card-8", "card-14"] };
    const { parts } = await printed({ deck: deckOf(18), piles });
    const name = parts.findIndex((part) => part.text === "Information systems");
    expect(parts[name + 1]).toMatchObject({
      role: "Figure",
      text: "1 2",
      alt: "Exists 1, Helpful 2, Obstacle 0, Not sorted 0.",
    });
  });

  test("is the same to the byte for the same input and date", async () => {
    const [first, second] = [await printed(sorted), await printed(sorted)];
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
    const later = await typesetter.summaryPdf(summaryOf(sorted), { now: noon + 60_000 });
    expect(Buffer.compare(first.pdf, later.pdf)).not.toBe(0);
  });

  test("holds 500 cards, all in one column, and its heading stands on every page but once in the tags", async () => {
    const deck = deckOf(500);
    const { parts, text, pages } = await printed({
      deck,
      piles: { helpful: deck.cards.map((card) => card.id) },
    });
    expect(parts.filter((part) => /^Card number \d+$/.test(part.text))).toHaveLength(500);
    expect(parts.filter((part) => part.role === "H3" && part.text === "Helpful")).toHaveLength(1);
    expect(text.match(/Helpful This helps 500 cards/g)?.length).toBeGreaterThan(pages - 3);
  });

  test("keeps its headings in order when there were several sorts", async () => {
    const summary = summaryOf({});
    const sorts = summary.sorts.flatMap((sort) => [sort, { ...sort, title: "Sort again" }]);
    const { pdf } = await typesetter.summaryPdf({ ...summary, sorts }, { now: noon });
    const { parts } = await readPdf(pdf);
    const levels = parts.flatMap((part) => (part.role.startsWith("H") ? [Number(part.role[1])] : []));
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    expect(parts).toContainEqual(expect.objectContaining({ role: "H2", text: "Sort again" }));
  });

  test("can be made of a workshop without a sort", async () => {
    const { pdf } = await typesetter.summaryPdf({ ...summaryOf({}), sorts: [] }, { now: noon });
    const { text } = await readPdf(pdf);
    expect(text).toContain("We followed the plan called Quick audit.");
    expect(text).not.toMatch(/cards/i);
  });

  test("satisfies pdfinfo and qpdf where they are installed", async ({ skip }) => {
    const { pdf } = await printed(sorted);
    const folder = mkdtempSync(join(tmpdir(), "cardtable-pdf-"));
    const file = join(folder, "summary.pdf");
    writeFileSync(file, pdf);
    try {
      const info = ifInstalled("pdfinfo", file);
      const check = ifInstalled("qpdf", "--check", file);
      if (info === null && check === null) skip();
      if (info !== null) expect(info).toMatch(/Tagged: +yes[\s\S]*\(A4\)/);
      if (check !== null) expect(check).toContain("No syntax or stream encoding errors found");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function ifInstalled(tool: string, ...args: string[]): string | null {
  try {
    return execFileSync(tool, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
