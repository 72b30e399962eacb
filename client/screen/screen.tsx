import { Clock } from "lucide-react";
import { type ComponentType, type ReactNode, useEffect } from "react";
import type { Activity } from "shared/activities/kinds.ts";
import { currentActivity, headcount } from "shared/workshop/workshop.ts";
import { Opening } from "../activities/notice.tsx";
import { joinLink, phoneBase, spokenAddress } from "../live/links.ts";
import { useLive } from "../live/use-live.ts";
import { clockWords, useTimeLeft } from "../live/use-time-left.ts";
import { Gone, useWasLive } from "../pages/no-key.tsx";
import { useTitle } from "../pages/use-title.ts";
import { roomText } from "../text/room.ts";
import { screenText } from "../text/screen.ts";
import { Banner } from "../ui/banner.tsx";
import { CodeTiles } from "../ui/code-tiles.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { loadPictures, Picture } from "../ui/picture.tsx";
import { Lobby } from "./lobby.tsx";
import type { OnScreen, ScreenStepProps } from "./on-screen.ts";
import { ScreenActions } from "./screen-actions.tsx";
import { ScreenFeedback } from "./screen-feedback.tsx";
import { ScreenPageView, ScreenThanks } from "./screen-page.tsx";
import { ScreenReflect } from "./screen-reflect.tsx";
import { ScreenResults } from "./screen-results.tsx";
import { ScreenSort } from "./screen-sort.tsx";
import { ScreenVote } from "./screen-vote.tsx";
import "./screen.css";

/** What the room looks at: it shows, and never controls. */
export function Screen({ code, screenKey }: { code: string; screenKey: string }) {
  const { state } = useLive(code, { kind: "screen", screenKey });
  const wasLive = useWasLive(state);
  useProjectorSize();
  useEffect(loadPictures, []);
  if (state.phase === "connecting" || state.phase === "waiting")
    return <Opening slow={state.phase === "connecting" && state.slow} />;
  if (state.phase === "ended") return <Gone why={state.why} wasLive={wasLive} />;
  return <Shown state={state} code={code} />;
}

/** A rem is a 120th of the picture's width: the same share of every projector. */
function useProjectorSize(): void {
  useEffect(() => {
    document.documentElement.classList.add("projector");
    return () => document.documentElement.classList.remove("projector");
  }, []);
}

function Shown({ state, code }: { state: OnScreen; code: string }) {
  const { workshop, you } = state;
  useTitle(screenText.title(workshop.title));
  const activity = currentActivity(workshop);
  const base = spokenAddress(phoneBase(you.address));
  const link = you.joinKey && joinLink(you.address, code, you.joinKey);
  const closed = workshop.status === "closed";
  const lobby = activity.kind === "welcome" && !closed;
  if (workshop.hidden && !closed) return <Covered code={<SmallCode code={code} base={base} />} />;
  return (
    <div className={lobby ? "screen screen-lobby" : "screen"}>
      <header className="screen-head">
        <h1>{lobby || closed ? workshop.title : activity.title}</h1>
        {workshop.rehearsal && <Banner kind="practice">{roomText.rehearsal}</Banner>}
        <TimeLeft state={state} />
        {state.saving === "offline" && <p className="screen-offline">{screenText.waiting}</p>}
      </header>
      <main className="screen-main">
        {lobby ? <Lobby workshop={workshop} code={code} base={base} link={link} /> : <Step state={state} />}
      </main>
      <footer className="screen-foot">
        <p>
          <b>{screenText.atTable(headcount(workshop))}</b> {screenText.atTableRest(headcount(workshop))}
        </p>
        {lobby ? (
          <p>{workshop.status === "open" && screenText.needAHand}</p>
        ) : (
          !closed && <SmallCode code={code} base={base} />
        )}
      </footer>
      <LiveRegion />
    </div>
  );
}

/** No sound, no cut-off: when the time is up it says so, and everybody may finish. */
function TimeLeft({ state }: { state: OnScreen }) {
  const left = useTimeLeft(state.workshop.timer, state.ahead);
  if (left === undefined) return null;
  return (
    <p className="screen-time" role="timer">
      <Clock />
      {left === 0 ? screenText.timeUp : clockWords(left)}
    </p>
  );
}

/** Who comes late can join at any moment. */
function SmallCode({ code, base }: { code: string; base: string }) {
  return (
    <p className="screen-code">
      {screenText.joinWith} {base} <CodeTiles code={code} />
    </p>
  );
}

/** The leader has covered everything: no name, no card, no count. The way in stays. */
function Covered({ code }: { code: ReactNode }) {
  useTitle(roomText.hiddenTitle);
  return (
    <main className="screen screen-covered">
      <Picture name="hidden" />
      <h1>{roomText.hiddenTitle}</h1>
      <p>{screenText.covered}</p>
      {code}
    </main>
  );
}

const pages = {
  read: ScreenPageView,
  reflect: ScreenReflect,
  sort: ScreenSort,
  results: ScreenResults,
  vote: ScreenVote,
  actions: ScreenActions,
  feedback: ScreenFeedback,
  welcome: () => null,
} satisfies { [K in Activity["kind"]]: ComponentType<ScreenStepProps<K>> };

function Step({ state }: { state: OnScreen }) {
  const { workshop } = state;
  const activity = currentActivity(workshop);
  const of = workshop.activities[activity.id];
  if (workshop.status === "closed") return <ScreenThanks />;
  if (of?.kind !== activity.kind) return null;
  // Step and state are of one kind, and so is the page: the compiler cannot follow that through the table.
  const Page = pages[activity.kind] as ComponentType<ScreenStepProps>;
  return <Page activity={activity} of={of} state={state} />;
}
