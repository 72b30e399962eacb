import { Eye, EyeOff, Lock, Megaphone, Spotlight } from "lucide-react";
import { allCards, currentActivity } from "shared/workshop/workshop.ts";
import { consoleText } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { Panel } from "../ui/panel.tsx";
import { Switch } from "../ui/switch.tsx";
import type { ConsoleProps } from "./props.ts";

/** What a leader needs at once: lock, call, look around, spotlight, cover. */
export function ControlPanel({ live, state }: ConsoleProps) {
  const { workshop } = state;
  const { status, locked, spotlight, released, hidden } = workshop;
  if (status === "closed") return null;
  const card = allCards(workshop).find(({ id }) => id === spotlight);
  return (
    <Panel className="control-panel">
      <Button
        wide
        kind="second"
        className="control-hide"
        onClick={() => live.ask({ type: "agenda.hide", on: !hidden })}
      >
        {hidden ? <Eye /> : <EyeOff />}
        {hidden ? consoleText.unhide : consoleText.hide}
      </Button>
      <Switch
        icon={<Lock />}
        label={consoleText.lock}
        hint={consoleText.lockHint}
        checked={locked}
        onChange={(on) => live.ask({ type: "agenda.lock", locked: on })}
      />
      <div className="control-call">
        <Megaphone />
        <p>
          {released ? consoleText.released : consoleText.together}
          <span className="switch-hint">
            {released ? consoleText.releasedHint : consoleText.togetherHint}
          </span>
        </p>
        <Button
          size="small"
          kind={released ? "second" : "soft"}
          onClick={() => live.ask({ type: "agenda.summon", on: released })}
        >
          {released ? consoleText.call : consoleText.release}
        </Button>
      </div>
      {(card !== undefined || currentActivity(workshop).kind === "sort") && (
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
      )}
    </Panel>
  );
}
