import { CircleQuestionMark } from "lucide-react";
import { currentActivity, headcount } from "shared/workshop/workshop.ts";
import { kept, type Seat } from "../live/kept.ts";
import type { Live, LiveState } from "../live/live.ts";
import { useLive } from "../live/use-live.ts";
import { useTitle } from "../pages/use-title.ts";
import { peopleHere } from "../text/columns.ts";
import { roomText } from "../text/room.ts";
import { Logo } from "../ui/brand.tsx";
import { DisplaySettings } from "../ui/display-settings.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { Ended, Opening } from "./notice.tsx";
import { ReadActivity } from "./read.tsx";
import { RefusalStrip } from "./refusal-strip.tsx";
import { SavingBanner } from "./saving-banner.tsx";
import { SortActivity } from "./sort.tsx";
import { useNews } from "./use-news.ts";
import { WelcomeActivity } from "./welcome.tsx";
import "./room.css";

type LivePhase = Extract<LiveState, { phase: "live" }>;

/** A participant's room: the step that the leader is at. */
export function Room({ code, seat, onLeave }: { code: string; seat: Seat; onLeave: () => void }) {
  const { live, state } = useLive(code, { kind: "person", person: seat.person, token: seat.token });
  if (state.phase === "connecting") return <Opening slow={state.slow} />;
  if (state.phase === "ended") {
    if (state.why === "client-too-old") return <Ended why="old" action={reload} />;
    return (
      <Ended
        why="removed"
        action={() => {
          kept.renewRequest(code);
          onLeave();
        }}
      />
    );
  }
  return <Inside live={live} state={state} person={seat.person} />;
}

function reload(): void {
  window.location.reload();
}

function Inside({ live, state, person }: { live: Live; state: LivePhase; person: string }) {
  const { workshop } = state;
  const activity = currentActivity(workshop);
  const closed = workshop.status === "closed";
  useTitle(closed ? roomText.closedTitle : activity.title);
  useNews(activity.title, workshop.locked, closed);

  return (
    <div className={activity.kind === "sort" && !closed ? "room room-fit" : "room"}>
      <SavingBanner saving={state.saving} waiting={state.waiting} />
      <RefusalStrip refusal={state.refusal} />
      <header className="room-head">
        <Logo />
        <p className="room-where">
          <b>{activity.title}</b>
          <span>{peopleHere(headcount(workshop))}</span>
        </p>
        <DisplaySettings iconOnly />
        <a className="icon-button" href="/help" target="_blank" rel="noreferrer" aria-label={roomText.help}>
          <CircleQuestionMark />
        </a>
      </header>
      <main className="room-main" key={activity.id}>
        {closed ? <Ended why="closed" inside /> : <Step live={live} state={state} person={person} />}
      </main>
      <LiveRegion />
    </div>
  );
}

function Step({ live, state, person }: { live: Live; state: LivePhase; person: string }) {
  const { workshop } = state;
  const activity = currentActivity(workshop);
  const of = workshop.activities[activity.id];
  switch (activity.kind) {
    case "welcome":
      return <WelcomeActivity activity={activity} live={live} name={workshop.people[person]?.name ?? ""} />;
    case "read":
      return of?.kind === "read" ? <ReadActivity activity={activity} page={of.page} /> : null;
    case "sort":
      return of?.kind === "sort" ? (
        <SortActivity activity={activity} sort={of} live={live} state={state} person={person} />
      ) : null;
  }
}
