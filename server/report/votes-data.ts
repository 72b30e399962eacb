import type { Summary } from "shared/summary/summary.ts";
import { isolated } from "./language.ts";
import type { Look } from "./sort-data.ts";
import type { Words } from "./words.ts";

type Vote = Summary["votes"][number];

/** What matters most: most dots first. */
export function votesSection(votes: readonly Vote[], words: Words) {
  if (votes.length === 0) return null;
  const parts = votes.map((vote) => ({
    title: votes.length > 1 ? vote.title : null,
    lead: [
      words.votes.asked(isolated(vote.question)),
      words.votes.budget(vote.budget),
      ...turnout(vote, words),
    ],
    lines: lines(vote, words),
  }));
  return { heading: words.votes.heading, parts };
}

/** How many voted, or why there is no number. */
function turnout({ result }: Vote, { votes }: Words): string[] {
  if (result === null) return [votes.hidden];
  if (result.lines.length === 0) return [votes.nobody];
  return [result.lines.some(({ dots }) => dots === null) ? votes.few : votes.voters(result.voters)];
}

function lines({ result }: Vote, { votes }: Words) {
  const all = result?.lines ?? [];
  return all.map(({ title, look, dots }) => ({
    // As many dots, the same rank. Without numbers there is none: it would hide that two are alike.
    rank: dots === null ? null : all.filter((one) => (one.dots ?? 0) > dots).length + 1,
    title: title === "" ? null : title,
    gone: votes.gone,
    look: look as Look | null,
    count: dots,
    label: dots === null ? null : votes.dots(dots),
  }));
}
