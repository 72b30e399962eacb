import { EyeOff } from "lucide-react";
import type { StateOf } from "shared/activities/kinds.ts";
import { isInWords } from "shared/results/in-words.ts";
import type { Results } from "shared/results/results.ts";
import { resultsOf } from "shared/workshop/dealing.ts";
import { useHeldFocus } from "../../activities/use-held-focus.ts";
import { countingOf } from "../../results/counting.ts";
import { readingsOf } from "../../results/readings.ts";
import { ResultRows } from "../../results/result-rows.tsx";
import { WhereRolesDiffer } from "../../results/where-roles-differ.tsx";
import { resultsLeadText, resultsText } from "../../text/results.ts";
import { Trend } from "../../trend/trend.tsx";
import { ResultsTalk } from "./results-talk.tsx";
import { RevealPanel } from "./reveal-panel.tsx";
import { ShowEveryone } from "./revealed-panel.tsx";
import { useTalked } from "./use-talked.ts";
import type { ViewProps } from "./view-props.ts";

/** What the room said, as the leader talks it through; before it is shown, the two ways to show it. */
export function ResultsView(props: ViewProps<"results">) {
  const { workshop } = props.state;
  const source = props.activity.settings.of;
  const of = workshop.activities[source];
  const step = workshop.agenda.find(({ id }) => id === source);
  const { box, to } = useHeldFocus<HTMLDivElement, HTMLHeadingElement>();
  if (of?.kind !== "sort" || step?.kind !== "sort") return <p>{resultsLeadText.noSort}</p>;
  return (
    <div className="stack" ref={box}>
      <h2 className="results-question" ref={to} tabIndex={-1}>
        {step.settings.question}
      </h2>
      <OfSort {...props} sort={{ ...props, activity: step, of }} />
    </div>
  );
}

type OfSortProps = ViewProps<"results"> & { sort: ViewProps<"sort"> };

function OfSort({ sort, ...props }: OfSortProps) {
  const { workshop } = props.state;
  const { of, activity } = sort;
  const looked = of.stage === "looked" ? of.reveals.at(-1)?.results : undefined;
  const results = looked ?? resultsOf(of, workshop.tables);
  if (!results)
    return (
      <>
        <p className="row small">
          <EyeOff />
          {resultsLeadText.notShown}
        </p>
        <RevealPanel {...sort} />
      </>
    );
  if (!looked) return <Talked {...props} sort={of} results={results} />;
  return (
    <>
      <p className="row">
        <EyeOff />
        <b>{resultsLeadText.onlyYou}</b>
      </p>
      <ShowEveryone {...sort} />
      <ResultRows results={looked} workshop={workshop} activity={activity.id} />
      <Below results={looked} props={props} isPrivate />
    </>
  );
}

type ShownProps = ViewProps<"results"> & { sort: StateOf<"sort">; results: Results };

/** What everyone sees: the leader puts one card after the other in the spotlight. */
function Talked({ sort, results, ...props }: ShownProps) {
  const { live, state, activity, code } = props;
  const { workshop } = state;
  const { spotlight } = workshop;
  const readings = readingsOf(results, workshop);
  const talked = useTalked(`${code} ${activity.id}`, spotlight);
  const before = new Set([...talked].filter((card) => card !== spotlight));
  const putInSpotlight = (card: string | null) => live.ask({ type: "agenda.spotlight", card });
  const isPrivate = sort.mode === "alone";
  return (
    <>
      <Trend workshop={workshop} step={activity} />
      {isPrivate && sort.stage === "sorting" && <p className="small">{resultsLeadText.sortingOn}</p>}
      {results.boards > 0 && (
        <ResultsTalk
          readings={readings}
          counting={countingOf(sort)}
          spotlight={spotlight}
          talked={talked}
          onSpotlight={putInSpotlight}
        />
      )}
      <ResultRows
        results={results}
        workshop={workshop}
        activity={activity.settings.of}
        spotlight={spotlight}
        onSpotlight={putInSpotlight}
        talked={before}
      />
      <Below results={results} props={props} isPrivate={isPrivate} />
    </>
  );
}

type BelowProps = { results: Results; props: ViewProps<"results">; isPrivate: boolean };

/** Why a small room has words and no numbers; else where roles differ. */
function Below({ results, props, isPrivate }: BelowProps) {
  const { workshop } = props.state;
  if (isInWords(results)) return <p className="small">{resultsText.whyWords(workshop.smallestGroup)}</p>;
  if (!isPrivate) return null;
  return <WhereRolesDiffer results={results} readings={readingsOf(results, workshop)} workshop={workshop} />;
}
