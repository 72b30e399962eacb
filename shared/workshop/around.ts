import type { Around } from "../activities/activity.ts";
import { cardsIn } from "../board.ts";
import { allCards, type Workshop } from "./workshop.ts";

/** What an activity may read of the workshop around it; of a viewer's view, as far as that viewer sees. */
export function aroundOf(state: Workshop): Around {
  const { deck, preset, people, tables, activities } = state;
  return {
    deck,
    preset,
    people,
    tables,
    knows: (card) => allCards(state).some(({ id }) => id === card),
    sorted(activity, column) {
      const of = activities[activity];
      if (of?.kind !== "sort") return [];
      if (column === undefined) return of.hand;
      const lying = new Set(Object.values(of.boards).flatMap((board) => cardsIn(board, column)));
      return of.hand.filter((card) => lying.has(card));
    },
    answers(activity) {
      const of = activities[activity];
      return of?.kind === "reflect" ? of.responses.filter(({ shown }) => shown).map(({ id }) => id) : [];
    },
  };
}
