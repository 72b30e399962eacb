import { CircleCheck, Clock, Projector, WifiOff } from "lucide-react";
import type { ReactNode } from "react";
import { Opening } from "../activities/notice.tsx";
import { RefusalStrip } from "../activities/refusal-strip.tsx";
import { SavingBanner } from "../activities/saving-banner.tsx";
import { screenLink } from "../live/links.ts";
import { useLive } from "../live/use-live.ts";
import { Gone, useWasLive } from "../pages/no-key.tsx";
import { useTitle } from "../pages/use-title.ts";
import { consoleText } from "../text/console.ts";
import { roomText } from "../text/room.ts";
import { Banner } from "../ui/banner.tsx";
import { Brand } from "../ui/brand.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { DisplaySettings } from "../ui/display-settings.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { CodePanel } from "./code-panel.tsx";
import { ControlPanel } from "./control-panel.tsx";
import { Drawers } from "./drawers.tsx";
import { useKeys } from "./keys.tsx";
import { PeoplePanel } from "./people-panel.tsx";
import { PlanPanel } from "./plan-panel.tsx";
import type { ConsoleProps } from "./props.ts";
import { LeadStrip, RoomDialog } from "./room-dialog.tsx";
import { SeeAs } from "./see-as.tsx";
import { Stage } from "./stage.tsx";
import { TakeHome } from "./take-home.tsx";
import { TimerPanel } from "./timer-panel.tsx";
import { Urgent } from "./urgent.tsx";
import "./console.css";
import "./large-letters.css";

/** Where a workshop is led from: the plan at the left, what happens now, and at the right code, switches and people. */
export function Console({ code, facilitatorKey }: { code: string; facilitatorKey: string }) {
  const { live, state } = useLive(code, { kind: "facilitator", key: facilitatorKey });
  const wasLive = useWasLive(state);
  if (state.phase === "connecting" || state.phase === "waiting")
    return <Opening slow={state.phase === "connecting" && state.slow} />;
  if (state.phase === "ended") return <Gone why={state.why} wasLive={wasLive} />;
  return <Open live={live} state={state} code={code} facilitatorKey={facilitatorKey} />;
}

function Open(props: ConsoleProps) {
  const { state, code } = props;
  useTitle(consoleText.title(state.workshop.title));
  const closed = state.workshop.status === "closed";
  useKeys(props);
  const side = {
    plan: <PlanPanel {...props} />,
    code: <CodePanel code={code} you={state.you} closed={closed} />,
    people: <PeoplePanel {...props} />,
  };
  return (
    <div className="console">
      <section className="strips" aria-label={roomText.news}>
        {state.workshop.rehearsal && <Banner kind="practice">{roomText.rehearsal}</Banner>}
        <SavingBanner saving={state.saving} waiting={state.waiting} />
        <RefusalStrip refusal={state.refusal} locked={state.workshop.locked} />
      </section>
      <header className="console-head">
        <Brand to="/" />
        <p className="console-title">{state.workshop.title}</p>
        <Saving saving={state.saving} />
        {state.you.screenKey && (
          <ButtonLink
            href={screenLink(code, state.you.screenKey)}
            target="_blank"
            rel="opener"
            className="console-screen"
          >
            <Projector />
            <span className="console-screen-words">{consoleText.screen}</span>
          </ButtonLink>
        )}
        <DisplaySettings iconOnly />
        <RoomDialog {...props} />
      </header>
      <LeadStrip {...props} />
      <div className="console-plan">{side.plan}</div>
      <main className="console-stage">
        <Stage {...props} />
      </main>
      <aside className="console-side" aria-label={consoleText.controls}>
        {!closed && <Urgent {...props} />}
        <div className="console-wide">{side.code}</div>
        <TimerPanel {...props} />
        <ControlPanel {...props} />
        <div className="console-wide">{side.people}</div>
        <Drawers {...props} panels={side} />
        {!closed && <SeeAs {...props} />}
        {!closed && <TakeHome code={code} facilitatorKey={props.facilitatorKey} />}
      </aside>
      <LiveRegion />
    </div>
  );
}

const savingIcons: Record<keyof typeof consoleText.saving, ReactNode> = {
  saved: <CircleCheck />,
  waiting: <Clock />,
  offline: <WifiOff />,
};

function Saving({ saving }: { saving: keyof typeof consoleText.saving }) {
  return (
    <p className={`console-saving console-saving-${saving}`}>
      {savingIcons[saving]}
      <span className="console-saving-words">{consoleText.saving[saving]}</span>
    </p>
  );
}
