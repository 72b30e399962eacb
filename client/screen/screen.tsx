import { useEffect } from "react";
import { currentActivity, headcount } from "shared/workshop/workshop.ts";
import { Opening } from "../activities/notice.tsx";
import { type Face, facesOf } from "../board/faces.ts";
import { joinLink, phoneBase, spokenAddress } from "../live/links.ts";
import { useLive } from "../live/use-live.ts";
import { Gone, useWasLive } from "../pages/no-key.tsx";
import { useTitle } from "../pages/use-title.ts";
import { screenText } from "../text/screen.ts";
import { CardLarge } from "../ui/card-face.tsx";
import { CodeTiles } from "../ui/code-tiles.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { Lobby } from "./lobby.tsx";
import type { OnScreen } from "./on-screen.ts";
import { ScreenBoard } from "./screen-board.tsx";
import { ScreenPageView, ScreenThanks } from "./screen-page.tsx";
import "./screen.css";

/** What the room looks at: it shows, and never controls. */
export function Screen({ code, screenKey }: { code: string; screenKey: string }) {
  const { state } = useLive(code, { kind: "screen", screenKey });
  const wasLive = useWasLive(state);
  useProjectorSize();
  if (state.phase === "connecting") return <Opening slow={state.slow} />;
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
  return (
    <div className={lobby ? "screen screen-lobby" : "screen"}>
      <header className="screen-head">
        <h1>{lobby || closed ? workshop.title : activity.title}</h1>
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
          !closed && (
            <p className="screen-code">
              {screenText.joinWith} {base} <CodeTiles code={code} />
            </p>
          )
        )}
      </footer>
      <LiveRegion />
    </div>
  );
}

function Step({ state }: { state: OnScreen }) {
  const { workshop } = state;
  const activity = currentActivity(workshop);
  const of = workshop.activities[activity.id];
  if (workshop.status === "closed") return <ScreenThanks />;
  switch (activity.kind) {
    case "welcome":
      return null;
    case "read":
      return of?.kind === "read" ? <ScreenPageView activity={activity} page={of.page} /> : null;
    case "sort": {
      if (of?.kind !== "sort") return null;
      const face = workshop.spotlight === null ? undefined : facesOf(workshop.deck).get(workshop.spotlight);
      if (face !== undefined) return <Spotlit face={face} />;
      return <ScreenBoard step={activity} sort={of} state={state} />;
    }
  }
}

/** More letters than this get smaller type, so that the card stays whole. */
const longCard = 180;

/** One card, large, instead of the board. */
function Spotlit({ face }: { face: Face }) {
  const long = face.title.length + (face.text?.length ?? 0) > longCard;
  return (
    <section
      className={long ? "screen-spotlight screen-spotlight-long" : "screen-spotlight"}
      aria-label={screenText.lookTogether}
    >
      <p>{screenText.lookTogether}</p>
      <CardLarge {...face} level={2} spotlit />
    </section>
  );
}
