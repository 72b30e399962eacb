import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Typesetter } from "../../server/report/pdf.ts";
import { noon, summaryOf, type Told } from "./report-fixture.ts";

type Node = {
  role: string;
  alt?: string;
  lang?: string;
  children: readonly (Node | { type: string; id: string })[];
};
/** A part of the document as a screen reader meets it: what it is, its text, and the words that stand for a picture. */
export type Part = { role: string; text: string; alt: string | undefined; lang: string | undefined };

type Cell = { role: "TH" | "TD"; text: string };

/** The PDF of a workshop, read again. */
export async function printedWith(typesetter: Typesetter, told: Told) {
  const { pdf, replaced } = await typesetter.summaryPdf(summaryOf(told), { now: noon });
  return { ...(await readPdf(pdf)), pdf, replaced };
}

/** What a PDF says of itself, and all that is in it, in reading order. */
export async function readPdf(pdf: Uint8Array) {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const { info, metadata } = await document.getMetadata();
  const parts: Part[] = [];
  const cells: Cell[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = new Map<string, string>();
    let id = "";
    let text = "";
    for (const item of items) {
      if ("str" in item) {
        const words = item.str + (item.hasEOL ? " " : "");
        text += words;
        marked.set(id, (marked.get(id) ?? "") + words);
      } else id = item.type === "beginMarkedContentProps" ? (item.id ?? "") : "";
    }
    const tree = (await page.getStructTree()) as Node;
    parts.push(...partsOf(tree, marked));
    cells.push(...cellsOf(tree, marked));
    texts.push(text.replace(/\s+/g, " "));
  }
  const found = {
    info: info as Record<string, unknown>,
    xmp: (name: string) => metadata?.get(name) as unknown,
    tagged: (await document.getMarkInfo())?.Marked ?? false,
    pages: document.numPages,
    /** Page by page, and all of it. */
    texts,
    text: texts.join(" ").replace(/\s+/g, " "),
    parts,
    cells,
  };
  await document.destroy();
  return found;
}

/** The cells of the tables: headers and data. */
function cellsOf(node: Node, marked: ReadonlyMap<string, string>): Cell[] {
  if (node.role === "TH" || node.role === "TD") return [{ role: node.role, text: textOf(node, marked) }];
  return node.children.flatMap((child) => ("role" in child ? cellsOf(child, marked) : []));
}

const leaves = ["H1", "H2", "H3", "H4", "P", "Lbl", "Figure"];

function partsOf(node: Node, marked: ReadonlyMap<string, string>): Part[] {
  if (leaves.includes(node.role))
    return [{ role: node.role, text: textOf(node, marked), alt: node.alt, lang: node.lang }];
  return node.children.flatMap((child) => ("role" in child ? partsOf(child, marked) : []));
}

function textOf(node: Node, marked: ReadonlyMap<string, string>): string {
  const texts = node.children.map((child) =>
    "role" in child ? textOf(child, marked) : (marked.get(child.id) ?? ""),
  );
  return texts.join("").replace(/\s+/g, " ").trim();
}

/**
 * A real font that draws only the letters given, with shapes of Hebrew ones: for what the fonts that come with the
 * server do not have. Its table of letters is replaced by one in format 12, at the end of the file.
 */
export function fontFor(letters: string): Uint8Array {
  const path = "@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf";
  const server = createRequire(new URL("../../server/index.ts", import.meta.url));
  const font = readFileSync(server.resolve(path));
  const name = Buffer.from("Noto Sans Hebrew", "utf16le").swap16();
  const other = Buffer.from("Font For Testing", "utf16le").swap16();
  for (let at = font.indexOf(name); at >= 0; at = font.indexOf(name, at)) other.copy(font, at);
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const cmap = Buffer.alloc(28 + 12 * codes.length);
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt32BE(0x0003_000a, 4);
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(12, 12);
  cmap.writeUInt32BE(cmap.length - 12, 16);
  cmap.writeUInt32BE(codes.length, 24);
  for (const [at, code] of codes.entries()) {
    cmap.writeUInt32BE(code, 28 + 12 * at);
    cmap.writeUInt32BE(code, 32 + 12 * at);
    cmap.writeUInt32BE(40 + at, 36 + 12 * at);
  }
  const record = font.indexOf("cmap");
  font.writeUInt32BE(font.length, record + 8);
  font.writeUInt32BE(cmap.length, record + 12);
  return Buffer.concat([font, cmap]);
}
