import type { ViewProps } from "./view-props.ts";

/** What the room said, as the leader talks it through. */
export function ResultsView({ activity }: ViewProps<"results">) {
  return <p>{activity.title}</p>;
}
