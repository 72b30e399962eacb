import { consoleText } from "../text/console.ts";
import { type AgendaStep, AgendaThread } from "../ui/agenda-thread.tsx";
import type { ConsoleProps } from "./props.ts";

/** The plan down the page; pressing a step takes everyone there. */
export function PlanPanel({ live, state }: Pick<ConsoleProps, "live" | "state">) {
  const { workshop } = state;
  const now = workshop.agenda.findIndex((step) => step.id === workshop.current);
  const steps = workshop.agenda.map(({ id, title, minutes }, index): AgendaStep => {
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
    </section>
  );
}
