import { EyeOff } from "lucide-react";
import type { Results } from "shared/results/results.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { resultsText, rolesText } from "../text/results.ts";
import { Panel } from "../ui/panel.tsx";
import { SegmentBar } from "../ui/segment-bar.tsx";
import type { Reading } from "./readings.ts";
import { type RoleSide, type RoleView, roleViews, showsRoles } from "./role-views.ts";
import "./where-roles-differ.css";

type Props = {
  results: Results;
  readings: readonly Reading[];
  workshop: Pick<Workshop, "roles" | "smallestGroup">;
};

/** The cards that two roles see differently, in a sentence and two bars; and why some roles are not shown apart. */
export function WhereRolesDiffer({ results, readings, workshop }: Props) {
  const views = roleViews(results, workshop);
  const faces = new Map(readings.map(({ face }) => [face.id, face]));
  return (
    <Panel title={rolesText.title} className="roles-differ">
      {views.length === 0 && <p>{showsRoles(results) ? rolesText.alike : rolesText.notApart}</p>}
      {views.length > 0 && (
        <ul>
          {views.map((view) => (
            <li key={`${view.in} ${view.card}`}>
              <b>{faces.get(view.card)?.title}</b>
              <Told view={view} />
            </li>
          ))}
        </ul>
      )}
      <p className="roles-hidden">
        <EyeOff />
        {rolesText.hidden(workshop.smallestGroup - 1)}
      </p>
    </Panel>
  );
}

function Told({ view }: { view: RoleView }) {
  if (view.in === "words") return <p>{rolesText.inWords(view.groups)}</p>;
  return (
    <>
      <p>{rolesText.sentence(view.one, view.other)}</p>
      <RoleBar side={view.one} />
      <RoleBar side={view.other} />
    </>
  );
}

/** What one group said about a card. */
export function RoleBar({ side }: { side: RoleSide }) {
  return (
    <div className="role-bar">
      <p>{rolesText.group(side)}</p>
      <SegmentBar counts={side.counts} label={`${rolesText.group(side)}: ${resultsText.bar(side.counts)}`} />
    </div>
  );
}
