import { useState } from "react";
import type { ConnectRefusal } from "shared/protocol.ts";
import { Ended, Notice } from "../activities/notice.tsx";
import type { LiveState } from "../live/live.ts";
import { consoleText } from "../text/console.ts";
import { Brand } from "../ui/brand.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { useTitle } from "./use-title.ts";

/** Whether this page has ever shown its workshop. */
export function useWasLive(state: LiveState): boolean {
  const [was, setWas] = useState(false);
  if (state.phase === "live" && !was) setWas(true);
  return was;
}

/** What the leader and the screen see once their connection has ended for good. */
export function Gone({ why, wasLive }: { why: ConnectRefusal; wasLive: boolean }) {
  if (why === "client-too-old") return <Ended why="old" action={() => window.location.reload()} />;
  return <NoKey why={wasLive ? "over" : "wrong"} />;
}

const notices = {
  none: { title: consoleText.noKeyTitle, text: consoleText.noKey },
  wrong: { title: consoleText.noKeyTitle, text: consoleText.wrongKey },
  over: { title: consoleText.overTitle, text: consoleText.over },
};

/** A page of the leader's or the screen's: opened without its key, with a wrong one, or after the end. */
export function NoKey({ why = "none" }: { why?: keyof typeof notices }) {
  const { title, text } = notices[why];
  useTitle(title);
  return (
    <div className="room room-notice">
      <header>
        <Brand to="/" />
      </header>
      <main>
        <Notice picture="out" title={title} takesFocus={why === "over"}>
          <p>{text}</p>
          <ButtonLink kind="primary" size="large" to="/">
            {consoleText.home}
          </ButtonLink>
        </Notice>
      </main>
    </div>
  );
}
