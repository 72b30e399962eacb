import * as z from "zod/mini";
import { limits } from "./limits.ts";

/** Control, bidi-override and zero-width characters: they make one name look like another. */
const hidden = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/**
 * Joiners shape Arabic, Indic scripts and emoji; after these scripts they only hide in a look-alike.
 * No lookbehind: Safari 15 has none.
 */
const strayJoiner = /(^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\s])[\u200c\u200d]+/gu;

/** What people typed, as it is kept: NFC, one space between words, nothing invisible. Idempotent. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\n\r\t]/g, " ")
    .replace(hidden, "")
    .replace(strayJoiner, "$1")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");
}

function textSchema(least: 0 | 1, most: number) {
  return z.string().check(
    z.overwrite(tidy),
    z.refine((text) => [...text].length >= least, "Please write something here."),
    z.refine((text) => [...text].length <= most, `This is too long. Use at most ${most} characters.`),
  );
}

/** At most 60 code points, not empty: titles and names. */
export const shortText = textSchema(1, limits.text.short);
/** At most 60 code points, may be empty. */
export const shortTextOrNone = textSchema(0, limits.text.short);
/** At most 280 code points, not empty: sentences. */
export const mediumText = textSchema(1, limits.text.medium);
/** At most 1,000 code points, not empty: paragraphs. */
export const longText = textSchema(1, limits.text.long);
/** At most 280 code points, may be empty. */
export const mediumTextOrNone = textSchema(0, limits.text.medium);
