import { X } from "lucide-react";
import { voteText } from "../text/vote.ts";
import { Button } from "../ui/button.tsx";
import { Panel } from "../ui/panel.tsx";
import { SuitTab } from "../ui/suit-label.tsx";
import type { Candidate } from "./candidates.ts";
import type { PlaceVotes } from "./vote-row.tsx";
import "./vote-picked.css";

type Props = {
  picked: readonly Candidate[];
  own: Readonly<Record<string, number>>;
  locked: boolean;
  onPlace: PlaceVotes;
};

/** Above a long list, what this person picked in it. */
export function VotePicked({ picked, own, locked, onPlace }: Props) {
  return (
    <Panel title={voteText.yours} className="vote-picked">
      {picked.length === 0 && <p className="quiet small">{voteText.noneYet}</p>}
      <ul>
        {picked.map((candidate) => (
          <li key={candidate.id}>
            <SuitTab look={candidate.look} suitTitle={candidate.suitTitle} />
            <span className="grow">
              <b>{candidate.title}</b>{" "}
              <span className="quiet small">{voteText.votes(own[candidate.id] ?? 0)}</span>
            </span>
            {!locked && (
              <Button size="small" onClick={(event) => onPlace(candidate, 0, event.currentTarget)}>
                <X />
                <span className="vote-back-word">{voteText.takeBack}</span>
                <span className="visually-hidden"> {candidate.title}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
