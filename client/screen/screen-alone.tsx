import type { ScreenStepProps } from "./on-screen.ts";

/** Everyone sorts alone: how many have finished, and nothing else. */
export function ScreenAlone({ activity }: ScreenStepProps<"sort">) {
  return <p className="screen-question">{activity.settings.question}</p>;
}
