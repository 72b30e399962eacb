import { EyeOff, Info, LockKeyhole, LockOpen } from "lucide-react";
import { presets } from "shared/people.ts";
import { newText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import { announce } from "../ui/live-region.tsx";
import { type Parts, sorts } from "./new-parts.ts";
import { Setting } from "./new-setting.tsx";

const icons = { open: <LockOpen />, careful: <EyeOff />, private: <LockKeyhole /> };

/** How open the workshop is. Private does not fit every plan: then it says why, and what to do. */
export function OpenSetting({ plans, order, plan, steps, change, errorAt, opened }: Parts) {
  const misfit = order.preset === "private" && sorts(steps);
  const others = plans.filter(({ activities }) => !sorts(activities)).map(({ title }) => title);
  return (
    <Setting
      label={text.presetShort}
      value={text.presets[order.preset].title}
      error={misfit ? text.noPrivate.short : errorAt("preset")}
      opened={opened}
    >
      <ChoiceCards
        id="new-preset"
        legend={text.preset}
        columns={3}
        value={order.preset}
        onChange={(preset) => {
          change({ preset });
          if (preset !== "private" || !sorts(steps)) return;
          announce(`${text.noPrivate.why(plan.title)} ${text.noPrivate.todo(others)}`);
          // The bar at the foot may cover it.
          setTimeout(() => document.querySelector(".new-misfit")?.scrollIntoView({ block: "nearest" }));
        }}
        choices={presets.map((id) => ({ id, icon: icons[id], ...text.presets[id] }))}
      />
      {misfit && (
        <div className="new-misfit">
          <Info />
          <div className="stack">
            <p>
              <b>{text.noPrivate.title}</b>
            </p>
            <p>{text.noPrivate.why(plan.title)}</p>
            <p>{text.noPrivate.todo(others)}</p>
            <div>
              <Button
                size="small"
                onClick={() => {
                  change({ preset: "careful" });
                  setTimeout(() =>
                    document.querySelector<HTMLInputElement>(".new-open input:checked")?.focus(),
                  );
                }}
              >
                {text.noPrivate.careful}
              </Button>
            </div>
          </div>
        </div>
      )}
    </Setting>
  );
}
