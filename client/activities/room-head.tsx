import { Hand, UserRound } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { PersonId } from "shared/ids.ts";
import { atTable } from "shared/people.ts";
import { headcount } from "shared/workshop/workshop.ts";
import type { Live } from "../live/live.ts";
import { untilLoaded } from "../live/until-loaded.ts";
import { clockWords, useTimeLeft } from "../live/use-time-left.ts";
import { peopleHere } from "../text/columns.ts";
import { meText, roomText } from "../text/room.ts";
import { tableText } from "../text/table.ts";
import { Logo } from "../ui/brand.tsx";
import { DisplaySettings } from "../ui/display-settings.tsx";
import type { LivePhase } from "./step-props.ts";
import type { Where } from "./use-where.ts";

export type RoomHeadProps = {
  /** Asks for the person who takes part now, and for the one whose device this is. */
  live: Live;
  ownLive: Live;
  state: LivePhase;
  where: Where;
  person: PersonId;
  /** Everyone who takes part on this device, its owner first. */
  onDevice: readonly PersonId[];
  onPerson: (person: PersonId) => void;
};

/** Nobody needs it before their first card. */
const MeDialog = lazy(() => untilLoaded(() => import("./me.tsx").then((part) => part.MeDialog)));

/** Where we are, how much time there is, and one button for everything about me. */
export function RoomHead(props: RoomHeadProps) {
  const { state, where, person, onDevice } = props;
  const { workshop } = state;
  const [open, setOpen] = useState(false);
  const left = useTimeLeft(workshop.timer, state.ahead);
  const me = workshop.people[person];
  const shared = onDevice.length > 1;
  const atTables = where.step.kind === "sort" && where.step.settings.mode === "tables";
  return (
    <header className="room-head">
      <Logo />
      <p className="room-where">
        <b>{where.step.title}</b>
        <span>
          {atTables && me?.table !== undefined
            ? tableText.board(me.table, atTable(workshop.people, me.table).length)
            : peopleHere(headcount(workshop))}
          {left !== undefined && <b className="room-time">{roomText.timeLeft(clockWords(left), left)}</b>}
        </span>
      </p>
      {shared && <p className="room-now">{meText.now(me?.name || meText.noName)}</p>}
      <DisplaySettings iconOnly />
      <button
        type="button"
        className={me?.help ? "icon-button icon-button-on" : "icon-button"}
        aria-label={me?.help ? meText.openAsking : meText.open}
        onClick={() => setOpen(true)}
      >
        {me?.help ? <Hand /> : <UserRound />}
      </button>
      {open && (
        <Suspense>
          <MeDialog {...props} open onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </header>
  );
}
