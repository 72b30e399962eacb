import { useEffect, useRef } from "react";
import type { Saving } from "../live/live.ts";
import { roomText } from "../text/room.ts";
import { Banner } from "../ui/banner.tsx";
import { announce } from "../ui/live-region.tsx";

/** Says when there is no connection, and by ear when it is back. What is merely on its way needs no banner. */
export function SavingBanner({ saving, waiting }: { saving: Saving; waiting: number }) {
  const wasOffline = useRef(false);
  const offline = saving === "offline";
  const saved = saving === "saved";
  useEffect(() => {
    if (offline && !wasOffline.current) announce(roomText.offline(0));
    if (saved && wasOffline.current) announce(roomText.backOnline);
    if (offline || saved) wasOffline.current = offline;
  }, [offline, saved]);
  return offline ? <Banner kind="offline">{roomText.offline(waiting)}</Banner> : null;
}
