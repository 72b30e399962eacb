import type { Activity, StateOf, Step } from "shared/activities/kinds.ts";
import type { LiveState } from "../live/live.ts";

/** What the big screen has to show once its first view has come. */
export type OnScreen = Extract<LiveState, { phase: "live" }>;

/** What the big screen's page of a step needs. */
export type ScreenStepProps<K extends Activity["kind"] = Activity["kind"]> = {
  activity: Step<K>;
  of: StateOf<K>;
  state: OnScreen;
};
