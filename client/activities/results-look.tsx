import { List, Spotlight, Square } from "lucide-react";
import { resultsText } from "../text/results.ts";
import { Button } from "../ui/button.tsx";
import type { Look } from "./use-look.ts";
import "./results-look.css";

const icons = { one: <Square />, list: <List /> };

/** One card at a time, or all of them. */
export function LookSwitch({ look }: { look: Look }) {
  return (
    <fieldset className="look-switch" aria-label={resultsText.how}>
      {(["one", "list"] as const).map((mode) => (
        <button key={mode} type="button" aria-pressed={look.mode === mode} onClick={() => look.setMode(mode)}>
          {icons[mode]}
          {resultsText.modes[mode]}
        </button>
      ))}
    </fieldset>
  );
}

/** The leader asks everyone to look at one card. Who looks at another one, or at the list, is offered to come along. */
export function SpotlitStrip({ look }: { look: Look }) {
  const { spotlit, reading, mode, open } = look;
  if (spotlit === undefined) return null;
  const here = mode === "one" && reading?.face.id === spotlit.face.id;
  return (
    <div className="look-spotlit">
      <Spotlight />
      <p>{here ? resultsText.lookingHere : resultsText.lookAt(spotlit.face.title)}</p>
      {!here && (
        <Button size="small" onClick={() => open(spotlit.face.id)}>
          {resultsText.showIt}
        </Button>
      )}
    </div>
  );
}
