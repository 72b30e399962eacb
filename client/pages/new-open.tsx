import { EyeOff, LockKeyhole, LockOpen } from "lucide-react";
import { presets } from "shared/people.ts";
import { newText as text } from "../text/new.ts";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import type { Parts } from "./new-parts.ts";
import { Setting } from "./new-setting.tsx";

const icons = { open: <LockOpen />, careful: <EyeOff />, private: <LockKeyhole /> };

/** How open the workshop is. */
export function OpenSetting({ order, change, errorAt, opened }: Parts) {
  return (
    <Setting
      label={text.presetShort}
      value={text.presets[order.preset].title}
      error={errorAt("preset")}
      opened={opened}
    >
      <ChoiceCards
        id="new-preset"
        legend={text.preset}
        columns={3}
        value={order.preset}
        onChange={(preset) => change({ preset })}
        choices={presets.map((id) => ({ id, icon: icons[id], ...text.presets[id] }))}
      />
    </Setting>
  );
}
