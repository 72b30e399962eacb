import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

/*
 * Makes fonts/atkinson-basic.woff2, the letters of plain English, from the font's package: half the bytes of its
 * Latin file, which a browser then loads only for the names and words that need more. Run it by hand when the
 * package changes: node client/styles/subset-fonts.ts
 */

const source = createRequire(import.meta.url).resolve(
  "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
);
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join("");
const basic = await subsetFont(readFileSync(source), `${ascii}\u00a0£©·×–—‘’“”•…€−`, {
  targetFormat: "woff2",
  // The weights that the design uses lie between 430 and 790.
  variationAxes: { wght: { min: 400, max: 800 } },
});
writeFileSync(join(import.meta.dirname, "fonts", "atkinson-basic.woff2"), basic);
