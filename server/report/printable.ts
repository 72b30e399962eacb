/** What stands for a letter that no font has. Noto Sans draws it. */
export const replacement = "\ufffd";

/**
 * Invisible characters. Joiners shape Arabic, Indic scripts and emoji, tags spell the flags of Wales, Scotland
 * and England, and isolates keep directions apart; the others print nothing, and U+FEFF is forbidden in PDF/UA.
 */
const invisible = /(?!\u200c|\u200d|\u2068|\u2069|[\u{e0020}-\u{e007f}])\p{Default_Ignorable_Code_Point}/gu;
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const plain = /^[\x20-\x7e]*$/;
const joining = /\p{Default_Ignorable_Code_Point}/u;

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The text as it can be printed with these fonts, and the letters that were replaced. A letter with its marks
 * is drawn from one font, so one font must have all of it. Pure.
 */
export function printable(text: string, fonts: readonly ReadonlySet<number>[]) {
  if (plain.test(text)) return { text, replaced: [] };
  const replaced: string[] = [];
  const clean = text.replace(breaks, " ").replace(invisible, "").normalize("NFC");
  // Nothing but invisible characters: a heading without a letter would fail the whole file.
  if (clean === "") return { text: replacement, replaced: [] };
  const printed = Array.from(letters.segment(clean), ({ segment }) => {
    const codes = codesOf(segment);
    if (fonts.some((font) => codes.every((code) => font.has(code)))) return segment;
    replaced.push(segment);
    return replacement;
  });
  return { text: printed.join(""), replaced };
}

/** The visible code points of a letter. */
export function codesOf(letter: string): number[] {
  return [...letter].filter((part) => !joining.test(part)).map((part) => part.codePointAt(0) ?? 0);
}
