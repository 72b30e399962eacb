import type { Activity, StateOf, Step } from "shared/activities/kinds.ts";
import type { PersonId } from "shared/ids.ts";
import type { Live, LiveState } from "../live/live.ts";

export type LivePhase = Extract<LiveState, { phase: "live" }>;

/** What the page of a step needs, whoever looks: the step, what happened in it, and the person who takes part. */
export type StepProps<K extends Activity["kind"] = Activity["kind"]> = {
  activity: Step<K>;
  of: StateOf<K>;
  live: Live;
  state: LivePhase;
  /** For whom this page asks: the person of this device, or somebody they act for. */
  person: PersonId;
};
