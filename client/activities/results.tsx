import type { StepProps } from "./step-props.ts";

/** What the room said, and one's own answer beside it. */
export function ResultsActivity({ activity }: StepProps<"results">) {
  return <p>{activity.title}</p>;
}
