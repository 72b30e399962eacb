import { Pause, Play, Square, Timer as TimerIcon } from "lucide-react";
import { currentActivity } from "shared/workshop/workshop.ts";
import { clockWords, useTimeLeft } from "../live/use-time-left.ts";
import { consoleText } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { Panel } from "../ui/panel.tsx";
import type { ConsoleProps } from "./props.ts";
import { useBell } from "./use-bell.ts";
import "./timer-panel.css";

/** The step's time: started, stopped and lengthened by hand. When it is up nothing happens by itself. */
export function TimerPanel({ live, state }: ConsoleProps) {
  const { workshop, ahead } = state;
  const { timer } = workshop;
  const left = useTimeLeft(timer, ahead);
  useBell(left);
  const { minutes } = currentActivity(workshop);
  if (workshop.status === "closed") return null;
  if (timer === null || left === undefined)
    return (
      <Panel title={consoleText.timer} className="timer-panel">
        <Button onClick={() => live.ask({ type: "timer.start", seconds: minutes * 60 })}>
          <TimerIcon />
          {consoleText.timerStart(minutes)}
        </Button>
      </Panel>
    );
  return (
    <Panel title={consoleText.timer} className="timer-panel">
      <p className="timer-left" role="timer">
        {left === 0 ? consoleText.timeUp : clockWords(left)}
      </p>
      <div className="timer-buttons">
        <Button size="small" onClick={() => live.ask({ type: "timer.add", seconds: 300 })}>
          {consoleText.timerAdd(5)}
        </Button>
        <Button size="small" onClick={() => live.ask({ type: "timer.add", seconds: 60 })}>
          {consoleText.timerAdd(1)}
        </Button>
        {timer.is === "running" ? (
          <Button
            size="small"
            aria-label={consoleText.timerPause}
            disabled={left === 0}
            onClick={() => live.ask({ type: "timer.pause" })}
          >
            <Pause />
          </Button>
        ) : (
          <Button
            size="small"
            aria-label={consoleText.timerGoOn}
            disabled={left === 0}
            onClick={() => live.ask({ type: "timer.start", seconds: left })}
          >
            <Play />
          </Button>
        )}
        <Button
          size="small"
          aria-label={consoleText.timerStop}
          onClick={() => live.ask({ type: "timer.stop" })}
        >
          <Square />
        </Button>
      </div>
    </Panel>
  );
}
