import { expect, test as plain } from "@playwright/test";
import { type ServerProcess, startServerProcess } from "../fixtures/server-process.ts";
import { complaints } from "./people.ts";

export { expect };

/** A test with a real server, shared by the tests of a file; a stray error on any page fails it. */
export const test = plain.extend<{ quiet: undefined }, { server: ServerProcess }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first argument.
    async ({}, use) => {
      const server = await startServerProcess();
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
  quiet: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      await use(undefined);
      expect(complaints.splice(0)).toEqual([]);
    },
    { auto: true },
  ],
});
