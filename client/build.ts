import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** Builds the pages into client/dist when they are out of date; with --always, in any case. */

const client = import.meta.dirname;
const root = join(client, "..");
const dist = join(client, "dist");
/** Written last, so a build that broke half-way counts as none. */
const mark = join(dist, ".built");

const isText = /\.(html|js|css|svg|json|txt|md|webmanifest)$/;
const worthPacking = 256;

if (process.argv.includes("--always") || (await isStale())) {
  try {
    await build();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The pages could not be built. ${stripVTControlCharacters(why)}\n`);
    process.exitCode = 1;
  }
}

async function build() {
  const began = performance.now();
  const vite = await import("vite");
  await vite.build({ configFile: join(client, "vite.config.ts"), logLevel: "silent" });
  const packed = await packAll();
  await writeFile(mark, "");
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`The pages are ready in client/dist (${packed} files packed, ${seconds} s).\n`);
}

async function isStale() {
  const built = await changedAt(mark);
  const sources = [client, join(root, "shared"), join(root, "package-lock.json")];
  const changes = await Promise.all(sources.map(newest));
  return Math.max(...changes) > built;
}

/** The time (ms) of the latest change at or under a path. Folders count too: a file that is gone changes its folder. */
async function newest(path: string): Promise<number> {
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const names = (await readdir(path)).filter((name) => name !== "dist" && name !== "node_modules");
  const inside = await Promise.all(names.map((name) => newest(join(path, name))));
  // Making dist changes the client folder itself, so that one is left out.
  return Math.max(path === client ? 0 : info.mtimeMs, ...inside);
}

async function changedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}

/** Puts a .br and a .gz beside every text file, so that the server never packs while people wait. */
async function packAll(): Promise<number> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && isText.test(entry.name));
  const packed = await Promise.all(files.map((entry) => pack(join(entry.parentPath, entry.name))));
  return packed.filter(Boolean).length;
}

async function pack(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  if (bytes.length <= worthPacking) return false;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  return true;
}
