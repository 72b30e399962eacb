import { Check } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { dotsUsed } from "shared/activities/vote.ts";
import { voteText } from "../text/vote.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { type Candidate, candidatesFor } from "./candidates.ts";
import type { StepProps } from "./step-props.ts";
import { useHeldFocus } from "./use-held-focus.ts";
import { useKeptPlace } from "./use-kept-place.ts";
import { VoteBlocks } from "./vote-blocks.tsx";
import { VoteKinds } from "./vote-kinds.tsx";
import { VotePicked } from "./vote-picked.tsx";
import { VoteResult } from "./vote-result.tsx";
import { VoteRow } from "./vote-row.tsx";
import "./vote.css";

/** More than this do not fit on a phone: what somebody picked is shown again on top. */
const longList = 8;

/** Dots on what matters most to this person; then, when the leader shows it, what matters most to all. */
export function VoteActivity(props: StepProps<"vote">) {
  const { activity, of, state, person } = props;
  const { box, to } = useHeldFocus<HTMLDivElement, HTMLHeadingElement>();
  const open = of.result === null;
  const was = useRef(open);
  useEffect(() => {
    if (open === was.current) return;
    was.current = open;
    announce(open ? voteText.hiddenAgain : voteText.shownToAll);
  }, [open]);
  return (
    <div className="room-page vote" ref={box}>
      <h1 ref={to} tabIndex={-1}>
        {activity.settings.question}
      </h1>
      {open ? (
        <Voting {...props} />
      ) : (
        <VoteResult workshop={state.workshop} of={of} own={of.votes[person] ?? {}} />
      )}
    </div>
  );
}

function Voting({ activity, of, live, state, person }: StepProps<"vote">) {
  const { workshop } = state;
  const all = candidatesFor(workshop, of, person);
  const own = of.votes[person] ?? {};
  const left = of.budget - dotsUsed(own);
  const [kind, setKind] = useState<string>();
  const keepPlace = useKeptPlace();
  const picked = all.filter(({ id }) => (own[id] ?? 0) > 0);
  const listed = kind === undefined ? all : all.filter(({ suit }) => suit === kind);

  function place({ id, title }: Candidate, dots: number, by: Element) {
    keepPlace(by);
    const asked = live.ask({
      type: "vote.place",
      activity: activity.id,
      card: id,
      dots,
    });
    if (asked.ok) announce(voteText.placed(title, dots, left + (own[id] ?? 0) - dots));
  }

  if (all.length === 0) return <p>{voteText.nothing}</p>;
  return (
    <>
      <p className="quiet">{voteText.secret}</p>
      <p className="vote-left">
        <b>{voteText.left(left)}</b>
        <VoteBlocks votes={of.budget - left} places={left} />
      </p>
      {all.length > longList && (
        <VotePicked picked={picked} own={own} locked={workshop.locked} onPlace={place} />
      )}
      <VoteKinds all={all} chosen={kind} onChoose={setKind} />
      <ul className="vote-list" aria-label={voteText.list}>
        {listed.map((candidate) => (
          <VoteRow
            key={candidate.id}
            candidate={candidate}
            dots={own[candidate.id] ?? 0}
            left={left}
            several={of.budget > 1}
            locked={workshop.locked}
            onPlace={place}
          />
        ))}
      </ul>
      <Finish
        ready={workshop.ready[activity.id]?.includes(person) ?? false}
        onReady={(ready) => {
          const asked = live.ask({
            type: "person.ready",
            activity: activity.id,
            ready,
          });
          if (asked.ok)
            announce(ready ? `${voteText.finished} ${voteText.finishedHint}` : voteText.notFinishedSaid);
        }}
      />
    </>
  );
}

function Finish({ ready, onReady }: { ready: boolean; onReady: (ready: boolean) => void }) {
  return (
    <div className="vote-finish">
      {ready && (
        <p className="vote-finished">
          <Check />
          <span>
            <b>{voteText.finished}</b> {voteText.finishedHint}
          </span>
        </p>
      )}
      <Button kind={ready ? "soft" : "primary"} size="large" wide onClick={() => onReady(!ready)}>
        {ready ? voteText.notFinished : voteText.finish}
      </Button>
    </div>
  );
}
