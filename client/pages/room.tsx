import { useState } from "react";
import { Room } from "../activities/room.tsx";
import { kept, type Seat } from "../live/kept.ts";
import { takeSecret } from "./fragment.ts";
import { JoinForm } from "./join.tsx";
import { useCode } from "./use-code.ts";

/** What QR and link open: the join form, and once this device has a seat, the room. */
export function RoomPage() {
  const code = useCode();
  const [joinKey] = useState(() => takeSecret("j", `join.${code}`));
  const [seat, setSeat] = useState<Seat | undefined>(() => kept.seat(code));

  function sit(next: Seat) {
    kept.keepSeat(code, next);
    setSeat(next);
  }

  function leave() {
    kept.leaveSeat(code);
    setSeat(undefined);
  }

  if (seat === undefined) return <JoinForm code={code} joinKey={joinKey} onSeat={sit} />;
  return <Room key={seat.person} code={code} seat={seat} onLeave={leave} />;
}
