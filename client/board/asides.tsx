import { Spotlight } from "lucide-react";
import { roomText } from "../text/room.ts";
import { Button } from "../ui/button.tsx";
import type { Front } from "./use-front.ts";
import type { Sorting } from "./use-sorting.ts";
import "./asides.css";

/** The leader asks everyone to look at one card. The card in front stays until this person goes there. */
export function SpotlightStrip({ sorting, front }: { sorting: Sorting; front: Front }) {
  const { spotlight } = sorting;
  const face = spotlight === null ? undefined : sorting.face(spotlight);
  if (face === undefined || !sorting.hand.includes(face.id)) return null;
  return (
    <div className="spotlight-strip" role="status">
      <Spotlight />
      <p>{roomText.lookTogether(face.title)}</p>
      {front.card !== face.id && (
        <Button size="small" onClick={() => front.look(face.id)}>
          {roomText.showIt}
        </Button>
      )}
    </div>
  );
}
