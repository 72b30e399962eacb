import type { LiveState } from "../live/live.ts";

/** What the big screen has to show once its first view has come. */
export type OnScreen = Extract<LiveState, { phase: "live" }>;
