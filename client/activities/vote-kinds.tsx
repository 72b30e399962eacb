import { Layers } from "lucide-react";
import { voteText } from "../text/vote.ts";
import { Glyph } from "../ui/glyph.tsx";
import type { Candidate } from "./candidates.ts";
import "./vote-kinds.css";

/** Fewer than this are soon read through. */
const worthSorting = 12;

type Props = {
  all: readonly Candidate[];
  /** A suit; undefined for all of them. */
  chosen: string | undefined;
  onChoose: (suit: string | undefined) => void;
};

/** Above a long list, the kinds of card in it: shows all, or one kind only. */
export function VoteKinds({ all, chosen, onChoose }: Props) {
  const kinds = [...new Map(all.map((one) => [one.suit, one])).values()];
  if (all.length < worthSorting || kinds.length < 2) return null;
  const count = (suit: string) => all.filter((one) => one.suit === suit).length;
  const shown = kinds.find(({ suit }) => suit === chosen);
  return (
    <div className="vote-kinds">
      <ul aria-label={voteText.kinds}>
        <li>
          <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
            <Layers />
            <span className="visually-hidden">{voteText.allKinds} </span>
            {all.length}
          </button>
        </li>
        {kinds.map(({ suit, look, suitTitle }) => (
          <li key={suit}>
            <button type="button" aria-pressed={suit === chosen} onClick={() => onChoose(suit)}>
              <span className={`vote-kind-sign suit-${look}`}>
                <Glyph name={look} />
              </span>
              <span className="visually-hidden">{suitTitle} </span>
              {count(suit)}
            </button>
          </li>
        ))}
      </ul>
      <p className="small" role="status">
        {voteText.shown(shown?.suitTitle ?? voteText.allKinds, shown ? count(shown.suit) : all.length)}
      </p>
    </div>
  );
}
