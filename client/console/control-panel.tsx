import { DoorOpen, Lock, Spotlight } from "lucide-react";
import { consoleText } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { Panel } from "../ui/panel.tsx";
import { Switch } from "../ui/switch.tsx";
import type { ConsoleProps } from "./props.ts";

/** Lock, door and spotlight. */
export function ControlPanel({ live, state }: ConsoleProps) {
  const { status, locked, spotlight, deck } = state.workshop;
  if (status === "closed") return null;
  const card = deck.cards.find(({ id }) => id === spotlight);
  return (
    <Panel className="control-panel">
      <Switch
        icon={<Lock />}
        label={consoleText.lock}
        hint={consoleText.lockHint}
        checked={locked}
        onChange={(on) => live.ask({ type: "agenda.lock", locked: on })}
      />
      <Switch
        icon={<DoorOpen />}
        label={consoleText.door}
        hint={status === "open" ? consoleText.doorHint : consoleText.doorShutHint}
        checked={status === "open"}
        onChange={(open) => live.ask({ type: "workshop.door", open })}
      />
      <div className="control-spotlight">
        <Spotlight />
        <p>
          {consoleText.spotlight}
          <span className="switch-hint">
            {card === undefined ? consoleText.spotlightOff : consoleText.spotlightNow(card.title)}
          </span>
          {card?.cue && (
            <span className="control-cue">
              <b>{consoleText.cue}:</b> {card.cue}
            </span>
          )}
        </p>
        {card && (
          <Button size="small" onClick={() => live.ask({ type: "agenda.spotlight", card: null })}>
            {consoleText.spotlightEnd}
          </Button>
        )}
      </div>
    </Panel>
  );
}
