import { afterAll, beforeAll, expect, test } from "vitest";
import {
  joinWorkshop,
  type Made,
  makeWorkshop,
  type Seat,
  startServer,
  type TestServer,
  until,
} from "./harness.ts";
import { asLeader, asPerson, closeRaws, connectRaw, newId, type Raw } from "./raw.ts";

let server: TestServer;
let made: Made;
let bev: Seat;
let leader: Raw;
let phone: Raw;
beforeAll(async () => {
  server = await startServer();
  made = await makeWorkshop(server.url);
  bev = await joinWorkshop(server.url, made, "Bev");
  leader = await connectRaw(server.url, asLeader(made));
  phone = await connectRaw(server.url, asPerson(made, bev));
});
afterAll(async () => {
  closeRaws();
  await server.stop();
});

const lastSeq = ({ frames, welcome }: Raw) => frames.at(-1)?.seq ?? welcome.seq;

async function done(who: Raw, command: Record<string, unknown>): Promise<string> {
  const id = newId();
  const answer = await who.ask({ id, ...command });
  if (!answer.ok) throw new Error(answer.code);
  await until("both have heard of it", () => [leader, phone].every((raw) => lastSeq(raw) >= answer.seq));
  return id;
}

test("what a leader does, for herself or for somebody without a device, comes to her in one frame", async () => {
  leader.frames.length = 0;
  const dev = await done(leader, { type: "person.add", name: "Dev" });
  await done(leader, { type: "person.help", wanted: true, person: dev });
  await done(leader, { type: "welcome.add", activity: "welcome", text: "We take turns." });
  await done(leader, { type: "agenda.lock", locked: true });
  await done(leader, { type: "agenda.lock", locked: false });
  const covered = leader.frames.map(({ seq }) => seq);
  expect(covered).toEqual([...new Set(covered)]);
});

test("somebody added under the name of a kind of viewer is removed without anybody else (S10)", async () => {
  for (const id of ["person", "screen"]) {
    const added = await phone.ask({ id, type: "person.add", name: "Eve" });
    expect(added.ok).toBe(true);
    await done(leader, { type: "person.remove", person: id });
  }
  await done(phone, { type: "person.help", wanted: true });
  expect(phone.socket.connected).toBe(true);
});
