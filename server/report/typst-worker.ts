import { parentPort, workerData } from "node:worker_threads";
import { type Engine, findTypst, openEngine } from "./engine.ts";
import { bundledFonts, familyNames, fontSearch } from "./fonts.ts";
import { codesOf, printable, replacement } from "./printable.ts";
import type { ReportData } from "./report-data.ts";

/** `data` is printed by `summary.typ`; `now` in ms since 1970. */
export type Job = { data: ReportData; now: number };
export type Reply =
  | { kind: "pdf"; pdf: Uint8Array<ArrayBuffer>; replaced: string[] }
  | { kind: "no-engine" }
  | { kind: "failed" };

const template = "summary.typ";
const typst = findTypst();
const bundled = bundledFonts();
const search = fontSearch(fontDirOf(workerData));
let engine: Engine | undefined;

parentPort?.on("message", (job: Job) => {
  const reply = answer(job);
  parentPort?.postMessage(reply, reply.kind === "pdf" ? [reply.pdf.buffer] : []);
});

/** Each try uses fewer fonts than the one before: a font that Typst does not like must not cost the PDF. */
function answer(job: Job): Reply {
  if (typst === null) return { kind: "no-engine" };
  engine ??= openEngine(typst, template, bundled.files);
  const first = prepare(job, bundled.letters);
  const further = search(first.replaced.flatMap(codesOf));
  if (further.length > 0) {
    const letters = [...bundled.letters, ...further.map((font) => font.letters)];
    const more = openEngine(typst, template, [...bundled.files, ...further.map((font) => font.bytes)]);
    const done = print(more, job, letters);
    if (done !== null) return done;
  }
  const fewest = bundled.letters.slice(0, 1);
  return print(engine, job, bundled.letters) ?? print(engine, job, fewest) ?? { kind: "failed" };
}

function print(engine: Engine, job: Job, letters: readonly ReadonlySet<number>[]): Reply | null {
  const { inputs, replaced } = prepare(job, letters);
  try {
    const pdf = new Uint8Array(engine.typeset(inputs, job.now));
    return { kind: "pdf", pdf, replaced };
  } catch {
    // Typst's message quotes what people typed: it is not passed on.
    return null;
  }
}

function prepare(job: Job, letters: readonly ReadonlySet<number>[]) {
  const replaced = new Set<string>();
  const { lost, ...rest } = job.data;
  const texts = JSON.stringify(rest, (_key, value: unknown) => {
    if (typeof value !== "string") return value;
    const made = printable(value, letters);
    for (const letter of made.replaced) replaced.add(letter);
    return made.text;
  });
  // The file's own title is not printed: it keeps every letter, but for halves of one that JSON cannot hold.
  const name = job.data.title.replace(/\p{Cs}/gu, replacement) || job.data.kind;
  const more = JSON.stringify({ name, fonts: familyNames, lost: replaced.size > 0 ? lost : null });
  return { inputs: { texts, more }, replaced: [...replaced] };
}

function fontDirOf(given: unknown): string | undefined {
  if (typeof given !== "object" || given === null || !("fontDir" in given)) return undefined;
  return typeof given.fontDir === "string" ? given.fontDir : undefined;
}
