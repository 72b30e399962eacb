import type { Workshop } from "shared/workshop/workshop.ts";

export type SortStep = { id: string; title: string };

/**
 * Where a card made of an answer goes: the next sort of the agenda, or else the last one before. Not to a sort that is
 * dealt its cards from results, nor to one that each did alone and that has stopped: neither takes a card.
 */
export function cardStep(
  { agenda, activities }: Pick<Workshop, "agenda" | "activities">,
  activity: string,
): SortStep | undefined {
  const at = agenda.findIndex(({ id }) => id === activity);
  const sorts = agenda.flatMap((step, place) => {
    const of = activities[step.id];
    if (step.kind !== "sort" || of?.kind !== "sort") return [];
    return step.settings.divided !== undefined || of.stage !== "sorting" ? [] : [{ step, place }];
  });
  return (sorts.find(({ place }) => place > at) ?? sorts.at(-1))?.step;
}
