import { type PileId, pileIds } from "shared/board.ts";
import type { SortSummary } from "shared/summary/sort-summary.ts";
import type { Look } from "./sort-data.ts";
import type { Words } from "./words.ts";

/** What came of talking about the cards on which people differed; null where nothing was sorted again. */
export function movedOf(sort: SortSummary, words: Words) {
  const { moved: text, results, piles } = words;
  const cards = sort.moved.flatMap(({ card: id, before, now }) => {
    const card = sort.cards.find((one) => one.id === id);
    if (card === undefined) return [];
    const column = piles[before.column].title;
    return [
      {
        title: card.title,
        look: sort.suits.find((suit) => suit.id === card.suit)?.look ?? ("written" as Look),
        before: { pile: before.column, text: text.before(results.said(before.count, before.placed, column)) },
        now: { pile: now[0] ?? "deck", text: nowLine(sort, before.column, now, words) },
      },
    ];
  });
  return cards.length === 0 ? null : { heading: text.heading, lead: text.lead, cards };
}

function nowLine({ boards }: SortSummary, before: PileId, now: readonly PileId[], words: Words): string {
  const { moved: text, piles } = words;
  if (boards.length > 1) {
    const places = pileIds.flatMap((pile) => {
      const tables = now.filter((one) => one === pile).length;
      return tables === 0 ? [] : [text.at(piles[pile].title, tables)];
    });
    return text.now(places.join(", "));
  }
  const places = text.now(text.and(now.map((pile) => piles[pile].title)));
  return now.length === 1 && now[0] === before ? `${places} ${text.same}` : places;
}
