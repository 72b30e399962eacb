import { startServerProcess } from "../fixtures/server-process.ts";
import { joinWorkshop, makeWorkshop } from "../server/harness.ts";
import { openPhone, type Phone } from "../server/phones.ts";
import { openPlainWs } from "./plain-ws.ts";

/*
 * From the leader's Next to the last of a hundred phones having changed: our own client on each, all of them in this
 * process. Beside it, in the same run, a message that plain ws sends on to a hundred sockets.
 */
const phones = 100;
const presses = 60;
const pause = 120;

const server = await startServerProcess();
const made = await makeWorkshop(server.url);
const people: Phone[] = [];
for (let index = 0; index < phones; index += 1)
  people.push(
    await openPhone(server.url, made, {
      kind: "person",
      ...(await joinWorkshop(server.url, made, `Person ${index}`)),
    }),
  );
const leader = await openPhone(server.url, made, { kind: "facilitator", key: made.key });
const plain = await openPlainWs(phones);

const steps = leader.shows().agenda.map(({ id }) => id);
const ours: number[] = [];
const theirs: number[] = [];
for (let press = 1; press <= presses; press += 1) {
  await rest();
  ours.push(await next(steps[press % steps.length] ?? ""));
  await rest();
  theirs.push(await forward());
}
report();
for (const phone of [...people, leader]) phone.live.close();
await plain.close();
await server.stop();

/** How long until every phone shows the step, in ms. */
async function next(activity: string): Promise<number> {
  const start = performance.now();
  const changed = people.map(
    (phone) =>
      new Promise<void>((resolve) => {
        const stop = phone.live.subscribe(() => {
          if (phone.shows().current !== activity) return;
          stop();
          resolve();
        });
      }),
  );
  leader.ask({ type: "agenda.go", activity });
  await Promise.all(changed);
  return performance.now() - start;
}

/** How long until every plain socket has the message, in ms. */
async function forward(): Promise<number> {
  plain.take();
  const start = performance.now();
  plain.move(0);
  for (let heard = 0; heard < phones; heard += plain.take().deliveries)
    await new Promise((resolve) => setImmediate(resolve));
  return performance.now() - start;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pause));
}

function report(): void {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`From Next to the last of ${phones} phones, ${presses} times`);
  for (const share of [50, 95]) {
    const [us, them] = [percentile(ours, share), percentile(theirs, share)];
    say(
      `p${share}: Cardtable ${us.toFixed(1)} ms, plain ws ${them.toFixed(1)} ms, ratio ${(us / them).toFixed(2)}`,
    );
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN;
}
