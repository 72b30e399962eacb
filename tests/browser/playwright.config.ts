import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: "*.spec.ts",
  outputDir: "../../test-results",
  reporter: [["list"]],
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // Two cores: one browser at a time.
  workers: 1,
  use: {
    // What nobody can press fails soon, and says so.
    actionTimeout: 20_000,
    launchOptions: {
      ...(process.env.CHROMIUM === undefined ? {} : { executablePath: process.env.CHROMIUM }),
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: false, sources: false },
  },
});
