import { Router } from "express";
import type { Parts } from "../parts.ts";

/** An answer about the store is good for this many ms. */
const checkEvery = 2_000;

/** Whether the process is up, whether the store works, and counts for Prometheus: numbers only, nobody's data. */
export function healthRoutes({ store, counts }: Pick<Parts, "store" | "counts">): Router {
  const router = Router();
  router.get("/health/live", (_request, response) => {
    response.json({ ok: true });
  });
  let checked = { at: Number.NEGATIVE_INFINITY, ok: Promise.resolve(false) };
  router.get("/health/ready", async (_request, response) => {
    // A check is a write like any other: asked for too often it would hold up the moves.
    if (performance.now() - checked.at > checkEvery) checked = { at: performance.now(), ok: isWell(store) };
    const ok = await checked.ok;
    response.status(ok ? 200 : 503).json({ ok });
  });
  router.get("/metrics", (_request, response) => {
    const lines = Object.entries({
      cardtable_rooms_open: counts.rooms(),
      cardtable_connections: counts.connections(),
      process_resident_memory_bytes: process.memoryUsage.rss(),
      process_cpu_seconds_total: process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
    }).map(
      ([name, value]) =>
        `# TYPE ${name} ${name.endsWith("_total") ? "counter" : "gauge"}\n${name} ${value}\n`,
    );
    response.type("text/plain; version=0.0.4").send(lines.join(""));
  });
  return router;
}

function isWell(store: Parts["store"]): Promise<boolean> {
  return store.check().then(
    () => true,
    () => false,
  );
}
