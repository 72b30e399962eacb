import { Clock } from "lucide-react";
import { useState } from "react";
import { newText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import { stepsOf } from "./new-order.ts";
import { minutesOf, type Parts } from "./new-parts.ts";

/** The plans to choose from. A phone shows the chosen one first. */
export function PlanChoice({ plans, order, errorAt, onChange }: Parts & { onChange: (id: string) => void }) {
  const [asked, setAsked] = useState(false);
  const error = errorAt("plan");
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
        columns={plans.length < 3 ? 2 : 3}
        value={order.plan}
        onChange={onChange}
        error={error}
        choices={plans.map((plan) => {
          const steps = stepsOf(order, plan);
          return {
            id: plan.id,
            title: plan.title,
            text: plan.about,
            note: (
              <>
                <Clock />
                {text.planSize(minutesOf(steps), steps.length)}
              </>
            ),
          };
        })}
      />
      {plans.length > 1 && !all && (
        <Button size="small" className="new-all" onClick={showAll}>
          {text.allPlans(plans.length)}
        </Button>
      )}
    </div>
  );
}
