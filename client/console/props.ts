import type { Live, LiveState } from "../live/live.ts";

/** What every part of the console needs. */
export type ConsoleProps = {
  live: Live;
  state: Extract<LiveState, { phase: "live" }>;
  code: string;
  facilitatorKey: string;
};
