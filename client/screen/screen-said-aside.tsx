import { EyeOff } from "lucide-react";
import type { ReactNode } from "react";
import { agreementOf } from "shared/results/agreement.ts";
import type { Results } from "shared/results/results.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { agreedFirst } from "../results/agreeing.ts";
import type { Reading } from "../results/readings.ts";
import { roleViews } from "../results/role-views.ts";
import { SaidBar } from "../results/said-bar.tsx";
import { RoleBar } from "../results/where-roles-differ.tsx";
import { type Counting, majority, resultsText, rolesText } from "../text/results.ts";
import { TrayBadge } from "../ui/tray.tsx";

/** As many cards as each panel has room for. */
const most = 2;

type Props = {
  results: Results;
  readings: readonly Reading[];
  counting: Counting;
  workshop: Workshop;
  /** The part that is shown at the left: with each, another card on which roles differ. */
  part: number;
};

/** Beside the bars: where people agree, where they or their roles differ, and what is not told. */
export function ScreenSaidAside({ results, readings, counting, workshop, part }: Props) {
  const agreed = agreedFirst(results, readings).slice(0, most);
  return (
    <div className="screen-said-aside">
      <section className="screen-said-panel">
        <h2>{resultsText.whereAgree}</h2>
        {agreed.length === 0 && <p>{resultsText.noneAgree}</p>}
        {agreed.map((reading) => (
          <Agreed key={reading.face.id} reading={reading} counting={counting} />
        ))}
      </section>
      <section className="screen-said-panel screen-said-differ">
        <h2>{resultsText.whereDiffer}</h2>
        <Differ results={results} readings={readings} counting={counting} workshop={workshop} part={part} />
        {counting === "people" && (
          <p className="screen-said-hidden">
            <EyeOff />
            {rolesText.hidden(workshop.smallestGroup - 1)}
          </p>
        )}
      </section>
    </div>
  );
}

function Agreed({ reading: { face, result }, counting }: { reading: Reading; counting: Counting }) {
  const agreement = agreementOf(result);
  if (agreement === null) return null;
  return (
    <div className="screen-said-agreed">
      <TrayBadge column={agreement.column} />
      <p>
        <b>{face.title}</b>
        {majority(agreement, counting)}
      </p>
    </div>
  );
}

/** A card on which two roles differ; where there is none, the most divided cards of all. */
function Differ({ results, readings, counting, workshop, part }: Props) {
  const views = roleViews(results, workshop);
  const view = views[part % Math.max(1, views.length)];
  const title = readings.find(({ face }) => face.id === view?.card)?.face.title;
  if (view?.in === "numbers")
    return (
      <>
        <h3>{title}</h3>
        <RoleBar side={view.one} />
        <RoleBar side={view.other} />
      </>
    );
  if (view?.in === "words")
    return (
      <>
        <h3>{title}</h3>
        <p>{rolesText.inWords(view.groups)}</p>
      </>
    );
  const differ = readings.filter(({ word }) => word === "differ").slice(0, most);
  if (differ.length === 0) return <p>{resultsText.noneDiffer}</p>;
  return differ.map(({ face, result }): ReactNode => {
    return (
      <div key={face.id}>
        <h3>{face.title}</h3>
        <SaidBar
          result={{ ...result, counts: { ...result.counts, unsure: 0, deck: 0 } }}
          counting={counting}
        />
      </div>
    );
  });
}
