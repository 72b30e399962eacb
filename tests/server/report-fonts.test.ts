import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { pileIds } from "shared/board.ts";
import { describe, expect, test } from "vitest";
import { codePoints, sliceOf } from "../../server/report/coverage.ts";
import { bundledFonts, familyNames, fontSearch } from "../../server/report/fonts.ts";
import { printable } from "../../server/report/printable.ts";
import { barWidth, pileSegments } from "../../server/report/segments.ts";
import { fontFor } from "./report-pdf.ts";

const { files, letters } = bundledFonts();
const print = (text: string) => printable(text, letters);

describe("the fonts that come with the server", () => {
  test.each([
    ["Latin", "Zażółć gęślą jaźń, façade, Đặng"],
    ["Welsh", "ŵ ŷ Ŵ Ŷ â ê î ô û"],
    ["Greek", "Καλημέρα σε όλους"],
    ["Cyrillic", "Добрий день, Њ"],
    ["Arabic and Urdu", "مرحبا ٹھیک ہے گھر"],
    ["Hebrew", "שָׁלוֹם לכולם"],
    ["Hindi", "नमस्ते दोस्तों।"],
    ["Bengali", "স্বাগতম ৳"],
    ["emoji", "👍🏽 👩‍⚕ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧 1⃣"],
    ["signs", "→ ✓ ★ ≤ € £ ½ … “quoted”"],
  ])("cover %s", (_script, text) => {
    expect(print(text)).toEqual({ text, replaced: [] });
  });

  test("have the same letters in every weight of a family", () => {
    const distinct = new Set(files.map((file) => [...codePoints(sliceOf(file))].join()));
    expect(distinct.size).toBe(familyNames.length);
  });
});

describe("a text to be printed", () => {
  test("loses characters that nobody sees, and keeps those that shape letters", () => {
    expect(print("a\u00ad\ufeff\u200bb ❤\ufe0f").text).toBe("ab ❤");
    expect(print("می\u200cخواهم क\u094d\u200dष").text).toBe("می\u200cخواهم क\u094d\u200dष");
  });

  test("has one mark for a letter that no single font has with its accents", () => {
    // Noto Sans has the letter and Noto Sans Hebrew the point, but no font draws the two together.
    expect(print("a и\u05b8 b")).toEqual({ text: "a \ufffd b", replaced: ["и\u05b8"] });
  });

  test("is never empty when something was typed, and never holds half a character", () => {
    expect(print("\u3164").text).toBe("\ufffd");
    expect(print("a\ud83c").text).toBe("a\ufffd");
  });

  test("is found to be printable by itself once it was made so", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const { text } = print(typed);
        expect(print(text)).toEqual({ text, replaced: [] });
      }),
    );
  });
});

describe("the search for further fonts", () => {
  test("opens only a font that draws a missing letter, and none twice", () => {
    const folder = mkdtempSync(join(tmpdir(), "cardtable-fonts-"));
    try {
      writeFileSync(join(folder, "a.ttf"), fontFor("\u0378"));
      writeFileSync(join(folder, "b.otf"), fontFor("\u0379\u0380"));
      writeFileSync(join(folder, "c.ttf"), "no font");
      const search = fontSearch(folder);
      const found = search([0x380]);
      expect(found.map((font) => [...font.letters])).toEqual([[0x379, 0x380]]);
      expect(search([0x379, 0x378, 0x380])).toHaveLength(2);
      expect(search([0x380])[0]).toBe(found[0]);
      expect(search([0xffff])).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("does without a folder that is not there", () => {
    expect(fontSearch("/no/such/folder")([0xffff])).toEqual([]);
  });
});

describe("a bar", () => {
  const placement = fc.record(
    Object.fromEntries(pileIds.map((pile) => [pile, fc.nat(500)])) as Record<
      (typeof pileIds)[number],
      fc.Arbitrary<number>
    >,
  );

  test("is always full, in the order of the columns, and shows every number that is not 0", () => {
    fc.assert(
      fc.property(placement, (counts) => {
        const parts = pileSegments(counts, barWidth);
        expect(parts.map((part) => part.pile)).toEqual(pileIds.filter((pile) => counts[pile] > 0));
        if (parts.length === 0) return;
        const width = parts.reduce((sum, part) => sum + part.width, 0) + 3 * (parts.length - 1);
        expect(width).toBeCloseTo(452);
        for (const part of parts) expect(part.width).toBeGreaterThan(40);
      }),
    );
  });

  test("is divided by shares where there is room", () => {
    const parts = pileSegments({ exists: 1, helpful: 1, obstacle: 2, unsure: 0, deck: 0 }, barWidth);
    expect(parts.map((part) => part.width)).toEqual([111.5, 111.5, 223]);
  });
});
