import { trendSummary } from "shared/summary/trend-summary.ts";
import { resultsOf } from "shared/workshop/dealing.ts";
import { countingOf } from "../results/counting.ts";
import { readingsOf } from "../results/readings.ts";
import { resultsScreenText, resultsText } from "../text/results.ts";
import { ScreenTrend } from "../trend/screen-trend.tsx";
import type { ScreenStepProps } from "./on-screen.ts";
import { ScreenNotice } from "./screen-notice.tsx";
import { ScreenSaid } from "./screen-said.tsx";
import { ScreenSaidOne } from "./screen-said-one.tsx";

/** What the room said: all cards page by page, or the one that everybody looks at. */
export function ScreenResults({ activity, state }: ScreenStepProps<"results">) {
  const { workshop } = state;
  const of = workshop.activities[activity.settings.of];
  const results = of?.kind === "sort" ? resultsOf(of, workshop.tables) : null;
  if (of?.kind !== "sort" || results === null)
    return <ScreenNotice title={resultsText.notShownTitle} text={resultsScreenText.notShown} />;
  if (results.boards === 0) return <ScreenNotice title={activity.title} text={resultsText.nothing} />;
  const counting = countingOf(of);
  const readings = readingsOf(results, workshop);
  const lit = readings.find(({ face }) => face.id === workshop.spotlight);
  if (lit !== undefined) return <ScreenSaidOne reading={lit} counting={counting} boards={results.boards} />;
  if (trendSummary(workshop, activity) !== null) return <ScreenTrend workshop={workshop} step={activity} />;
  return <ScreenSaid results={results} readings={readings} counting={counting} workshop={workshop} />;
}
