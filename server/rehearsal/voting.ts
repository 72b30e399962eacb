import type { Step } from "shared/activities/kinds.ts";
import { candidates, dotsUsed, type VoteOn } from "shared/activities/vote.ts";
import { cardsIn } from "shared/board.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { leaning, oneOf } from "./chance.ts";
import type { Doing, Turn } from "./turn.ts";

/** Puts one dot after the other; all lean the same way a little, so that a ranking comes out. */
export function voting({ workshop, person, random }: Turn, step: Step<"vote">): Doing {
  const state = workshop.activities[step.id];
  if (state?.kind !== "vote" || state.result !== null) return "waits";
  const own = state.votes[person] ?? {};
  if (dotsUsed(own) >= state.budget) return "finished";
  const ranked = [...votable(workshop, state.on)].sort((a, b) => leaning("dots", a) - leaning("dots", b));
  const card = oneOf(ranked, () => random() ** 3);
  if (card === undefined) return "waits";
  return { type: "vote.place", activity: step.id, card, dots: (own[card] ?? 0) + 1 };
}

/** What can be voted on, as a person sees it. */
export function votable({ deck, activities }: Workshop, on: VoteOn): readonly string[] {
  return candidates(on, {
    deck,
    sorted(activity, column) {
      const of = activities[activity];
      if (of?.kind !== "sort") return [];
      if (column === undefined) return of.hand;
      const boards = Object.values(of.boards);
      return of.hand.filter((card) => boards.some((board) => cardsIn(board, column).includes(card)));
    },
    answers(activity) {
      const of = activities[activity];
      return of?.kind === "reflect" ? of.responses.filter(({ shown }) => shown).map(({ id }) => id) : [];
    },
  });
}
