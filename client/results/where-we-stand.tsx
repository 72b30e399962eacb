import type { ReactNode } from "react";
import { agreementOf } from "shared/results/agreement.ts";
import type { Results } from "shared/results/results.ts";
import { type Counting, majority, resultsText } from "../text/results.ts";
import { Panel } from "../ui/panel.tsx";
import { TrayBadge } from "../ui/tray.tsx";
import { agreedFirst } from "./agreeing.ts";
import type { Reading } from "./readings.ts";
import { SaidBar } from "./said-bar.tsx";
import "./where-we-stand.css";

/** As many cards as one panel names. */
const most = 3;

type Props = { results: Results; readings: readonly Reading[]; counting: Counting };

/** The cards on which people agree most, and those on which they differ most. */
export function WhereWeStand({ results, readings, counting }: Props) {
  const differ = readings.filter(({ word }) => word === "differ");
  if (readings.every(({ word }) => word === undefined)) return null;
  return (
    <>
      <Part title={resultsText.whereAgree} none={resultsText.noneAgree}>
        {agreedFirst(results, readings)
          .slice(0, most)
          .map(({ face, result }) => {
            const agreement = agreementOf(result);
            return (
              agreement && (
                <li key={face.id} className="stand-agreed">
                  <TrayBadge column={agreement.column} />
                  <p>
                    <b>{face.title}</b>
                    {majority(agreement, counting)}
                  </p>
                </li>
              )
            );
          })}
      </Part>
      <Part title={resultsText.whereDiffer} none={resultsText.noneDiffer}>
        {differ.slice(0, most).map(({ face, result }) => (
          <li key={face.id} className="stand-differ">
            <b>{face.title}</b>
            <SaidBar result={result} counting={counting} />
          </li>
        ))}
      </Part>
    </>
  );
}

function Part({ title, none, children }: { title: string; none: string; children: readonly ReactNode[] }) {
  return (
    <Panel title={title} className="stand">
      {children.length === 0 ? <p>{none}</p> : <ul>{children}</ul>}
    </Panel>
  );
}
