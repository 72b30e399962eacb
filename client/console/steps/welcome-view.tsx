import { leaderId } from "shared/activities/activity.ts";
import { Rules } from "../../activities/welcome-rules.tsx";
import type { ViewProps } from "./view-props.ts";
import "../../activities/welcome.css";

/** The aim and the ground rules, the group's own among them. */
export function WelcomeView({ activity, of, live }: ViewProps<"welcome">) {
  return (
    <div className="stack">
      <p>{activity.settings.aim}</p>
      <Rules activity={activity} of={of} live={live} asker={leaderId} leading open />
    </div>
  );
}
