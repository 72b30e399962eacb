import { headcount } from "shared/workshop/workshop.ts";
import { type Ranked, ranking } from "../activities/candidates.ts";
import { blockWorth, VoteBlocks } from "../activities/vote-blocks.tsx";
import { screenText } from "../text/screen.ts";
import { voteScreenText, voteText } from "../text/vote.ts";
import { Stitches } from "../ui/stitches.tsx";
import { SuitTab } from "../ui/suit-label.tsx";
import type { ScreenStepProps } from "./on-screen.ts";
import { TurnButton, useTurning } from "./turning.tsx";
import "./screen-vote.css";

/** Lines that one picture has room for. */
const perPart = 6;

/** More letters than this get smaller type, so that the question stays whole. */
const longQuestion = 140;

/** Before the leader shows it, only that voting is open and how many have finished; then the result. */
export function ScreenVote(props: ScreenStepProps<"vote">) {
  if (props.of.result === null) return <Voting {...props} />;
  return <Result {...props} voters={props.of.result.voters} />;
}

function Voting({ activity, of, state }: ScreenStepProps<"vote">) {
  const { question } = activity.settings;
  const people = headcount(state.workshop);
  const finished = voteScreenText.finished(state.presence.ready, people);
  return (
    <section className={question.length > longQuestion ? "screen-asks screen-asks-long" : "screen-asks"}>
      <h2>{question}</h2>
      <p className="screen-asks-open">{voteScreenText.open}</p>
      <p>
        {voteScreenText.how(of.budget)} {voteText.secret}
      </p>
      <div className="screen-asks-count">
        <p>{finished}</p>
        <Stitches total={people} done={state.presence.ready} label={finished} size="large" />
      </div>
    </section>
  );
}

function Result({ activity, of, state, voters }: ScreenStepProps<"vote"> & { voters: number }) {
  const ranked = ranking(state.workshop, of);
  const turning = useTurning(Math.ceil(ranked.length / perPart));
  const from = turning.part * perPart;
  const shown = ranked.slice(from, from + perPart);
  const worth = blockWorth(ranked[0]?.dots ?? 0);
  return (
    <section className="screen-vote">
      <div className="screen-vote-head">
        <h2>{activity.settings.question}</h2>
        <p>{voteText.who(voters, of.budget)}</p>
      </div>
      {ranked.length === 0 ? (
        <p className="screen-vote-paper screen-vote-none">{voteText.noVotes}</p>
      ) : (
        <ol className="screen-vote-paper">
          {shown.map((line) => (
            <Line key={line.candidate.id} line={line} worth={worth} />
          ))}
        </ol>
      )}
      <div className="screen-vote-foot">
        <p>
          {turning.parts > 1 && screenText.cardsFrom(from + 1, from + shown.length, ranked.length)}
          {worth > 1 && ` ${voteText.blockIs(worth)}`}
        </p>
        <TurnButton turning={turning} />
      </div>
    </section>
  );
}

function Line({ line: { candidate, dots, place, first }, worth }: { line: Ranked; worth: number }) {
  return (
    <li className={first ? "screen-vote-line screen-vote-first" : "screen-vote-line"}>
      <span className="screen-vote-place">
        <span className="visually-hidden">{voteText.place(place)}</span>
        <span aria-hidden="true">{place}</span>
      </span>
      <SuitTab look={candidate.look} suitTitle={candidate.suitTitle} />
      <span className="screen-vote-title">{candidate.title}</span>
      <VoteBlocks votes={dots} worth={worth} />
      <span className="screen-vote-count">
        <b>{dots}</b> {voteText.vote(dots)}
      </span>
    </li>
  );
}
