import { Clock } from "lucide-react";
import { useState } from "react";
import { newText as text } from "../text/new.ts";
import { AgendaLine } from "../ui/agenda-thread.tsx";
import { Button } from "../ui/button.tsx";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import type { PlanLine } from "./answers.ts";

type Props = {
  plans: readonly PlanLine[];
  value: string;
  error: string | null;
  onChange: (id: string) => void;
};

/** The plans to choose from. A phone shows the chosen one first. */
export function PlanChoice({ plans, value, error, onChange }: Props) {
  const [asked, setAsked] = useState(false);
  const all = asked || error !== null;

  function showAll() {
    setAsked(true);
    // The button is gone, so focus goes to the choice.
    setTimeout(() => document.querySelector<HTMLInputElement>(".new-plans input:checked")?.focus());
  }

  return (
    <div className={`new-plans${all ? "" : " new-plans-few"}`}>
      <ChoiceCards
        legend={text.plan}
        id="new-plan"
        columns={plans.length === 1 ? 1 : plans.length === 2 ? 2 : 3}
        value={value}
        onChange={onChange}
        error={error}
        choices={plans.map((plan) => ({
          id: plan.id,
          title: plan.title,
          text: plan.about,
          note: (
            <>
              <Clock />
              {text.planSize(plan.minutes, plan.activities.length)}
            </>
          ),
        }))}
      />
      {plans.length > 1 && !all && (
        <Button size="small" className="new-all" onClick={showAll}>
          {text.allPlans(plans.length)}
        </Button>
      )}
    </div>
  );
}

/** More steps than this cannot stand beside each other: their words would break. */
const many = 6;

/** The steps of the chosen plan. */
export function PlanSteps({ plan }: { plan: PlanLine }) {
  return (
    <div className={`new-steps${plan.activities.length > many ? " new-steps-many" : ""}`}>
      <AgendaLine
        label={text.planSteps(plan.title)}
        steps={plan.activities.map(({ id, title, minutes }) => ({
          id,
          title,
          detail: text.stepMinutes(minutes),
        }))}
      />
    </div>
  );
}
