import { EyeOff } from "lucide-react";
import { useEffect, useRef } from "react";
import { headcount } from "shared/workshop/workshop.ts";
import { useHeldFocus } from "../../activities/use-held-focus.ts";
import { aloneLeadText, peopleFinished } from "../../text/alone.ts";
import { announce } from "../../ui/live-region.tsx";
import { Stitches } from "../../ui/stitches.tsx";
import { EarlierReveals } from "./earlier-reveals.tsx";
import { RevealPanel } from "./reveal-panel.tsx";
import { RevealedPanel } from "./revealed-panel.tsx";
import type { ViewProps } from "./view-props.ts";

/** Everyone sorts alone: how many have finished, and no board and no count. Then what it came to. */
export function AloneView(props: ViewProps<"sort">) {
  const { activity, of } = props;
  const { box, to } = useHeldFocus<HTMLDivElement, HTMLHeadingElement>();
  useSaid(of.stage);
  return (
    <div className="stack" ref={box}>
      <h2 ref={to} tabIndex={-1}>
        {activity.settings.question}
      </h2>
      {of.stage === "sorting" ? <Sorting {...props} /> : <RevealedPanel {...props} />}
      <EarlierReveals {...props} />
    </div>
  );
}

function Sorting(props: ViewProps<"sort">) {
  const { presence, workshop } = props.state;
  const people = headcount(workshop);
  const words = peopleFinished(presence.ready, people);
  return (
    <>
      <p className="row small">
        <EyeOff />
        {aloneLeadText.hidden}
      </p>
      <div className="stage-progress">
        <p>
          <b>{words}</b>
        </p>
        <Stitches total={people} done={presence.ready} label={words} size="large" />
      </div>
      <RevealPanel {...props} />
    </>
  );
}

const said = {
  sorting: aloneLeadText.reopened,
  looked: aloneLeadText.looked,
  shown: aloneLeadText.shown,
} as const;

function useSaid(stage: keyof typeof said): void {
  const was = useRef(stage);
  useEffect(() => {
    if (stage === was.current) return;
    was.current = stage;
    announce(said[stage]);
  }, [stage]);
}
