import { type Chance, chanceFrom } from "../server/chance.ts";
import { openCardtable } from "./cardtable.ts";
import type { Cost, Heard, Peer } from "./peer.ts";
import { openPlainWs } from "./plain-ws.ts";

/** W(30, 15): a real workshop. Slices take turns, so that a busy moment of the machine falls on both. */
const clients = 30;
const movesPerSecond = 15;
const slices = 5;
const secondsPerSlice = 4;
const warmUpSeconds = 2;
const seed = Number(process.env.SEED ?? 1);

/** CPU in µs. */
type Slice = Heard & { cpuPerDelivery: number };
type Result = { slices: Slice[]; rss: number };

const cardtable = await openCardtable(clients);
const plain = await openPlainWs(clients);
for (const peer of [cardtable, plain]) await load(peer, chanceFrom(seed), warmUpSeconds);
const results: [Result, Result] = [
  { slices: [], rss: 0 },
  { slices: [], rss: 0 },
];
for (let slice = 0; slice < slices; slice += 1) {
  results[0].slices.push(await measure(cardtable, chanceFrom(seed + slice)));
  results[1].slices.push(await measure(plain, chanceFrom(seed + slice)));
}
results[0].rss = (await cardtable.cost()).rss;
results[1].rss = (await plain.cost()).rss;
await cardtable.close();
await plain.close();
report(...results);

async function measure(peer: Peer, chance: Chance): Promise<Slice> {
  peer.take();
  const before = await peer.cost();
  await load(peer, chance, secondsPerSlice);
  const after: Cost = await peer.cost();
  const heard = peer.take();
  return { ...heard, cpuPerDelivery: ((after.cpu - before.cpu) * 1e6) / heard.deliveries };
}

/** Moves at that pace by random clients; ends when the last has had time to arrive everywhere. */
async function load(peer: Peer, chance: Chance, seconds: number): Promise<void> {
  const start = performance.now();
  for (let move = 0; move < seconds * movesPerSecond; move += 1) {
    // Anywhere within its share of the second: people do not move in step.
    const due = start + ((move + chance.below(1_000) / 1_000) * 1_000) / movesPerSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    peer.move(chance.below(clients));
  }
  await new Promise((resolve) => setTimeout(resolve, 250));
}

function report(ours: Result, theirs: Result): void {
  const rows: [string, (result: Result) => number, number][] = [
    ["acks, p50, ms", (result) => percentile(acksOf(result), 50), 1],
    ["acks, p95, ms", (result) => percentile(acksOf(result), 95), 1],
    ["acks, p99, ms", (result) => percentile(acksOf(result), 99), 1],
    ["acks", (result) => acksOf(result).length, 0],
    ["deliveries", (result) => sum(result, (slice) => slice.deliveries), 0],
    ["frames", (result) => sum(result, (slice) => slice.frames), 0],
    ["commits", (result) => sum(result, (slice) => slice.commits), 0],
    ["server CPU, µs a delivery", (result) => percentile(result.slices.map(cpu), 50), 1],
    ["memory, MB", ({ rss }) => rss / 1e6, 0],
  ];
  say(
    `W(${clients}, ${movesPerSecond}) for ${slices * secondsPerSlice} s, in ${slices} slices by turns; seed ${seed}`,
  );
  say(`${"".padEnd(27)}${"Cardtable".padStart(12)}${"plain ws".padStart(12)}${"ratio".padStart(8)}`);
  for (const [name, read, digits] of rows) {
    const [us, them] = [read(ours), read(theirs)];
    const ratio = them === 0 ? "" : (us / them).toFixed(2);
    say(
      `${name.padEnd(27)}${us.toFixed(digits).padStart(12)}${them.toFixed(digits).padStart(12)}${ratio.padStart(8)}`,
    );
  }
  const ratios = ours.slices.map(
    (slice, index) => slice.cpuPerDelivery / (theirs.slices[index]?.cpuPerDelivery ?? 0),
  );
  say(`CPU ratio slice by slice: ${ratios.map((ratio) => ratio.toFixed(2)).join(", ")}`);
}

function cpu(slice: Slice): number {
  return slice.cpuPerDelivery;
}

function acksOf(result: Result): number[] {
  return result.slices.flatMap(({ acks }) => acks);
}

function sum(result: Result, read: (slice: Slice) => number): number {
  return result.slices.reduce((total, slice) => total + read(slice), 0);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
