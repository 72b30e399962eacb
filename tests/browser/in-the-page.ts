import { summary } from "shared/summary/summary.ts";
import { entrySchema } from "shared/workshop/events.ts";
import { fold } from "shared/workshop/workshop.ts";
import * as z from "zod/mini";

/* Built for a page by same-results.spec.ts: what a log comes to, as text. */

z.config({ jitless: true });

Object.assign(globalThis, {
  resultsOf: (log: string) => JSON.stringify(summary(fold(z.array(entrySchema).parse(JSON.parse(log))))),
});
