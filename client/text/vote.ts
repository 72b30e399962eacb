import { smallestGroup } from "shared/results/shares.ts";

/** The words of voting. */
export const voteText = {
  secret: "Nobody sees how you vote.",
  left: (left: number) => {
    if (left === 0) return "You have no votes left";
    return left === 1 ? "You have 1 vote left" : `You have ${left} votes left`;
  },
  takeBackFirst: "You have used all your votes. Take one back first.",
  locked: "The leader has locked this for now.",
  nothing: "There is nothing to vote on yet. The leader can help.",
  list: "Things to vote on",
  pick: "Pick",
  picked: "Picked",
  votesOn: (title: string) => `Votes for “${title}”`,
  oneMore: (title: string) => `One more vote for “${title}”`,
  oneLess: (title: string) => `One vote less for “${title}”`,
  votes: (count: number) => (count === 1 ? "1 vote" : `${count} votes`),
  placed: (title: string, dots: number, left: number) => {
    const given = dots === 1 ? "1 vote" : dots === 0 ? "No vote" : `${dots} votes`;
    return `${given} for “${title}”. ${voteText.left(left)}.`;
  },
  yours: "Your votes",
  noneYet: "You have not picked anything yet.",
  takeBack: "Take back",
  kinds: "Show one kind",
  allKinds: "All kinds of card",
  shown: (kind: string, count: number) => `${kind}: ${count === 1 ? "1 card" : `${count} cards`}`,
  answer: "Our own words",
  answers: "What we wrote",
  gone: "Something that was taken away",
  finish: "I have finished",
  finished: "You have finished.",
  finishedHint: "The leader shows the result soon. Until then you can still change your votes.",
  notFinished: "I have not finished yet",
  notFinishedSaid: "You can go on voting.",

  result: "What matters most to us",
  shownToAll: "The leader shows the result now.",
  hiddenAgain: "The vote is open again. You can change your votes.",
  who: (voters: number, budget: number) =>
    `${voters === 1 ? "1 person" : `${voters} people`} voted, with ${voteText.votes(budget)} each`,
  place: (place: number) => `Place ${place}:`,
  you: (dots: number) => (dots === 1 ? "You" : `You: ${dots}`),
  youLong: (dots: number) => `You gave ${voteText.votes(dots)}`,
  vote: (count: number) => (count === 1 ? "vote" : "votes"),
  blockIs: (votes: number) => `One block is ${votes} votes.`,
  noVotes: "Nobody gave a vote.",
  without: (count: number) => (count === 1 ? "1 has no votes" : `${count} have no votes`),
} as const;

/** For the leader. */
export const voteLeadText = {
  hidden: "Nobody sees the votes yet, not even you.",
  show: "Show the result",
  showing: "Getting the result…",
  showHint: "Then everyone sees it, and voting stops.",
  few: "You are few people: some may work out who voted for what.",
  showAgainHint: `We can show it again if nobody changed a vote, or if ${smallestGroup} people or more did. So nobody can work out how one person votes.`,
  shown: "Everyone sees this now. Voting has stopped.",
  reopen: "Open the vote again",
  reopenHint: `This hides the result, and people can change their votes. You can show it again if nobody changes a vote, or if ${smallestGroup} people or more do.`,
  reopened: "The vote is open again. The result is hidden.",
} as const;

/** For the big screen. */
export const voteScreenText = {
  open: "Voting is open",
  how: (budget: number) =>
    budget === 1 ? "You have 1 vote, on your phone." : `You have ${budget} votes, on your phone.`,
  finished: (ready: number, people: number) =>
    `${ready} of ${people} ${people === 1 ? "person has" : "people have"} finished`,
} as const;
