import "./vote-blocks.css";

/** More blocks than this cannot be taken in at a glance: then each stands for more than one vote. */
const mostBlocks = 20;

/** How many votes a block stands for, where this is the largest number of votes. */
export function blockWorth(most: number): number {
  return Math.ceil(most / mostBlocks) || 1;
}

/** Votes as blocks, for eyes only: the number stands beside them. `places` are votes not given yet. */
export function VoteBlocks({
  votes,
  places = 0,
  worth = 1,
}: {
  votes: number;
  places?: number;
  worth?: number;
}) {
  const filled = Math.ceil(votes / worth);
  return (
    <span className="vote-blocks" aria-hidden="true">
      {Array.from({ length: filled + places }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place.
        <span key={index} className={index < filled ? "vote-block" : "vote-block vote-block-place"} />
      ))}
    </span>
  );
}
