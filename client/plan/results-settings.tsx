import type { Activity, Step } from "shared/activities/kinds.ts";
import { stepsText as text } from "../text/new.ts";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import { sortsBefore } from "./looks.ts";

type Props = { step: Step<"results">; steps: readonly Activity[]; onChange: (step: Activity) => void };

/** Which sort is looked at: one that comes before. */
export function ResultsSettings({ step, steps, onChange }: Props) {
  return (
    <ChoiceCards
      legend={text.looksAt}
      columns={1}
      value={step.settings.of}
      onChange={(of) => onChange({ ...step, settings: { ...step.settings, of } })}
      choices={sortsBefore(steps, step.id).map(({ id, title }) => ({ id, title }))}
    />
  );
}
