import { useEffect, useRef, useState } from "react";
import type { Activity } from "shared/activities/kinds.ts";
import type { ActivityId } from "shared/ids.ts";
import { currentActivity, type Workshop } from "shared/workshop/workshop.ts";
import { drafts } from "../live/drafts.ts";

/** Where in the agenda a person looks. */
export type Where = {
  /** The step on their screen. */
  step: Activity;
  /** Whether the room is somewhere else, and `go` leads there. */
  away: boolean;
  go(): void;
  /** Steps that may be looked at, when the leader lets people look around; else none. */
  open: readonly Activity[];
  look(step: ActivityId): void;
};

/**
 * Everyone is at the leader's step, unless she lets people look around. Who has typed something and not sent it yet
 * is never moved: their step stays, and they are offered to come along.
 */
export function useWhere(workshop: Workshop): Where {
  const { current, released, agenda, visited } = workshop;
  const [own, setOwn] = useState<ActivityId>();
  const called = useRef({ current, released });

  useEffect(() => {
    const before = called.current;
    called.current = { current, released };
    const summoned = before.current !== current || (before.released && !released);
    if (!summoned) return;
    setOwn((looking) => {
      const at = looking ?? before.current;
      return at !== current && drafts.unsent(`${at}.`) ? at : undefined;
    });
  }, [current, released]);

  const looking = own === undefined ? undefined : agenda.find(({ id }) => id === own);
  // In the very moment that the leader goes on, the step with the unsent words must not flicker away.
  const left = called.current.current;
  const staying =
    left !== current && drafts.unsent(`${left}.`) ? agenda.find(({ id }) => id === left) : undefined;
  const step = looking ?? staying ?? currentActivity(workshop);
  return {
    step,
    away: step.id !== current,
    go: () => setOwn(undefined),
    open: released ? agenda.filter(({ id }) => visited.includes(id)) : [],
    look: (id) => setOwn(id === current ? undefined : id),
  };
}
