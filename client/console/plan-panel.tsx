import { lazy, Suspense, useState } from "react";
import { touchedActivity } from "shared/activities/kinds.ts";
import { untilLoaded } from "../live/until-loaded.ts";
import { consoleText } from "../text/console.ts";
import { type AgendaStep, AgendaThread } from "../ui/agenda-thread.tsx";
import { Button } from "../ui/button.tsx";
import type { ConsoleProps } from "./props.ts";

const ChangePlan = lazy(() =>
  untilLoaded(() => import("../plan/change-plan.tsx").then((part) => part.ChangePlan)),
);

/** The plan down the page; pressing a step takes everyone there. */
export function PlanPanel({ live, state }: Pick<ConsoleProps, "live" | "state">) {
  const { workshop } = state;
  const { agenda, current, activities } = workshop;
  const [changing, setChanging] = useState(false);
  const now = agenda.findIndex((step) => step.id === current);
  const steps = agenda.map(({ id, title, minutes }, index): AgendaStep => {
    const at = index === now ? "now" : index < now ? "done" : "next";
    return { id, title, detail: consoleText.minutes(minutes), state: at };
  });
  return (
    <section aria-label={consoleText.plan}>
      <h2 className="console-plan-title">{consoleText.plan}</h2>
      <AgendaThread
        steps={steps}
        label={consoleText.plan}
        onPick={(activity) => live.ask({ type: "agenda.go", activity })}
      />
      {workshop.status !== "closed" && (
        <div className="console-plan-foot">
          <p className="quiet small">{consoleText.endsAbout(endsAbout(agenda.slice(now)))}</p>
          <Button size="small" onClick={() => setChanging(true)}>
            {consoleText.changePlan}
          </Button>
        </div>
      )}
      {changing && (
        <Suspense>
          <ChangePlan
            open={changing}
            onClose={() => setChanging(false)}
            agenda={agenda}
            current={current}
            touched={(id) => {
              const of = activities[id];
              return of !== undefined && touchedActivity(of);
            }}
            onSave={(next) => live.ask({ type: "agenda.change", activities: next })}
          />
        </Suspense>
      )}
    </section>
  );
}

/** The time of day when the steps from the current one on are through, to the nearest five minutes. */
function endsAbout(left: readonly { minutes: number }[]): string {
  const five = 5 * 60_000;
  const end = Date.now() + left.reduce((sum, { minutes }) => sum + minutes, 0) * 60_000;
  return new Date(Math.ceil(end / five) * five).toLocaleTimeString("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
}
