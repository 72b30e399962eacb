import type { Around } from "../activities/activity.ts";
import { lastShown } from "../activities/sort-reveal.ts";
import { type ColumnId, cardsIn } from "../board.ts";
import type { CardId } from "../ids.ts";
import { exactCounts, largest } from "../results/counts.ts";
import type { Results } from "../results/results.ts";
import { allCards, type Workshop } from "./workshop.ts";

/** What an activity may read of the workshop around it; of a viewer's view, as far as that viewer sees. */
export function aroundOf(state: Workshop): Around {
  const { deck, preset, people, smallestGroup, tables, activities } = state;
  return {
    deck,
    preset,
    people,
    smallestGroup,
    tables,
    knows: (card) => allCards(state).some(({ id }) => id === card),
    sorted(activity, column) {
      const of = activities[activity];
      if (of?.kind !== "sort") return [];
      if (column === undefined) return of.hand;
      if (of.mode === "alone") return chosenMost(lastShown(of), column);
      const lying = new Set(Object.values(of.boards).flatMap((board) => cardsIn(board, column)));
      return of.hand.filter((card) => lying.has(card));
    },
    answers(activity) {
      const of = activities[activity];
      return of?.kind === "reflect" ? of.responses.filter(({ shown }) => shown).map(({ id }) => id) : [];
    },
  };
}

/** The cards that most people put in this column, as all were shown it. */
function chosenMost(results: Results | null, column: ColumnId): CardId[] {
  return (results?.cards ?? []).flatMap((one) => {
    const counts = exactCounts(one);
    const most =
      counts === null ? one.counts[column] === "most" : largest(counts) === column && counts[column] > 0;
    return most ? [one.card] : [];
  });
}
