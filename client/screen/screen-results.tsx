import type { ScreenStepProps } from "./on-screen.ts";

/** What the room said. */
export function ScreenResults({ activity }: ScreenStepProps<"results">) {
  return <p>{activity.title}</p>;
}
