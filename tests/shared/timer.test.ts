import { limits } from "shared/limits.ts";
import { timeLeft } from "shared/workshop/timer.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, ask, refusal } from "../fixtures/asking.ts";
import { given } from "../fixtures/small-workshop.ts";

const start = (seconds: number): Asked => ({ type: "timer.start", seconds });
const add = (seconds: number): Asked => ({ type: "timer.add", seconds });
const pause: Asked = { type: "timer.pause" };
const stop: Asked = { type: "timer.stop" };

/** Asks the leader's wishes at these times, in ms. */
function at(state: Workshop, ...wishes: [number, Asked][]): Workshop {
  return wishes.reduce((now, [time, asked]) => {
    const answer = ask(now, "leader", asked, time);
    if (!answer.ok) throw new Error(answer.refused);
    return answer.state;
  }, state);
}
const left = (state: Workshop, now: number) => state.timer && timeLeft(state.timer, now);

describe("the timer", () => {
  test("runs from when it is started, and stands at nothing when its time is up", () => {
    const state = at(given(), [10_000, start(60)]);
    expect(state.timer).toEqual({ is: "running", until: 70_000 });
    expect([left(state, 10_000), left(state, 40_000), left(state, 99_000)]).toEqual([60_000, 30_000, 0]);
  });

  test("stands while it is paused, and pausing twice changes nothing", () => {
    const state = at(given(), [10_000, start(60)], [30_000, pause]);
    expect(left(state, 500_000)).toBe(40_000);
    expect(refusal(state, "leader", pause, 40_000)).toEqual([]);
  });

  test("goes on with what was left when it is started with that", () => {
    const state = at(given(), [10_000, start(60)], [30_000, pause], [90_000, start(40)]);
    expect(state.timer).toEqual({ is: "running", until: 130_000 });
  });

  test("gets more time, running or standing, and it stays as it was", () => {
    const running = at(given(), [10_000, start(60)], [20_000, add(30)]);
    expect(running.timer).toEqual({ is: "running", until: 100_000 });
    const standing = at(given(), [10_000, start(60)], [20_000, pause], [25_000, add(30)]);
    expect(standing.timer).toEqual({ is: "paused", left: 80_000 });
  });

  test("that has run out gets its new time from now on", () => {
    const state = at(given(), [10_000, start(60)], [500_000, add(30)]);
    expect(left(state, 500_000)).toBe(30_000);
  });

  test("is never longer than a day's work", () => {
    const state = at(given(), [0, start(limits.timer)], [0, add(limits.timer)]);
    expect(left(state, 0)).toBe(limits.timer * 1_000);
  });

  test("is gone when it is stopped; then there is nothing to pause or to make longer", () => {
    const state = at(given(), [0, start(60)], [0, stop]);
    expect(state.timer).toBeNull();
    expect(refusal(state, "leader", pause)).toBe("no-timer");
    expect(refusal(state, "leader", add(30))).toBe("no-timer");
    expect(refusal(state, "leader", stop)).toEqual([]);
  });

  test("is gone when the room goes on to another step, or the workshop is closed", () => {
    const state = at(given(), [0, start(60)]);
    expect(at(state, [0, { type: "agenda.go", activity: "sort" }]).timer).toBeNull();
    expect(at(state, [0, { type: "workshop.close" }]).timer).toBeNull();
  });
});
