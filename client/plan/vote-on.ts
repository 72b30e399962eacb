import type { Activity, Step } from "shared/activities/kinds.ts";

export type VoteOn = Step<"vote">["settings"]["on"];

/** What a vote can be on in this plan: all cards, the cards of a sort, the answers to questions. */
export function votable(steps: readonly Activity[]): VoteOn[] {
  return [
    { kind: "deck" },
    ...steps.flatMap(({ id, kind }): VoteOn[] =>
      kind === "sort" || kind === "reflect" ? [{ kind, activity: id }] : [],
    ),
  ];
}

/** The step that a vote is on, or undefined: it is on all the cards, or no vote. */
export function votedOn(step: Activity): string | undefined {
  return step.kind === "vote" && step.settings.on.kind !== "deck" ? step.settings.on.activity : undefined;
}

/** Votes on a step that is no longer in the plan are on all the cards instead, but for those that are `fixed`. */
export function withVotesMended(
  steps: readonly Activity[],
  fixed: (id: string) => boolean = () => false,
): Activity[] {
  return steps.map((step) => {
    const on = votedOn(step);
    if (step.kind !== "vote" || on === undefined || fixed(step.id)) return step;
    if (steps.some(({ id, kind }) => id === on && kind === step.settings.on.kind)) return step;
    return { ...step, settings: { ...step.settings, on: { kind: "deck" } } };
  });
}
