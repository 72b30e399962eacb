import { Eye, Presentation } from "lucide-react";
import { useState } from "react";
import { headcount } from "shared/workshop/workshop.ts";
import { aloneLeadText } from "../../text/alone.ts";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { RevealDialog } from "./reveal-dialog.tsx";
import { type RevealTo, tooTelling, useReveal } from "./use-reveal.ts";
import type { ViewProps } from "./view-props.ts";
import "./reveal-panel.css";
import "./stage-act.css";

const icons = { facilitator: Eye, all: Presentation };

/** Two ways to end the sorting: the leader looks first, or everyone sees the results at once. */
export function RevealPanel(props: ViewProps<"sort">) {
  const { workshop } = props.state;
  const { busy, refused, reveal } = useReveal(props);
  const [asking, setAsking] = useState<{ to: RevealTo; why: string }>();
  const [pressed, setPressed] = useState<RevealTo>();
  const { smallestGroup } = workshop;

  function choose(to: RevealTo): void {
    if (busy) return;
    const why = tooTelling(props, to);
    if (why !== undefined) setAsking({ to, why });
    else go(to);
  }

  function go(to: RevealTo): void {
    setPressed(to);
    reveal(to);
  }

  const choice = (to: RevealTo, words: string, hint: string) => {
    const Icon = icons[to];
    return (
      <div className="stage-act">
        <Button
          kind="second"
          size="large"
          {...(busy ? { "aria-disabled": true } : {})}
          onClick={() => choose(to)}
        >
          <Icon />
          {busy && pressed === to ? aloneLeadText.showing : words}
        </Button>
        <p className="small">{hint}</p>
      </div>
    );
  };

  return (
    <Panel title={aloneLeadText.act} level={3} className="reveal-panel">
      {refused && <p className="reveal-refused">{refused}</p>}
      {choice("facilitator", aloneLeadText.look, aloneLeadText.lookHint)}
      {choice("all", aloneLeadText.show, aloneLeadText.showHint)}
      {headcount(workshop) < smallestGroup && <p className="small">{aloneLeadText.inWords(smallestGroup)}</p>}
      <RevealDialog
        why={asking?.why}
        onGo={() => {
          if (asking) go(asking.to);
          setAsking(undefined);
        }}
        onStop={() => setAsking(undefined)}
      />
    </Panel>
  );
}
