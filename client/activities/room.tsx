import { Suspense, useEffect, useState } from "react";
import { onDeviceOf } from "shared/workshop/workshop.ts";
import { actingFor } from "../live/acting-for.ts";
import { kept, type Seat } from "../live/kept.ts";
import type { Live } from "../live/live.ts";
import { useLive } from "../live/use-live.ts";
import { useTitle } from "../pages/use-title.ts";
import { roomText } from "../text/room.ts";
import { Banner } from "../ui/banner.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { AwayStrip } from "./away-strip.tsx";
import { Here } from "./here.tsx";
import { Ended, Notice, Opening } from "./notice.tsx";
import { RoomHead } from "./room-head.tsx";
import { SavingBanner } from "./saving-banner.tsx";
import { loadLater, RefusalStrip } from "./step.tsx";
import type { LivePhase } from "./step-props.ts";
import { useNews } from "./use-news.ts";
import { useWhere } from "./use-where.ts";
import "./room.css";

/** A participant's room: the step that the leader is at. */
export function Room({ code, seat, onLeave }: { code: string; seat: Seat; onLeave: () => void }) {
  const { live, state } = useLive(code, { kind: "person", person: seat.person, token: seat.token });
  if (state.phase === "connecting") return <Opening slow={state.slow} />;
  if (state.phase === "waiting") return <AtTheDoor />;
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
  return <Inside live={live} state={state} owner={seat.person} />;
}

function reload(): void {
  window.location.reload();
}

function AtTheDoor() {
  useTitle(roomText.doorTitle);
  return (
    <main className="room room-notice">
      <Notice picture="out" title={roomText.doorTitle}>
        <p role="status">{roomText.door}</p>
      </Notice>
    </main>
  );
}

function Inside({ live, state, owner }: { live: Live; state: LivePhase; owner: string }) {
  const { workshop } = state;
  const where = useWhere(workshop);
  const [chosen, setPerson] = useState(owner);
  const onDevice = onDeviceOf(workshop, owner);
  const person = onDevice.includes(chosen) ? chosen : owner;
  const asking = person === owner ? live : actingFor(live, person);
  const { hidden, locked, rehearsal } = workshop;
  const closed = workshop.status === "closed";
  const fits = where.step.kind === "sort" && !closed && !hidden;
  useTitle(closed ? roomText.closedTitle : hidden ? roomText.hiddenTitle : where.step.title);
  useNews({ step: where.step.title, locked, closed, hidden });
  useEffect(() => {
    const timer = setTimeout(loadLater, 3_000);
    return () => clearTimeout(timer);
  }, []);

  if (hidden && !closed)
    return (
      <main className="room room-notice">
        <Notice picture="hidden" title={roomText.hiddenTitle}>
          <p>{roomText.hidden}</p>
        </Notice>
        <LiveRegion />
      </main>
    );
  return (
    <div className={fits ? "room room-fit" : "room"}>
      <section className="strips" aria-label={roomText.news}>
        {rehearsal && <Banner kind="practice">{roomText.rehearsal}</Banner>}
        <SavingBanner saving={state.saving} waiting={state.waiting} />
        {state.refusal && (
          <Suspense>
            <RefusalStrip refusal={state.refusal} locked={locked} />
          </Suspense>
        )}
      </section>
      <RoomHead
        live={asking}
        ownLive={live}
        state={state}
        where={where}
        person={person}
        onDevice={onDevice}
        onPerson={setPerson}
      />
      {!closed && <AwayStrip where={where} workshop={workshop} />}
      <main className="room-main" key={`${where.step.id} ${person}`}>
        {closed ? (
          <Ended why="closed" inside />
        ) : (
          <Here live={asking} state={state} person={person} step={where.step} />
        )}
      </main>
      <LiveRegion />
    </div>
  );
}
