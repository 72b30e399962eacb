import { CircleCheck, CircleDashed, Loader } from "lucide-react";
import type { ActionStatus } from "shared/series.ts";
import { actionText } from "../text/actions.ts";
import "./action-status.css";

const signs = { "not-yet": CircleDashed, started: Loader, done: CircleCheck } satisfies Record<
  ActionStatus,
  unknown
>;

/** How far an action is: a sign and a word, never colour alone. */
export function StatusTag({ status }: { status: ActionStatus }) {
  const Sign = signs[status];
  return (
    <span className={`status-tag status-${status}`}>
      <Sign />
      {actionText.statuses[status]}
    </span>
  );
}
