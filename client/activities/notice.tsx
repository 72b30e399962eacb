import { type ReactNode, useEffect, useRef } from "react";
import { useTitle } from "../pages/use-title.ts";
import { roomText } from "../text/room.ts";
import { Brand } from "../ui/brand.tsx";
import { Button } from "../ui/button.tsx";
import { Picture } from "../ui/picture.tsx";
import "./notice.css";

/** One picture, one heading, one or two sentences in the middle. */
export function Notice({
  takesFocus = false,
  picture,
  title,
  children,
}: {
  /** What was here before is gone, and focus with it. */
  takesFocus?: boolean;
  /** Left out where a picture would only delay what comes next. */
  picture?: "screen" | "thanks" | "out" | "hidden";
  title: string;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div className="notice">
      {picture && <Picture name={picture} />}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}

/** Until the first view has come. */
export function Opening({ slow }: { slow: boolean }) {
  return (
    <main className="room room-notice">
      <Notice title={roomText.connecting}>
        <p role="status">{slow ? roomText.slow : ""}</p>
      </Notice>
    </main>
  );
}

type EndedProps = { why: "removed" | "old"; action: () => void } | { why: "closed"; inside: true };

const titles = { closed: roomText.closedTitle, old: roomText.tooOldTitle, removed: roomText.removedTitle };

/** There is nothing more to do here; says why, and what next. */
export function Ended(props: EndedProps) {
  useTitle(titles[props.why]);
  if (props.why === "closed")
    return (
      <Notice picture="thanks" title={roomText.closedTitle}>
        <p>{roomText.closed}</p>
      </Notice>
    );
  const old = props.why === "old";
  return (
    <div className="room room-notice">
      <header>
        <Brand to="/" />
      </header>
      <main>
        <Notice picture="out" title={old ? roomText.tooOldTitle : roomText.removedTitle} takesFocus>
          <p>{old ? roomText.tooOld : roomText.removed}</p>
          <Button kind="primary" size="large" onClick={props.action}>
            {old ? roomText.reload : roomText.joinAgain}
          </Button>
        </Notice>
      </main>
    </div>
  );
}
