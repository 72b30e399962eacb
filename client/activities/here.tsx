import { lazy, Suspense } from "react";
import type { Activity } from "shared/activities/kinds.ts";
import type { PersonId } from "shared/ids.ts";
import type { Live } from "../live/live.ts";
import { untilLoaded } from "../live/until-loaded.ts";
import { StepPage } from "./step.tsx";
import type { LivePhase } from "./step-props.ts";
import { TablePicker } from "./table-picker.tsx";

const SupporterPage = lazy(() =>
  untilLoaded(() => import("./supporter.tsx").then((part) => part.SupporterPage)),
);

type Props = { live: Live; state: LivePhase; person: PersonId; step: Activity };

/** What a person has before them at a step: its page, or first the choice of a table; a supporter helps instead. */
export function Here({ live, state, person, step }: Props) {
  const { people, tables, activities } = state.workshop;
  const who = people[person];
  const takesPart = step.kind !== "welcome" && step.kind !== "read";
  if (who?.helps && takesPart)
    return (
      <Suspense>
        <SupporterPage live={live} state={state} person={person} />
      </Suspense>
    );
  const sits = who?.table !== undefined && Number(who.table) <= tables;
  if (step.kind === "sort" && step.settings.mode === "tables" && !sits)
    return <TablePicker live={live} tables={tables} />;
  return <StepPage activity={step} of={activities[step.id]} live={live} state={state} person={person} />;
}
