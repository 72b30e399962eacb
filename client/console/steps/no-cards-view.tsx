import type { Step } from "shared/activities/kinds.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { noCardsText } from "../../text/sort-later.ts";

/** Which cards there are to sort depends on results that are not shown yet: what to do about it. */
export function NoCardsView({ workshop, activity }: { workshop: Workshop; activity: Step<"sort"> }) {
  const source = workshop.agenda.find(({ id }) => id === activity.settings.divided?.of);
  return <p>{source === undefined ? noCardsText.title : noCardsText.leader(source.title)}</p>;
}
