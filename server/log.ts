import { randomUUID } from "node:crypto";
import { pino } from "pino";
import type { Settings } from "./env.ts";
import { StoreFault } from "./store/store.ts";

export type Log = ReturnType<typeof openLog>;

/** Structured lines on standard output. Never a name, a code, a key, an address or a text that somebody typed. */
export function openLog(level: Settings["logLevel"]) {
  const lines = pino({ level, base: null, serializers: { error: describe } });
  return {
    info: (message: string, fields: Record<string, number | string> = {}) => lines.info(fields, message),
    warn: (message: string, fields: Record<string, number | string> = {}) => lines.warn(fields, message),
    /** Keeps the error under an id that can be told to whoever asked. */
    fault(message: string, error: unknown): string {
      const id = randomUUID();
      lines.error({ id, error }, message);
      return id;
    },
  };
}

/** Name and place of an error: its message may quote what somebody typed. */
function describe(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  // The store's own sentences are for the operator, and quote nobody.
  if (error instanceof StoreFault) return { name: error.name, message: error.message };
  return {
    name: error.name,
    at: error.stack
      ?.split("\n")
      .filter((line) => line.startsWith("    at "))
      .slice(0, 8),
  };
}
