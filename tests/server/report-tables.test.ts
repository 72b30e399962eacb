import type { Summary } from "shared/summary/summary.ts";
import { afterAll, describe, expect, test } from "vitest";
import { openTypesetter } from "../../server/report/pdf.ts";
import { noon } from "./report-fixture.ts";
import { type Full, fullSummary } from "./report-full.ts";
import { readPdf } from "./report-pdf.ts";
import { printedCode, typedOver } from "./report-typed.ts";

const typesetter = openTypesetter();
afterAll(() => typesetter.close());

async function pdfOf(summary: Summary) {
  return readPdf((await typesetter.summaryPdf(summary, { now: noon })).pdf);
}
const printed = (told: Full = {}) => pdfOf(fullSummary(told));
const onlyTables = (told: Full = {}) => {
  const summary = fullSummary(told);
  return { ...summary, sorts: summary.sorts.filter(({ mode }) => mode === "tables") };
};

describe("cards in the PDF", () => {
  test("have their extent in words and their notes", async () => {
    const { parts } = await printed();
    const at = parts.findIndex(({ text }) => text === "Card number 1");
    expect(parts.slice(at, at + 4).map(({ text }) => text)).toEqual([
      "Card number 1",
      "This is what card 1 says in one sentence.",
      "How much we have: partly",
      "Only on the first floor.",
    ]);
  });

  test("have notes that are signed where the workshop is open, and nowhere else", async () => {
    expect((await printed({ preset: "open" })).text).toContain("Only on the first floor. Signed by Kwame");
    expect((await printed()).text).not.toContain("first floor. Signed");
  });

  test("that people wrote are called our own", async () => {
    const { parts, text } = await printed();
    const at = parts.findIndex((part) => part.text === "Tea first");
    expect(parts[at - 1]).toMatchObject({ role: "Figure", alt: "Our own card" });
    expect(parts[at + 1]).toMatchObject({ text: "People talk." });
    expect(text).toContain("My view 1 Our own cards 1");
  });
});

describe("a sort at tables", () => {
  test("is a table: a header for each table with its people, a header for each card, a word in each cell", async () => {
    const summary = onlyTables();
    const { cells, text } = await pdfOf(summary);
    expect(cells.slice(0, 4)).toEqual(
      [1, 2, 3, 4].map((table) => ({ role: "TH", text: `Table ${table}3 people` })),
    );
    const [sort] = summary.sorts;
    const words = {
      exists: "Exists",
      helpful: "Helpful",
      obstacle: "Obstacle",
      unsure: "Not sure",
      deck: "Not sorted",
    };
    for (const card of sort?.cards ?? []) {
      const at = cells.findIndex(({ role, text }) => role === "TH" && text.includes(card.title));
      expect(cells.slice(at + 1, at + 5)).toEqual(
        card.piles.map((pile) => ({ role: "TD", text: words[pile] })),
      );
    }
    expect(text).toContain("Every table sorted 5 of 8 cards.");
    expect(text).toContain(
      "How much we have: a little at 1 table, partly at 1 table, mostly at 1 table, fully at 1 table",
    );
    expect(text).toContain("Night staff never hear of it.");
  });

  test("has its headers again on the next page, but once in the tags", async () => {
    const summary = onlyTables();
    const sorts = summary.sorts.map((sort) => ({
      ...sort,
      cards: sort.cards.flatMap((card) => [card, card, card]),
    }));
    const { texts, cells } = await pdfOf({ ...summary, sorts });
    expect(texts.filter((page) => page.includes("Table 4")).length).toBeGreaterThan(1);
    expect(cells.filter(({ role, text }) => role === "TH" && text.startsWith("Table 4"))).toHaveLength(1);
  });

  test("of more than six tables counts them, and still says how many people each stands for", async () => {
    const { cells, text } = await pdfOf(onlyTables({ tables: 9 }));
    expect(text).toContain("There are many tables");
    expect(text).toContain("Table 1 (2 people), Table 2 (2 people), Table 3 (2 people), Table 4 (1 person)");
    expect(cells.slice(0, 5).map(({ text }) => text)).toEqual([
      "Exists",
      "Helpful",
      "Obstacle",
      "Not sure",
      "Not sorted",
    ]);
    const at = cells.findIndex(({ role, text }) => role === "TH" && text.includes("Card number 3"));
    expect(cells.slice(at + 1, at + 6).map(({ text }) => text)).toEqual(["0", "0", "9", "0", "0"]);
  });

  test("counts suits over all tables, and does not call a barrier good news", async () => {
    const { parts, text } = await pdfOf(onlyTables());
    const suit = parts.findIndex(({ text }) => text === "Human resource practices");
    expect(parts[suit + 1]?.alt).toBe("Exists 0, Helpful 0, Obstacle 4, Not sure 0, Not sorted 0.");
    expect(text).toContain("A table put a card that names a barrier in Exists once. That is not good news.");
  });

  test("says when no table has begun", async () => {
    const summary = onlyTables();
    const sorts = summary.sorts.map((sort) => ({ ...sort, boards: [], sorted: 0 }));
    const { text } = await pdfOf({ ...summary, sorts });
    expect(text).toContain("No table has sorted a card yet.");
    expect(text).not.toContain("What we said about each kind of card");
  });
});

test("nothing that people type anywhere is taken for code, and no letter breaks the file", async () => {
  const { text } = await pdfOf(typedOver(fullSummary()));
  for (const name of [
    "aim",
    "rules",
    "added",
    "pages",
    "question",
    "what",
    "who",
    "due",
    "measure",
    "note",
    "words",
  ])
    expect(text).toContain(`${name} ${printedCode}`);
});
