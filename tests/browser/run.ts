import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

/*
 * Runs the browser tests with a Chromium that is here already, or that can be had: as root on Debian its own
 * package, elsewhere Playwright's. If neither works it says in one sentence what to do.
 */

const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

function find(): string | undefined {
  return [process.env.CHROMIUM, ...known, chromium.executablePath()].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
}

function install(): void {
  const debian = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  try {
    if (debian) {
      execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
      execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: "ignore" });
    } else {
      execFileSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", shell: true });
    }
  } catch {
    // What matters is whether a browser is here now.
  }
}

if (find() === undefined) install();
const browser = find();
if (browser === undefined) {
  process.stderr.write(
    "The browser tests need Chromium: install it, or set CHROMIUM to the program's path, and run the tests again.\n",
  );
  process.exit(1);
}

const { status } = spawnSync(
  process.execPath,
  [
    join(import.meta.dirname, "../../node_modules/@playwright/test/cli.js"),
    "test",
    "--config",
    import.meta.dirname,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit", env: { ...process.env, CHROMIUM: browser } },
);
process.exit(status ?? 1);
