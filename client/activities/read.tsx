import { ArrowLeft, ArrowRight } from "lucide-react";
import { useEffect, useState } from "react";
import { readText } from "../text/room.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { Picture } from "../ui/picture.tsx";
import { Stitches } from "../ui/stitches.tsx";
import type { StepProps } from "./step-props.ts";
import "./read.css";

/** One idea a page. The leader turns for all; anyone may look back, and comes along at the next turn. */
export function ReadActivity({ activity, of }: StepProps<"read">) {
  const leaders = of.page;
  const { pages } = activity.settings;
  const [own, setOwn] = useState<number>();
  const at = own ?? leaders;
  const shown = pages[at];
  useEffect(() => {
    setOwn(undefined);
    const turned = pages[leaders];
    if (turned !== undefined) announce(`${readText.page(leaders + 1, pages.length)}. ${turned.title}`);
  }, [leaders, pages]);
  if (shown === undefined) return null;

  return (
    <div className="room-page">
      <article className="panel read-page">
        {shown.picture && <Picture name={shown.picture} />}
        {pages.length > 1 && <p className="read-count">{readText.page(at + 1, pages.length)}</p>}
        <h1>{shown.title}</h1>
        <p className="read-text">{shown.text}</p>
      </article>
      <div className="room-end read-end">
        {at > 0 && (
          <Button size="large" onClick={() => setOwn(at - 1)}>
            <ArrowLeft />
            {readText.back}
          </Button>
        )}
        {at < leaders && (
          <Button size="large" onClick={() => setOwn(at + 1 === leaders ? undefined : at + 1)}>
            {readText.forward}
            <ArrowRight />
          </Button>
        )}
        <div className="read-where" hidden={pages.length === 1}>
          <p>{at === leaders ? readText.leaderTurns : readText.ahead(leaders + 1)}</p>
          <Stitches total={pages.length} done={at + 1} label={readText.page(at + 1, pages.length)} />
        </div>
      </div>
    </div>
  );
}
