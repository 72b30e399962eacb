import type { VoteState } from "shared/activities/vote.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { voteText } from "../text/vote.ts";
import { SuitTab } from "../ui/suit-label.tsx";
import { ranking, withoutVotes } from "./candidates.ts";
import { blockWorth, VoteBlocks } from "./vote-blocks.tsx";
import "./vote-result.css";

type Props = {
  workshop: Workshop;
  of: VoteState;
  /** The reader's own votes, which are marked as theirs. */
  own?: Readonly<Record<string, number>>;
};

/** What got votes, most first, one block a vote; and what got none. */
export function VoteResult({ workshop, of, own = {} }: Props) {
  const ranked = ranking(workshop, of);
  const without = withoutVotes(workshop, of);
  const worth = blockWorth(ranked[0]?.dots ?? 0);
  return (
    <section className="vote-result" aria-label={voteText.result}>
      <p>{ranked.length === 0 ? voteText.noVotes : voteText.who(of.result?.voters ?? 0, of.budget)}</p>
      {worth > 1 && <p className="small">{voteText.blockIs(worth)}</p>}
      <ol className="ranked-list">
        {ranked.map(({ candidate, dots, place, first }) => (
          <li key={candidate.id} className={first ? "ranked ranked-first" : "ranked"}>
            <span className="ranked-place">
              <span className="visually-hidden">{voteText.place(place)}</span>
              <span aria-hidden="true">{place}</span>
            </span>
            <SuitTab look={candidate.look} suitTitle={candidate.suitTitle} />
            <span className="ranked-title">{candidate.title}</span>
            <span className="ranked-votes">
              <VoteBlocks votes={dots} worth={worth} />
              <span className="ranked-count">
                <b>{dots}</b> {voteText.vote(dots)}
              </span>
              <OwnVotes dots={own[candidate.id] ?? 0} />
            </span>
          </li>
        ))}
      </ol>
      {without.length > 0 && (
        <details className="ranked-without">
          <summary>{voteText.without(without.length)}</summary>
          <ul className="bullets">
            {without.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function OwnVotes({ dots }: { dots: number }) {
  if (dots === 0) return null;
  return (
    <span className="ranked-you">
      <span aria-hidden="true">{voteText.you(dots)}</span>
      <span className="visually-hidden">{voteText.youLong(dots)}</span>
    </span>
  );
}
