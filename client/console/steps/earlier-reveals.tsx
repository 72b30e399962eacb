import { ResultRows } from "../../results/result-rows.tsx";
import { aloneLeadText } from "../../text/alone.ts";
import type { ViewProps } from "./view-props.ts";

/** What was shown before people sorted on: nothing that was shown is lost. */
export function EarlierReveals({ activity, of, state }: ViewProps<"sort">) {
  const earlier = of.stage === "sorting" ? of.reveals : of.reveals.slice(0, -1);
  if (earlier.length === 0) return null;
  const shown = of.reveals.filter(({ to }) => to === "all").length;
  return (
    <section aria-label={aloneLeadText.earlier}>
      {shown > 0 && (
        <p>
          <b>{aloneLeadText.times(shown)}</b>
        </p>
      )}
      {earlier.map(({ to, results }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a reveal is its place among them.
        <details key={index} className="stage-pile">
          <summary>{aloneLeadText.earlierOne(index + 1, to === "all")}</summary>
          {results && <ResultRows results={results} workshop={state.workshop} activity={activity.id} />}
        </details>
      ))}
    </section>
  );
}
