import { ArrowRight, Equal } from "lucide-react";
import type { CardId } from "shared/ids.ts";
import type { Moved } from "shared/summary/moved.ts";
import type { Face } from "../board/faces.ts";
import { trendText as text } from "../text/trend.ts";
import { SuitTab } from "../ui/suit-label.tsx";
import "./moved-list.css";

type Props = { moved: readonly Moved[]; faces: ReadonlyMap<CardId, Face> };

/** What came of talking: where most put a card alone, and where it lies now. Those that moved come first. */
export function MovedList({ moved, faces }: Props) {
  return (
    <ul className="moved-list">
      {movedFirst(moved).map((one) => {
        const face = faces.get(one.card);
        const stays = hasStayed(one);
        return (
          face && (
            <li key={one.card}>
              <b>
                <SuitTab look={face.look} suitTitle="" />
                {face.title}
              </b>
              <span className={`moved-tag${stays ? " moved-tag-stays" : ""}`}>
                {stays ? <Equal /> : <ArrowRight />}
                {stays ? text.stays : text.moves}
              </span>
              <span>
                {text.before(one)} {text.nowLies(one)}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Those that lie elsewhere now come first. */
export function movedFirst(moved: readonly Moved[]): Moved[] {
  return [...moved].sort((a, b) => Number(hasStayed(a)) - Number(hasStayed(b)));
}

function hasStayed({ before, now }: Moved): boolean {
  return now.every((pile) => pile === before.column);
}
