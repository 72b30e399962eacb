import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { turns } from "./chance.ts";
import {
  call,
  joinWorkshop,
  type Made,
  makeWorkshop,
  type Seat,
  startServer,
  type TestServer,
  until,
} from "./harness.ts";
import { closePhones, joinByPhone, openPhone, type Phone, takeLog } from "./phones.ts";
import { asLeader, asPerson, asScreen, closeRaws, connectRaw, newId, type Raw, tryToComeIn } from "./raw.ts";

let server: TestServer;
let made: Made;
let leader: Raw;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  made = await makeWorkshop(server.url);
  leader = await connectRaw(server.url, asLeader(made));
});
afterAll(async () => {
  closePhones();
  closeRaws();
  await server.stop();
});

describe("a person whom the leader removes", () => {
  const request = "0123456789abcdef0123456789abcdef";
  let bev: Seat;
  let phone: Phone;

  beforeEach(async () => {
    bev = await joinWorkshop(server.url, made, "Bev", { request });
    phone = await openPhone(server.url, made, { kind: "person", ...bev });
  });
  const remove = () => leader.ask({ id: newId(), type: "person.remove", person: bev.person });

  test("is shown out on every device", async () => {
    const second = await connectRaw(server.url, asPerson(made, bev));
    await remove();
    await until("the second device is cut off", () => !second.socket.connected);
    await until("the phone says it is over", () => phone.live.state().phase === "ended");
    expect(phone.live.state()).toEqual({ phase: "ended", why: "forbidden" });
  });

  test("cannot come back with what their device kept", async () => {
    await remove();
    expect(await tryToComeIn(server.url, asPerson(made, bev))).toBe("forbidden");
  });

  test("cannot come back by sending their first request again", async () => {
    await remove();
    const again = await joinWorkshop(server.url, made, "Bev", { request });
    expect(await tryToComeIn(server.url, asPerson(made, again))).toBe("forbidden");
    expect((await takeLog(server.url, made)).folded.people).toEqual({});
  });

  test("leaves everybody else where they are", async () => {
    const ali = await connectRaw(server.url, asPerson(made, await joinWorkshop(server.url, made, "Ali")));
    await remove();
    const move = { type: "sort.move", activity: "sort", card: "time-to-learn", to: "exists" };
    expect(await ali.ask({ ...move, id: newId() })).toMatchObject({ ok: true });
  });
});

describe("a workshop that its leader deletes", () => {
  const remove = () =>
    call(server.url, `/api/workshops/${made.code}`, { method: "DELETE", bearer: made.key });

  test("is gone for everybody who asks for it", async () => {
    const bev = await joinWorkshop(server.url, made, "Bev");
    expect((await remove()).status).toBe(204);
    const { code, key, joinKey } = made;
    expect((await call(server.url, `/api/workshops/${code}`, { bearer: joinKey })).status).toBe(404);
    expect((await call(server.url, `/api/workshops/${code}/log.json`, { bearer: key })).status).toBe(404);
    expect((await call(server.url, `/api/workshops/${code}/summary.json`, { bearer: key })).status).toBe(404);
    expect((await remove()).status).toBe(404);
    for (const auth of [asPerson(made, bev), asLeader(made), asScreen(made)])
      expect(await tryToComeIn(server.url, auth)).toBe("not-found");
  });

  test("is over at once on every phone, and nothing more is saved in it", async () => {
    const bev = await joinWorkshop(server.url, made, "Bev");
    const phone = await openPhone(server.url, made, { kind: "person", ...bev });
    await remove();
    await until("the phone says it is over", () => phone.live.state().phase === "ended");
    expect(phone.live.state()).toEqual({ phase: "ended", why: "not-found" });
  });

  test("is not asked for again by a phone whose page was left in that moment", async () => {
    const [left, kept] = [
      await joinByPhone(server.url, made, "Bev"),
      await joinByPhone(server.url, made, "Ali"),
    ];
    left.live.subscribe(() => {
      const state = left.live.state();
      if (state.phase === "live" && state.saving === "offline") left.live.close();
    });
    await remove();
    await until("the other phone has asked again", () => kept.live.state().phase === "ended");
    await turns(20);
    expect(left.live.state().phase).toBe("live");
  });

  test("is not deleted by anybody with another key", async () => {
    const { code, screenKey, joinKey } = made;
    const { token } = await joinWorkshop(server.url, made, "Bev");
    for (const bearer of [screenKey, joinKey, token])
      expect((await call(server.url, `/api/workshops/${code}`, { method: "DELETE", bearer })).status).toBe(
        403,
      );
    expect((await call(server.url, `/api/workshops/${code}`, { method: "DELETE" })).status).toBe(401);
    expect((await takeLog(server.url, made)).seq).toBe(2);
  });
});
