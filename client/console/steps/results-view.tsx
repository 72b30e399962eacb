import { resultsOf } from "shared/workshop/dealing.ts";
import { ResultRows } from "../../results/result-rows.tsx";
import { resultsLeadText } from "../../text/results.ts";
import type { ViewProps } from "./view-props.ts";

/** What the room said, as the leader talks it through. */
export function ResultsView({ activity, live, state }: ViewProps<"results">) {
  const { workshop } = state;
  const of = workshop.activities[activity.settings.of];
  const results = of?.kind === "sort" ? resultsOf(of, workshop.tables) : null;
  if (results === null) return <p>{resultsLeadText.notShown}</p>;
  return (
    <ResultRows
      results={results}
      workshop={workshop}
      activity={activity.settings.of}
      spotlight={workshop.spotlight}
      onSpotlight={(card) => live.ask({ type: "agenda.spotlight", card })}
    />
  );
}
