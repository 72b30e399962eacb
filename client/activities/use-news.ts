import { useEffect, useRef } from "react";
import { roomText } from "../text/room.ts";
import { announce } from "../ui/live-region.tsx";

type News = { step: string; locked: boolean; closed: boolean; hidden: boolean };

/** Says by ear what the leader changed for everyone: the step, the lock, the cover, the end. Not what was so on arrival. */
export function useNews({ step, locked, closed, hidden }: News): void {
  const known = useRef({ step, locked, closed, hidden });
  useEffect(() => {
    const before = known.current;
    known.current = { step, locked, closed, hidden };
    if (closed !== before.closed) announce(closed ? roomText.closedTitle : roomText.now(step));
    else if (hidden !== before.hidden) announce(hidden ? roomText.hiddenTitle : roomText.now(step));
    else if (step !== before.step) announce(roomText.now(step));
    if (locked !== before.locked) announce(locked ? roomText.locked : roomText.unlocked);
  }, [step, locked, closed, hidden]);
}
