import type { Activity, Step } from "shared/activities/kinds.ts";
import { sortModeSchema } from "shared/activities/sort-wire.ts";
import { limits } from "shared/limits.ts";
import { newText, stepsText as text } from "../text/new.ts";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import { DraftField } from "./draft-field.tsx";
import { promptsFrom } from "./prompts.ts";
import { ResultsSettings } from "./results-settings.tsx";
import { Stepper } from "./stepper.tsx";
import { votable } from "./vote-on.ts";

type Props = {
  step: Activity;
  steps: readonly Activity[];
  /** Why only name and minutes can change; undefined when all can. */
  fixed: string | undefined;
  onChange: (step: Activity) => void;
};

/** What a step says of itself: its name, and what its kind lets a leader choose. */
export function StepSettings({ step, steps, fixed, onChange }: Props) {
  return (
    <div className="step-settings">
      <DraftField
        label={text.title}
        value={step.title}
        trouble={titleTrouble}
        onChange={(title) => onChange({ ...step, title: title.trim() })}
      />
      {fixed === undefined ? (
        <KindSettings step={step} steps={steps} onChange={onChange} />
      ) : (
        hasSettings(step) && <p className="quiet small">{fixed}</p>
      )}
    </div>
  );
}

function hasSettings({ kind }: Activity): boolean {
  return kind === "sort" || kind === "results" || kind === "vote" || kind === "reflect";
}

function KindSettings({ step, steps, onChange }: Omit<Props, "fixed">) {
  switch (step.kind) {
    case "sort":
      return (
        <ChoiceCards
          legend={newText.sorting}
          value={step.settings.mode}
          onChange={(mode) => onChange({ ...step, settings: { ...step.settings, mode } })}
          choices={sortModeSchema.options.map((id) => ({ id, ...newText.modes[id] }))}
        />
      );
    case "results":
      return <ResultsSettings step={step} steps={steps} onChange={onChange} />;
    case "vote":
      return <VoteSettings step={step} steps={steps} onChange={onChange} />;
    case "reflect":
      return (
        <DraftField
          label={text.prompts}
          lines={Math.min(8, step.settings.prompts.length * 2)}
          value={step.settings.prompts.map((prompt) => prompt.text).join("\n")}
          trouble={promptsTrouble}
          onChange={(lines) => {
            const prompts = promptsFrom(lines, step.settings.prompts);
            onChange({ ...step, settings: { ...step.settings, prompts } });
          }}
        />
      );
    case "welcome":
    case "read":
    case "actions":
    case "feedback":
      return null;
  }
}

type VoteProps = { step: Step<"vote">; steps: readonly Activity[]; onChange: (step: Activity) => void };

function VoteSettings({ step, steps, onChange }: VoteProps) {
  const { on, dots } = step.settings;
  const choices = votable(steps).map((choice) => ({
    id: choice.kind === "deck" ? "" : choice.activity,
    title: onTitle(choice, steps),
    on: choice,
  }));
  const chosen = on.kind === "deck" ? "" : on.activity;
  const set = (settings: Partial<typeof step.settings>) =>
    onChange({ ...step, settings: { ...step.settings, ...settings } });
  return (
    <>
      <ChoiceCards
        legend={text.on}
        columns={1}
        // A vote on a step that was dropped is on all the cards.
        value={choices.some(({ id }) => id === chosen) ? chosen : ""}
        onChange={(id) => {
          const choice = choices.find((one) => one.id === id);
          if (choice) set({ on: choice.on });
        }}
        choices={choices.map(({ id, title }) => ({ id, title }))}
      />
      <Stepper
        label={text.dots}
        value={dots}
        least={1}
        most={limits.dots}
        onChange={(next) => set({ dots: next })}
      />
    </>
  );
}

function onTitle(on: ReturnType<typeof votable>[number], steps: readonly Activity[]): string {
  if (on.kind === "deck") return text.onDeck;
  const title = steps.find(({ id }) => id === on.activity)?.title ?? "";
  return on.kind === "sort" ? text.onSort(title) : text.onReflect(title);
}

function titleTrouble(words: string): string | null {
  if (words.trim() === "") return text.noTitle;
  return [...words.trim()].length > limits.text.short ? text.tooLong(limits.text.short) : null;
}

function promptsTrouble(lines: string): string | null {
  const prompts = promptsFrom(lines, []);
  if (prompts.length === 0) return text.noPrompts;
  if (prompts.length > limits.prompts) return text.tooManyPrompts(limits.prompts);
  const long = prompts.some((prompt) => [...prompt.text].length > limits.text.medium);
  return long ? text.tooLong(limits.text.medium) : null;
}
