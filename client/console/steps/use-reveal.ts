import { useState } from "react";
import type { RefusalCode } from "shared/refusals.ts";
import { headcount } from "shared/workshop/workshop.ts";
import { aloneLeadText } from "../../text/alone.ts";
import type { ViewProps } from "./view-props.ts";

export type RevealTo = "facilitator" | "all";

/** Results of fewer people than this show who said what, even in words. */
const tellsOn = 3;

/** Asks for a reveal. What it comes to only the server knows: until its answer has come, `busy` says so. */
export function useReveal({ live, state, activity }: ViewProps<"sort">) {
  const [asked, setAsked] = useState<number>();
  const refusals = state.refusal?.count ?? 0;
  const mine = asked !== undefined && refusals > asked ? state.refusal?.code : undefined;
  return {
    busy: asked === refusals && state.waiting > 0,
    /** In words, why the last one was refused. */
    refused: mine && wordsFor(mine, state.workshop.smallestGroup),
    reveal(to: RevealTo): void {
      setAsked(refusals);
      live.ask({ type: "sort.reveal", activity: activity.id, to });
    },
  };
}

/** Why a reveal would tell on people, in words; undefined when enough of them are here, have finished, or have sorted. */
export function tooTelling(
  { activity, of, state: { workshop, presence } }: ViewProps<"sort">,
  to: RevealTo = "all",
): string | undefined {
  const results = of.stage === "looked" ? of.reveals.at(-1)?.results : undefined;
  if (results) return results.boards < tellsOn ? aloneLeadText.fewSorted(results.boards) : undefined;
  const people = headcount(workshop);
  if (people < tellsOn) return aloneLeadText.fewHere(people);
  // Only at the step where the room is we hear how many have finished.
  if (workshop.current !== activity.id) return to === "all" ? aloneLeadText.notCounted : undefined;
  return presence.ready < tellsOn ? aloneLeadText.fewFinished(presence.ready) : undefined;
}

function wordsFor(code: RefusalCode, least: number): string | undefined {
  if (code === "too-few") return aloneLeadText.tooFew(least);
  return code === "nothing-yet" ? aloneLeadText.nothing : undefined;
}
