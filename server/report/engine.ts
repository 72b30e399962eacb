import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Sets JSON texts with a template; `at` in ms since 1970 is the date inside the file. */
export type Engine = { typeset(inputs: Record<string, string>, at: number): Uint8Array };

/** What we use of Typst's compiler; the platform's package comes without types. */
type NodeCompiler = {
  addSource(path: string, source: string): void;
  pdf(
    document: { mainFileContent: string; inputs: Record<string, string> },
    options: { pdfStandard: "ua-1"; creationTimestamp: number },
  ): Uint8Array;
  evictCache(maxAge: number): void;
};
type Typst = {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Uint8Array[] }[] }): NodeCompiler;
  };
};

const here = import.meta.dirname;
/** A folder that does not exist: a template can read no file but the sources it is given. */
const emptyRoot = join(here, "no-files");
const imported = [
  "look",
  "frame",
  "opening",
  "bars",
  "cards",
  "sort",
  "results",
  "roles",
  "trend",
  "said",
  "deeds",
].map((name) => `${name}.typ`);

/** Typst for this machine, or null where none is installed. */
export function findTypst(): Typst | null {
  const name = packageName();
  if (name === null) return null;
  try {
    const found: unknown = createRequire(import.meta.url)(name);
    return isTypst(found) ? found : null;
  } catch {
    return null;
  }
}

/** A compiler with these fonts. It also knows the system's: what a template may use, it must name. */
export function openEngine(typst: Typst, template: string, fonts: readonly Uint8Array[]): Engine {
  const compiler = typst.NodeCompiler.create({
    workspace: emptyRoot,
    fontArgs: [{ fontBlobs: [...fonts] }],
  });
  for (const file of imported) compiler.addSource(join(emptyRoot, file), source(file));
  const mainFileContent = source(template);
  return {
    typeset(inputs, at) {
      const options = { pdfStandard: "ua-1", creationTimestamp: Math.floor(at / 1000) } as const;
      try {
        return compiler.pdf({ mainFileContent, inputs }, options);
      } finally {
        // What Typst remembers of a workshop must not pile up, nor outlive it for long.
        compiler.evictCache(0);
      }
    },
  };
}

function source(file: string): string {
  return readFileSync(join(here, file), "utf8");
}

function packageName(): string | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  return `@myriaddreamin/typst-ts-node-compiler-linux-x64-${hasGlibc() ? "gnu" : "musl"}`;
}

function hasGlibc(): boolean {
  // Without this the report looks up every open connection's name. Node's types do not know it.
  Object.assign(process.report, { excludeNetwork: true });
  const report: object = process.report.getReport();
  if (!("header" in report) || typeof report.header !== "object" || report.header === null) return true;
  return "glibcVersionRuntime" in report.header;
}

function isTypst(found: unknown): found is Typst {
  if (typeof found !== "object" || found === null || !("NodeCompiler" in found)) return false;
  const compiler = found.NodeCompiler;
  return typeof compiler === "function" && "create" in compiler && typeof compiler.create === "function";
}
