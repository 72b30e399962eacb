import { candidates, type VoteState } from "shared/activities/vote.ts";
import type { PersonId } from "shared/ids.ts";
import { aroundOf } from "shared/workshop/around.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { type Face, facesOf } from "../board/faces.ts";
import { voteText } from "../text/vote.ts";

/** The suit of answers: they have no name of their own and no colour. */
const answerSuit = "answer";

/** Letters of an answer that stand for the whole of it in a list. */
const titleLength = 90;

/** Something that can be voted on: a card, or an answer that looks like one that somebody wrote. */
export type Candidate = Pick<
  Face,
  "id" | "title" | "text" | "plain" | "suit" | "look" | "suitTitle" | "suitShort"
>;

/** What this person may vote on, in its own order; and what they voted on before it was taken from there. */
export function candidatesFor(workshop: Workshop, of: VoteState, person: PersonId): Candidate[] {
  const ids = candidates(of.on, aroundOf(workshop));
  const left = Object.entries(of.votes[person] ?? {}).flatMap(([id, dots]) =>
    dots > 0 && !ids.includes(id) ? [id] : [],
  );
  const all = everything(workshop);
  return [...ids, ...left].map((id) => all.get(id) ?? gone(id));
}

/** How many lines of the result stand out at most. */
const mostFirst = 3;

/**
 * A line of the result. What has the same number of votes has the same place, and stands out or does not, however
 * the lines are ordered among themselves.
 */
export type Ranked = {
  candidate: Candidate;
  dots: number;
  place: number;
  first: boolean;
};

/** What got votes, most first; empty while the result is hidden. */
export function ranking(workshop: Workshop, { result }: VoteState): Ranked[] {
  const all = everything(workshop);
  // Of the same number, the order of the ids, as in the summary.
  const lines = Object.entries(result?.dots ?? {}).sort(
    ([a, most], [b, fewer]) => fewer - most || (a < b ? -1 : 1),
  );
  return lines.map(([id, dots]) => ({
    candidate: all.get(id) ?? gone(id),
    dots,
    place: lines.findIndex(([, same]) => same === dots) + 1,
    first: lines.filter(([, other]) => other >= dots).length <= mostFirst,
  }));
}

/** What could have been voted on and got nothing. */
export function withoutVotes(workshop: Workshop, of: VoteState): Candidate[] {
  const all = everything(workshop);
  return candidates(of.on, aroundOf(workshop)).flatMap((id) =>
    (of.result?.dots[id] ?? 0) > 0 ? [] : (all.get(id) ?? []),
  );
}

function everything(workshop: Workshop): Map<string, Candidate> {
  const states = Object.values(workshop.activities);
  const written = states.flatMap((of) => (of.kind === "sort" ? of.written : []));
  const answers = states.flatMap((of) => (of.kind === "reflect" ? of.responses : []));
  return new Map([
    ...facesOf(workshop.deck, written),
    ...answers.map(({ id, text }) => [id, answerFace(id, text)] as const),
  ]);
}

function answerFace(id: string, text: string): Candidate {
  const title = shortened(text);
  const whole = title === text ? "" : text;
  return { ...wordless(id), title, text: whole, plain: whole };
}

function gone(id: string): Candidate {
  return { ...wordless(id), title: voteText.gone, text: "", plain: "" };
}

function wordless(id: string) {
  const { answer } = voteText;
  return {
    id,
    suit: answerSuit,
    look: "written",
    suitTitle: answer,
    suitShort: answer,
  } as const;
}

/** The first words, as many as fit in a line or two. */
function shortened(text: string): string {
  if (text.length <= titleLength) return text;
  const cut = text.slice(0, titleLength);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > titleLength / 2 ? space : titleLength).replace(/[\s,;:.–-]+$/u, "")}…`;
}
