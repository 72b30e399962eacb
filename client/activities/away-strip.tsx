import { ArrowRight } from "lucide-react";
import { currentActivity, type Workshop } from "shared/workshop/workshop.ts";
import { roomText } from "../text/room.ts";
import { Button } from "../ui/button.tsx";
import type { Where } from "./use-where.ts";
import "./away-strip.css";

/** The room is at another step than this person: says where, and offers to come along. Nobody is moved. */
export function AwayStrip({ where, workshop }: { where: Where; workshop: Workshop }) {
  if (!where.away) return null;
  return (
    <div className="away-strip" role="status">
      <p>{roomText.away(currentActivity(workshop).title)}</p>
      <Button size="small" kind="second" onClick={where.go}>
        {roomText.goThere}
        <ArrowRight />
      </Button>
    </div>
  );
}
