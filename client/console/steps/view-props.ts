import type { Activity, StateOf, Step } from "shared/activities/kinds.ts";
import type { ConsoleProps } from "../props.ts";

/** What the leader's view of a step needs: everything of the console, the step, and what happened in it. */
export type ViewProps<K extends Activity["kind"] = Activity["kind"]> = ConsoleProps & {
  activity: Step<K>;
  of: StateOf<K>;
};
