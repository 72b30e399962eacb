import { Check, ChevronDown, Minus, Plus } from "lucide-react";
import { type MouseEvent, useId, useRef, useState } from "react";
import { voteText } from "../text/vote.ts";
import { Button } from "../ui/button.tsx";
import { useDisplay } from "../ui/display.ts";
import { announce } from "../ui/live-region.tsx";
import { SuitTab } from "../ui/suit-label.tsx";
import type { Candidate } from "./candidates.ts";
import { VoteBlocks } from "./vote-blocks.tsx";

export type PlaceVotes = (candidate: Candidate, dots: number, by: Element) => void;

type Props = {
  candidate: Candidate;
  dots: number;
  /** Votes that this person has not given yet. */
  left: number;
  /** Whether one thing can get more than one vote. */
  several: boolean;
  locked: boolean;
  onPlace: PlaceVotes;
};

/** One tap gives one vote, or takes it all back; what is picked can get more. */
export function VoteRow({ candidate, dots, left, several, locked, onPlace }: Props) {
  const { plain } = useDisplay();
  const why = useId();
  const pick = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  const isPicked = dots > 0;
  const blocked = locked ? voteText.locked : !isPicked && left === 0 ? voteText.takeBackFirst : undefined;
  const words = plain ? candidate.plain : candidate.text;

  function press(event: MouseEvent) {
    // The second tap of a double tap would take it back unseen.
    if (event.detail > 1) return;
    setAsked(blocked !== undefined);
    if (blocked === undefined) onPlace(candidate, isPicked ? 0 : 1, event.currentTarget);
    else announce(blocked);
  }

  return (
    <li className={isPicked ? "vote-row vote-row-picked" : "vote-row"}>
      <SuitTab look={candidate.look} suitTitle={candidate.suitTitle} />
      <div className="vote-words">
        <Words title={candidate.title} text={words} />
      </div>
      <Button
        ref={pick}
        kind={isPicked ? "primary" : "soft"}
        size="small"
        className="vote-pick"
        aria-pressed={isPicked}
        {...(blocked === undefined ? {} : { "aria-disabled": true, "aria-describedby": why })}
        onClick={press}
      >
        {isPicked && <Check />}
        {isPicked ? voteText.picked : voteText.pick}
        <span className="visually-hidden"> {candidate.title}</span>
      </Button>
      {several && isPicked && !locked && (left > 0 || dots > 1) && (
        <fieldset className="vote-steps" aria-label={voteText.votesOn(candidate.title)}>
          <VoteBlocks votes={dots} />
          <span className="vote-steps-count">{voteText.votes(dots)}</span>
          <Button
            size="small"
            aria-label={voteText.oneLess(candidate.title)}
            onClick={(event) => {
              onPlace(candidate, dots - 1, event.currentTarget);
              if (dots === 1) pick.current?.focus();
            }}
          >
            <Minus />
          </Button>
          <Button
            size="small"
            aria-label={voteText.oneMore(candidate.title)}
            {...(left === 0 ? { "aria-disabled": true } : {})}
            onClick={(event) => {
              if (left > 0) onPlace(candidate, dots + 1, event.currentTarget);
              else announce(voteText.takeBackFirst);
            }}
          >
            <Plus />
          </Button>
        </fieldset>
      )}
      {blocked !== undefined && (
        <p id={why} className={asked ? "vote-why" : "visually-hidden"}>
          {blocked}
        </p>
      )}
    </li>
  );
}

/** The title; where there is more to read, it opens. */
function Words({ title, text }: { title: string; text: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (text === "") return <p className="vote-title">{title}</p>;
  return (
    <>
      <button
        type="button"
        className="vote-title vote-title-more"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{title}</span>
        <ChevronDown />
      </button>
      <p id={id} className="vote-text" hidden={!open}>
        {text}
      </p>
    </>
  );
}
