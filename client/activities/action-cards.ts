import { cardsIn } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { allCards, type Workshop } from "shared/workshop/workshop.ts";

/** The cards to start an action from, most votes first; without a vote those that get in the way. */
export type Matters = {
  source: "votes" | "walls" | "none";
  cards: readonly { card: CardId; votes?: number }[];
};

/** What matters most to the room, as far as it has said so. */
export function whatMatters(workshop: Workshop): Matters {
  const known = allCards(workshop).map(({ id }) => id);
  const latestFirst = workshop.agenda.map(({ id }) => workshop.activities[id]).reverse();
  for (const of of latestFirst) {
    if (of?.kind !== "vote" || of.result === null) continue;
    const { dots } = of.result;
    const cards = known
      .map((card) => ({ card, votes: dots[card] ?? 0 }))
      .filter(({ votes }) => votes > 0)
      .sort((a, b) => b.votes - a.votes);
    if (cards.length > 0) return { source: "votes", cards };
  }
  for (const of of latestFirst) {
    if (of?.kind !== "sort") continue;
    const boards = Object.values(of.boards);
    const count = (card: CardId) =>
      boards.filter((board) => cardsIn(board, "obstacle").includes(card)).length;
    const cards = of.hand
      .map((card) => ({ card, boards: count(card) }))
      .filter((one) => one.boards > 0)
      .sort((a, b) => b.boards - a.boards)
      .map(({ card }) => ({ card }));
    if (cards.length > 0) return { source: "walls", cards };
  }
  return { source: "none", cards: [] };
}
