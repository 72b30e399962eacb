import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Made, makeWorkshop, startServer, type TestServer } from "./harness.ts";
import { asLeader, closeRaws, tryToComeIn } from "./raw.ts";

const publicUrl = "https://cards.example.org";
let server: TestServer;
let made: Made;

beforeAll(async () => {
  server = await startServer({ PUBLIC_URL: publicUrl });
  made = await makeWorkshop(server.url);
});
afterAll(async () => {
  closeRaws();
  await server.stop();
});

const own = () => server.url;
const port = () => new URL(server.url).port;
const foreign: [string, () => string][] = [
  ["another site", () => "https://evil.example"],
  ["a page without an address", () => "null"],
  ["our name with something after it", () => `${server.url}.evil.example`],
  ["our name before an @", () => `http://127.0.0.1:${port()}@evil.example`],
  ["our name on another port", () => "http://127.0.0.1:1"],
  ["our public name with something after it", () => `${publicUrl}.evil.example`],
  ["our public name without a lock", () => publicUrl.replace("https", "http")],
  ["no address at all", () => ""],
];

describe("a request that comes from the page of", () => {
  test.each(foreign)("%s is refused (S9)", async (_where, origin) => {
    const { status, headers } = await ask(origin());
    expect(status).toBe(403);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test.each([
    ["our own page", own],
    ["our own page under its public name", () => publicUrl],
  ])("%s is answered", async (_where, origin) => {
    expect((await ask(origin())).status).toBe(200);
  });
});

describe("a connection that comes from the page of", () => {
  test.each(foreign)("%s is refused (S9)", async (_where, origin) => {
    expect(await tryToComeIn(server.url, asLeader(made), { origin: origin() })).toBe("no connection");
  });

  test.each([
    ["our own page", own],
    ["our own page under its public name", () => publicUrl],
  ])("%s is let in", async (_where, origin) => {
    expect(await tryToComeIn(server.url, asLeader(made), { origin: origin() })).toBe("welcome");
  });
});

describe("every answer", () => {
  const nothing = ["default-src 'none'", "frame-ancestors 'none'"];

  test.each(["/", "/health/live", "/api/plans", "/api/nothing", "/nothing"])(
    "such as %s tells the browser to load, frame, guess and betray nothing (S4)",
    async (path) => {
      const { headers } = await ask(undefined, path);
      const isData = /^\/(api|health)\//.test(path);
      const ownPages = [
        ...nothing,
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self' ws: wss:",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
      ];
      expect(headers["content-security-policy"]?.toString().split(";")).toEqual(isData ? nothing : ownPages);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["set-cookie"]).toBeUndefined();
      expect(headers["access-control-allow-origin"]).toBeUndefined();
      expect(headers["x-powered-by"]).toBeUndefined();
    },
  );

  test("about a workshop is kept by no browser and no proxy", async () => {
    const { headers } = await ask(undefined, `/api/workshops/${made.code}`);
    expect(headers["cache-control"]).toBe("no-store");
  });
});

/** A request as a browser on another site would send it; fetch would not let us choose the origin. */
function ask(origin: string | undefined, path = "/api/plans") {
  const headers = origin === undefined ? {} : { Origin: origin };
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const sent = request(server.url + path, { headers }, (response) => {
        response.resume();
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers }));
      });
      sent.on("error", reject).end();
    },
  );
}
