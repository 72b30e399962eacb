import type { StateOf, Step } from "shared/activities/kinds.ts";
import { movedSince } from "shared/summary/moved.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { facesOf } from "../board/faces.ts";
import { trendText as text } from "../text/trend.ts";
import { Panel } from "../ui/panel.tsx";
import { MovedList } from "./moved-list.tsx";

type Props = { workshop: Workshop; activity: Step<"sort">; of: StateOf<"sort"> };

/** What moved since people sorted alone; nothing in a sort whose cards were not dealt, or before the first card. */
export function WhatMoved({ workshop, activity, of }: Props) {
  const moved = movedSince(workshop, activity, of);
  if (moved.length === 0) return null;
  return (
    <Panel title={text.whatMoved}>
      <MovedList moved={moved} faces={facesOf(workshop.deck, of.written)} />
    </Panel>
  );
}
