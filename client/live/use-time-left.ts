import { useEffect, useState } from "react";
import { timeLeft } from "shared/workshop/timer.ts";
import type { Timer } from "shared/workshop/workshop.ts";

/** The seconds that a timer has to go, counting down; undefined without one. `ahead` of this device's clock, in ms. */
export function useTimeLeft(timer: Timer | null, ahead: number): number | undefined {
  const [now, setNow] = useState(() => Date.now());
  const until = timer?.is === "running" ? timer.until : undefined;
  useEffect(() => {
    setNow(Date.now());
    if (until === undefined) return;
    const beat = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(beat);
  }, [until]);
  return timer === null ? undefined : Math.ceil(timeLeft(timer, now + ahead) / 1000);
}

/** "12:40", "1:05:00": minutes and seconds as on a kitchen timer. */
export function clockWords(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  const rest = two(seconds % 60);
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}
