import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { codePoints, type Slice, sliceOf } from "./coverage.ts";

const require = createRequire(import.meta.url);

/** In the order in which Typst asks them for a letter. All weights of a family have the same letters. */
const families = [
  {
    name: "Atkinson Hyperlegible Next",
    at: "atkinson-hyperlegible-next",
    weights: ["400Regular", "500Medium", "700Bold", "800ExtraBold"],
  },
  // Also Greek, Cyrillic and Devanagari.
  { name: "Noto Sans", at: "noto-sans", weights: ["400Regular", "700Bold"] },
  { name: "Noto Sans Arabic", at: "noto-sans-arabic", weights: ["400Regular", "700Bold"] },
  { name: "Noto Sans Hebrew", at: "noto-sans-hebrew", weights: ["400Regular", "700Bold"] },
  { name: "Noto Sans Bengali", at: "noto-sans-bengali", weights: ["400Regular", "700Bold"] },
  // Arrows, ticks and stars, before the emoji that would draw them as pictures.
  { name: "Noto Sans Math", at: "noto-sans-math", weights: ["400Regular"] },
  { name: "Noto Emoji", at: "noto-emoji", weights: ["400Regular"] },
] as const;

const systemFolders: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ["/usr/share/fonts", "/usr/local/share/fonts"],
  darwin: ["/System/Library/Fonts", "/Library/Fonts"],
  win32: ["C:\\Windows\\Fonts"],
};

export type Font = { bytes: Uint8Array; letters: ReadonlySet<number> };

export const familyNames: readonly string[] = families.map((family) => family.name);

/** The fonts that come with the server: every file, and what each family draws. */
export function bundledFonts() {
  const loaded = families.map(({ name, at, weights }) =>
    weights.map((weight) => {
      const file = `${name.replaceAll(" ", "")}_${weight}.ttf`;
      return readFileSync(require.resolve(`@expo-google-fonts/${at}/${weight}/${file}`));
    }),
  );
  const letters = loaded.map(([regular]) => codePoints(sliceOf(regular ?? new Uint8Array())));
  return { files: loaded.flat(), letters };
}

/**
 * Looks for further fonts in `fontDir` and in the system's folders. The function that it returns takes the code
 * points that are missing and gives the fewest fonts, first come, that draw some of them. Answers are kept,
 * so that a folder with a thousand fonts is read once for a letter.
 */
export function fontSearch(fontDir: string | undefined): (missing: Iterable<number>) => Font[] {
  const folders = [...(fontDir === undefined ? [] : [fontDir]), ...(systemFolders[process.platform] ?? [])];
  const known = new Map<number, string | null>();
  const opened = new Map<string, Font>();
  return (missing) => {
    const wanted = [...missing];
    look(
      folders,
      wanted.filter((code) => !known.has(code)),
      known,
    );
    const paths = new Set(wanted.flatMap((code) => known.get(code) ?? []));
    return [...paths].map((path) => {
      const font = opened.get(path) ?? open(path);
      opened.set(path, font);
      return font;
    });
  };
}

function look(folders: readonly string[], codes: readonly number[], known: Map<number, string | null>): void {
  const open = new Set(codes);
  for (const path of folders.flatMap(fontFiles)) {
    if (open.size === 0) return;
    const letters = lettersOf(path);
    for (const code of [...open].filter((code) => letters.has(code))) {
      known.set(code, path);
      open.delete(code);
    }
  }
  for (const code of open) known.set(code, null);
}

function fontFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => [".ttf", ".otf", ".ttc", ".otc"].includes(extname(file).toLowerCase()))
      .sort()
      .map((file) => join(folder, file));
  } catch {
    return [];
  }
}

/** Reads only the tables it needs: a collection for Chinese has 20 MB. A file that is no font draws nothing. */
function lettersOf(path: string): Set<number> {
  try {
    const file = openSync(path, "r");
    try {
      const slice: Slice = (offset, length) => {
        const bytes = new Uint8Array(length);
        return new DataView(bytes.buffer, 0, readSync(file, bytes, 0, length, offset));
      };
      return codePoints(slice);
    } finally {
      closeSync(file);
    }
  } catch {
    return new Set();
  }
}

function open(path: string): Font {
  return { bytes: readFileSync(path), letters: lettersOf(path) };
}
