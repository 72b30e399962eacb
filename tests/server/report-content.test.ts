import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { columnIds } from "shared/board.ts";
import type { Summary } from "shared/summary/summary.ts";
import { afterAll, describe, expect, test } from "vitest";
import { openTypesetter } from "../../server/report/pdf.ts";
import { cardOf, deckOf, noon, sorted, summaryOf, type Told } from "./report-fixture.ts";
import { fontFor, printedWith, readPdf } from "./report-pdf.ts";

const typesetter = openTypesetter();
afterAll(() => typesetter.close());
const printed = (told: Told) => printedWith(typesetter, told);

describe("the PDF summary", () => {
  test("says who was in the room and how many cards are sorted", async () => {
    const { text } = await printed(sorted);
    expect(text).toContain("11 people took part");
    expect(text).toContain("5 People who use services");
    expect(text).toContain("6 Workers and practitioners");
    expect(text).toContain("2 supporters");
    expect(text).toContain("We sorted 6 of 12 cards.");
  });

  test("says in a line why a small room's roles are not shown", async () => {
    const small = await printed({ joining: { "service-user": 3, worker: 1 } });
    expect(small.text).toContain("4 people took part We count roles only in groups of 5 or more");
    expect(small.text).not.toContain("People who use services");
  });

  test("lists every card once, under the column it ended in", async () => {
    const summary = summaryOf(sorted);
    const { parts } = await printed(sorted);
    const listed = new Map<string, string[]>();
    let heading = "";
    for (const { role, text } of parts) {
      if (role === "H3") heading = text;
      if (/^Card number \d+$/.test(text)) listed.set(heading, [...(listed.get(heading) ?? []), text]);
    }
    const lying = (pile: string | null) =>
      summary.sorts.flatMap((sort) =>
        sort.cards.filter((card) => card.pile === pile).map((card) => card.title),
      );
    expect(Object.fromEntries(listed)).toEqual({
      Exists: lying("exists"),
      Helpful: lying("helpful"),
      Obstacle: lying("obstacle"),
      "Not sure": lying("unsure"),
      "Not sorted": lying("deck"),
    });
    expect(lying("exists")).toEqual(["Card number 2", "Card number 5"]);
  });

  test("gives each card its number, its suit in words, its title and its sentence", async () => {
    const { parts } = await printed(sorted);
    const title = parts.findIndex((part) => part.text === "Card number 3");
    expect(parts.slice(title - 2, title + 2)).toMatchObject([
      { role: "Lbl", text: "3" },
      { role: "Figure", alt: "People" },
      { role: "P", text: "Card number 3" },
      { role: "P", text: "This is what card 3 says in one sentence." },
    ]);
  });

  test("says that a column is empty", async () => {
    const { parts, text } = await printed({});
    expect(parts.filter((part) => part.text === "No cards")).toHaveLength(columnIds.length + 1);
    expect(text).toContain("We sorted none of the 12 cards.");
  });

  test("does not report a barrier that exists as good news", async () => {
    const deck = deckOf(2, { cards: [cardOf(1, { stance: "barrier" }), cardOf(2, { stance: "barrier" })] });
    const { parts, text } = await printed({ deck, piles: { exists: ["card-1"], obstacle: ["card-2"] } });
    expect(parts.filter((part) => part.text.endsWith("This is a barrier")).map((part) => part.text)).toEqual([
      "Card number 1 This is a barrier",
    ]);
    expect(text).toContain("1 card in Exists names a barrier, so it is not good news.");
  });

  test("marks a draft as a draft on every page, and shows no roles in it", async () => {
    const draft = await printed({ ...sorted, deck: deckOf(40), closed: false });
    expect(draft.pages).toBeGreaterThan(2);
    expect(draft.text.match(/Draft/g)).toHaveLength(draft.pages);
    expect(draft.text).not.toContain("People who use services");
    expect((await printed(sorted)).text).not.toContain("Draft");
  });

  test("prints what people typed as they typed it, never as code", async () => {
    const organisation = '#read("/etc/passwd") 你好 مرحبا 🎉 ŵŷ $x$ ]';
    const title = '#eval("1") \\ *not bold* _not slanted_ = @label <label>';
    const { parts, info, text, replaced } = await printed({ organisation, title });
    expect(info).toMatchObject({ Title: title });
    expect(parts.find((part) => part.role === "H1")?.text).toBe(title);
    for (const typed of ['#read("/etc/passwd")', "🎉", "ŵŷ $x$ ]"]) expect(text).toContain(typed);
    expect(text).toMatch(/[\u0600-\u06ff\ufb50-\ufefc]{5}/);
    // A machine with a Chinese font prints these two as well.
    expect(replaced).toEqual(text.includes("你好") ? [] : ["你", "好"]);
  });

  test("takes no text of a deck, a plan or a role for code", async () => {
    const code = (place: string) => `${place} #eval("1") $x$ ] \\ *b* @l`;
    const cards = [cardOf(1, { title: code("Title"), text: code("Text"), suit: "one" })];
    const suits = [{ id: "one", title: code("Suit"), short: code("Suit"), look: "view" as const }];
    const deck = deckOf(1, { title: code("Deck"), credit: code("Credit"), suits, cards });
    const plain = summaryOf({ deck, piles: { exists: ["card-1"] } });
    const summary: Summary = {
      ...plain,
      people: { total: 5, supported: 0, supporters: 0, roles: [{ title: code("Role"), count: 5 }] },
      sorts: plain.sorts.map((sort) => ({ ...sort, question: code("Question") })),
    };
    const { text } = await readPdf((await typesetter.summaryPdf(summary, { now: noon })).pdf);
    for (const place of ["Title", "Text", "Suit", "Deck", "Credit", "Role", "Question"])
      expect(text).toContain(code(place));
  });

  test("replaces a letter that no font has, and notes it at the end", async () => {
    const { parts, replaced } = await printed({ organisation: "Care \u0378 for \u0378 all" });
    expect(replaced).toEqual(["\u0378"]);
    expect(parts.find((part) => part.text.startsWith("Care"))?.text).toBe("Care \ufffd for \ufffd all");
    expect(parts.at(-2)).toMatchObject({ role: "H2", text: "Some letters could not be printed" });
    expect((await printed({})).text).not.toContain("could not be printed");
  });

  test("prints further letters with the fonts of a folder that the organiser chose", async () => {
    const letters = "\u0378\u0379";
    const fontDir = mkdtempSync(join(tmpdir(), "cardtable-fonts-"));
    writeFileSync(join(fontDir, "broken.ttf"), "this is no font");
    writeFileSync(join(fontDir, "further.ttf"), fontFor(letters));
    const own = openTypesetter({ fontDir });
    try {
      const made = await own.summaryPdf(summaryOf({ organisation: letters }), { now: noon });
      expect(made.replaced).toEqual([]);
      const { text } = await readPdf(made.pdf);
      for (const letter of letters) expect(text).toContain(letter);
    } finally {
      await own.close();
      rmSync(fontDir, { recursive: true });
    }
  });
});
