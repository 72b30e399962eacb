import { limits } from "../limits.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, ok, type Result } from "../result.ts";
import type { WireCommand } from "./commands.ts";
import type { Event } from "./events.ts";
import type { Timer } from "./workshop.ts";

type TimerCommand = Extract<WireCommand, { type: `timer.${string}` }>;

/** How long a timer has to go, in ms: 0 once its time is up. `now` on the server's clock. */
export function timeLeft(timer: Timer, now: number): number {
  return Math.max(0, timer.is === "running" ? timer.until - now : timer.left);
}

/** A timer that stands is started again with the seconds it has left. When the time is up nothing happens by itself. */
export function decideTimer(
  timer: Timer | null,
  command: TimerCommand,
  now: number,
): Result<Event[], RefusalCode> {
  switch (command.type) {
    case "timer.start":
      return ok([{ type: "timer.started", until: now + command.seconds * 1000 }]);
    case "timer.add": {
      if (timer === null) return no("no-timer");
      const left = Math.min(timeLeft(timer, now) + command.seconds * 1000, limits.timer * 1000);
      return ok([
        timer.is === "running"
          ? { type: "timer.started", until: now + left }
          : { type: "timer.paused", left },
      ]);
    }
    case "timer.pause":
      if (timer === null) return no("no-timer");
      return ok(timer.is === "paused" ? [] : [{ type: "timer.paused", left: timeLeft(timer, now) }]);
    case "timer.stop":
      return ok(timer === null ? [] : [{ type: "timer.stopped" }]);
  }
}
