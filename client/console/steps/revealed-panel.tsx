import { EyeOff, Presentation } from "lucide-react";
import { useState } from "react";
import { ResultRows } from "../../results/result-rows.tsx";
import { aloneLeadText } from "../../text/alone.ts";
import { Button } from "../../ui/button.tsx";
import { RevealDialog } from "./reveal-dialog.tsx";
import { tooTelling, useReveal } from "./use-reveal.ts";
import type { ViewProps } from "./view-props.ts";
import "./reveal-panel.css";
import "./stage-act.css";

/** What the sorting came to: for the leader alone, who may show it to everyone, or for everyone already. */
export function RevealedPanel(props: ViewProps<"sort">) {
  const { activity, of, live, state } = props;
  const { workshop } = state;
  const looked = of.stage === "looked";
  const results = of.reveals.at(-1)?.results;
  const Icon = looked ? EyeOff : Presentation;
  return (
    <>
      <div>
        <p className="row reveal-state">
          <Icon />
          {looked ? aloneLeadText.looked : aloneLeadText.shown}
        </p>
        <p className="small">{looked ? aloneLeadText.lookedHint : aloneLeadText.shownHint}</p>
      </div>
      {looked && <ShowEveryone {...props} />}
      <div className="stage-act">
        <Button onClick={() => live.ask({ type: "sort.reopen", activity: activity.id })}>
          {aloneLeadText.reopen}
        </Button>
        <p className="small">{aloneLeadText.reopenHint(workshop.smallestGroup)}</p>
      </div>
      {results && <ResultRows results={results} workshop={workshop} activity={activity.id} />}
    </>
  );
}

/** Shows everyone what the leader has looked at. */
export function ShowEveryone(props: ViewProps<"sort">) {
  const { busy, reveal } = useReveal(props);
  const [why, setWhy] = useState<string>();
  return (
    <div className="stage-act">
      <Button
        kind="second"
        size="large"
        {...(busy ? { "aria-disabled": true } : {})}
        onClick={() => {
          if (busy) return;
          const telling = tooTelling(props);
          if (telling === undefined) reveal("all");
          else setWhy(telling);
        }}
      >
        <Presentation />
        {busy ? aloneLeadText.showing : aloneLeadText.show}
      </Button>
      <p className="small">{aloneLeadText.showLookedHint}</p>
      <RevealDialog
        why={why}
        onGo={() => {
          setWhy(undefined);
          reveal("all");
        }}
        onStop={() => setWhy(undefined)}
      />
    </div>
  );
}
