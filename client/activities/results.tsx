import { type ComponentProps, useEffect, useRef } from "react";
import type { StateOf } from "shared/activities/kinds.ts";
import { isInWords } from "shared/results/in-words.ts";
import type { Results } from "shared/results/results.ts";
import { trendSummary } from "shared/summary/trend-summary.ts";
import { resultsOf } from "shared/workshop/dealing.ts";
import { useMedia } from "../board/use-media.ts";
import { countingOf } from "../results/counting.ts";
import { ownAnswers } from "../results/own-answer.ts";
import { readingsOf } from "../results/readings.ts";
import { WhereRolesDiffer } from "../results/where-roles-differ.tsx";
import { WhereWeStand } from "../results/where-we-stand.tsx";
import { resultsText } from "../text/results.ts";
import { Trend } from "../trend/trend.tsx";
import { announce } from "../ui/live-region.tsx";
import { Notice } from "./notice.tsx";
import { ResultsList } from "./results-list.tsx";
import { LookSwitch, SpotlitStrip } from "./results-look.tsx";
import { ResultsOne } from "./results-one.tsx";
import type { StepProps } from "./step-props.ts";
import { useLook } from "./use-look.ts";
import "./results.css";

/** What the room said, and one's own answer beside it; before it is shown, that it is not. */
export function ResultsActivity({ activity, state, person }: StepProps<"results">) {
  const { workshop } = state;
  const of = workshop.activities[activity.settings.of];
  const results = of?.kind === "sort" ? resultsOf(of, workshop.tables) : null;
  useSaid(results !== null);
  if (of?.kind !== "sort" || results === null)
    return (
      <Notice picture="screen" title={resultsText.notShownTitle}>
        <p>{resultsText.notShown}</p>
      </Notice>
    );
  if (trendSummary(workshop, activity) !== null) return <ThenAndNow workshop={workshop} step={activity} />;
  return <Shown title={activity.title} of={of} results={results} workshop={workshop} person={person} />;
}

/** What people say now, held against what was said before. */
function ThenAndNow(props: ComponentProps<typeof Trend>) {
  return (
    <div className="room-page results-trend">
      <h1>{props.step.title}</h1>
      <Trend {...props} />
    </div>
  );
}

type ShownProps = {
  title: string;
  of: StateOf<"sort">;
  results: Results;
  workshop: StepProps["state"]["workshop"];
  person: string;
};

function Shown({ title, of, results, workshop, person }: ShownProps) {
  const counting = countingOf(of);
  const readings = readingsOf(results, workshop);
  const look = useLook(readings, workshop.spotlight);
  const wide = useMedia("(min-width: 64rem)");
  if (results.boards === 0 || look.reading === undefined)
    return (
      <Notice picture="screen" title={title}>
        <p>{resultsText.nothing}</p>
      </Notice>
    );
  const shown = {
    ...{ readings, counting, look },
    own: (card: (typeof results.cards)[number]) => ownAnswers(of, person, card),
    why: isInWords(results) ? resultsText.whyWords(workshop.smallestGroup) : undefined,
  };
  const isPrivate = of.mode === "alone";
  return (
    <div className={wide ? "room-page results results-wide" : "room-page results"}>
      <h1 className="visually-hidden">{title}</h1>
      <LookSwitch look={look} />
      <SpotlitStrip look={look} />
      {look.mode === "one" ? (
        <ResultsOne {...shown} reading={look.reading} boards={results.boards} />
      ) : (
        <ResultsList {...shown} />
      )}
      {(wide || look.mode === "list") && (
        <aside className="results-aside" aria-label={resultsText.inShort}>
          {wide && <WhereWeStand results={results} readings={readings} counting={counting} />}
          {isPrivate && <WhereRolesDiffer results={results} readings={readings} workshop={workshop} />}
        </aside>
      )}
    </div>
  );
}

/** Says by ear that the leader shows the results now; not what was shown on arrival. */
function useSaid(shown: boolean): void {
  const was = useRef(shown);
  useEffect(() => {
    if (shown && !was.current) announce(resultsText.shownNow);
    was.current = shown;
  }, [shown]);
}
