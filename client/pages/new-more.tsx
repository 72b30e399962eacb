import { limits } from "shared/limits.ts";
import { smallestGroup as least } from "shared/results/shares.ts";
import { Stepper } from "../plan/stepper.tsx";
import { newText as text } from "../text/new.ts";
import { Switch } from "../ui/switch.tsx";
import type { Parts } from "./new-parts.ts";

/** What few leaders change. */
export function MoreSettings({ order, change }: Parts) {
  return (
    <details className="new-more">
      <summary>{text.more}</summary>
      <div className="new-more-settings">
        <Switch
          label={text.approve}
          hint={text.approveHint}
          checked={order.approve}
          onChange={(approve) => change({ approve })}
        />
        <div>
          <Stepper
            label={text.smallest}
            value={order.smallestGroup}
            least={least}
            most={limits.smallestGroup}
            onChange={(smallestGroup) => change({ smallestGroup })}
          />
          <p className="field-hint">{text.smallestHint}</p>
        </div>
      </div>
    </details>
  );
}
