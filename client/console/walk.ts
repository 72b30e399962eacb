import { around, currentActivity, type Workshop } from "shared/workshop/workshop.ts";
import type { Asked } from "../live/live.ts";

/** Where Next or Back leads: to another page of what is read, to another step, or to the end. */
export type Stride =
  | { to: "page"; page: number; pages: number; command: Asked }
  | { to: "step"; title: string; command: Asked }
  | { to: "end" };

/** What Next does: the pages of a step that is read come before the next step; after the last step, the end. */
export function nextStride(workshop: Workshop): Stride {
  const turned = turn(workshop, 1);
  if (turned !== undefined) return turned;
  const { next } = around(workshop, workshop.current);
  if (next === undefined) return { to: "end" };
  return { to: "step", title: next.title, command: { type: "agenda.go", activity: next.id } };
}

/** What Back does; undefined at the very beginning. */
export function backStride(workshop: Workshop): Stride | undefined {
  const turned = turn(workshop, -1);
  if (turned !== undefined) return turned;
  const { back } = around(workshop, workshop.current);
  return back && { to: "step", title: back.title, command: { type: "agenda.go", activity: back.id } };
}

function turn(workshop: Workshop, by: 1 | -1): Stride | undefined {
  const activity = currentActivity(workshop);
  const state = workshop.activities[activity.id];
  if (state?.kind !== "read") return undefined;
  const page = state.page + by;
  if (page < 0 || page >= state.pages) return undefined;
  return {
    to: "page",
    page: page + 1,
    pages: state.pages,
    command: { type: "read.turn", activity: activity.id, page },
  };
}
