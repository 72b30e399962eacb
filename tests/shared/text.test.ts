import fc from "fast-check";
import { idSchema } from "shared/ids.ts";
import { shortText, tidy } from "shared/text.ts";
import { describe, expect, test } from "vitest";

describe("what people type", () => {
  test("is tidied the same however often it is tidied (S5)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("keeps Welsh, Arabic, Chinese and emoji, family emoji too", () => {
    for (const text of ["Tŷ ŵyl", "مرحبا", "你好", "🎉", "👩‍👩‍👧"]) expect(tidy(text)).toBe(text);
  });

  test("loses what hides: controls, bidi overrides, zero widths and joiners in Latin names (S5)", () => {
    expect(tidy("An\u200dna\u202e\u0007 \u200b B\ufeff")).toBe("Anna B");
  });

  test("is counted in letters, not in bytes", () => {
    expect(shortText.safeParse("🎉".repeat(60)).success).toBe(true);
    expect(shortText.safeParse("🎉".repeat(61)).success).toBe(false);
  });

  test("may not be empty where something is needed", () => {
    expect(shortText.safeParse(" \u200b ").success).toBe(false);
  });
});

describe("ids from outside", () => {
  test("may not be names that every object has (S10)", () => {
    for (const id of ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])
      expect(idSchema.safeParse(id).success).toBe(false);
  });
});
