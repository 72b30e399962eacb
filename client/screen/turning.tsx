import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { useEffect, useState } from "react";
import { screenText } from "../text/screen.ts";
import { Button } from "../ui/button.tsx";
import "./turning.css";

/** Between two parts of what does not fit on one picture, in ms. */
const turnEvery = 9_000;

export type Turning = {
  part: number;
  parts: number;
  paused: boolean;
  toggle(): void;
  turn(by: 1 | -1): void;
};

/** Which part is shown: the next one every few seconds, unless paused; nothing on the big screen ever scrolls. */
export function useTurning(parts: number): Turning {
  const [part, setPart] = useState(0);
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    if (parts <= 1 || paused) return;
    const timer = setInterval(() => setPart((now) => (now + 1) % parts), turnEvery);
    return () => clearInterval(timer);
  }, [parts, paused]);
  return {
    part: Math.min(part, Math.max(0, parts - 1)),
    parts,
    paused,
    toggle: () => setPaused(!paused),
    turn(by) {
      setPaused(true);
      setPart((now) => (Math.min(now, parts - 1) + by + parts) % parts);
    },
  };
}

/** Says which part this is, stops the turning, and turns by hand. */
export function TurnButton({ turning: { part, parts, paused, toggle, turn } }: { turning: Turning }) {
  if (parts <= 1) return null;
  return (
    <p className="turning">
      <Button size="small" onClick={() => turn(-1)} aria-label={screenText.partBefore}>
        <ChevronLeft />
      </Button>
      <Button size="small" onClick={toggle}>
        {paused ? <Play /> : <Pause />}
        {screenText.pages(part + 1, parts)}. {paused ? screenText.goOn : screenText.pause}
      </Button>
      <Button size="small" onClick={() => turn(1)} aria-label={screenText.partAfter}>
        <ChevronRight />
      </Button>
    </p>
  );
}
