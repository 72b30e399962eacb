import { LayoutGrid, Lock, Users } from "lucide-react";
import { sortModeSchema } from "shared/activities/sort-wire.ts";
import { limits } from "shared/limits.ts";
import { Stepper } from "../plan/stepper.tsx";
import { newText as text } from "../text/new.ts";
import { ChoiceCards } from "../ui/choice-cards.tsx";
import type { Parts } from "./new-parts.ts";
import { Setting } from "./new-setting.tsx";
import { withMode } from "./new-whole-plan.ts";

const leastTables = 2;
const icons = { together: <Users />, tables: <LayoutGrid />, alone: <Lock /> };

/** How people sort; nothing where the plan sorts nothing. */
export function SortingSetting({ order, plan, steps, change, opened }: Parts) {
  const modes = new Set(steps.flatMap(({ mode }) => mode ?? []));
  if (modes.size === 0) return null;
  if (order.preset === "private")
    return (
      <Setting label={text.sortingShort} value={text.modes.alone.title} opened={opened} fixed>
        <p className="choices-legend">{text.sorting}</p>
        <p className="new-alone">
          <Lock />
          <span>
            <b>{text.allAlone}</b> {text.allAloneWhy}
          </span>
        </p>
      </Setting>
    );
  const mode = modes.size === 1 ? [...modes][0] : undefined;
  const value =
    mode === "tables" ? text.tablesCount(order.tables) : mode ? text.modes[mode].title : text.mixed;
  return (
    <Setting label={text.sortingShort} value={value} opened={opened}>
      <ChoiceCards
        legend={text.sorting}
        columns={3}
        value={mode ?? null}
        onChange={(next) => {
          const changed = order.changed[plan.id];
          if (changed === undefined) change({ modes: { ...order.modes, [plan.id]: next } });
          else change({ changed: { ...order.changed, [plan.id]: withMode(changed, next) } });
        }}
        choices={sortModeSchema.options.map((id) => ({ id, icon: icons[id], ...text.modes[id] }))}
      />
      {modes.has("tables") && (
        <div className="new-tables">
          <Stepper
            label={text.tables}
            value={order.tables}
            least={leastTables}
            most={limits.tables}
            onChange={(tables) => change({ tables })}
          />
        </div>
      )}
    </Setting>
  );
}
