import { columnIds, type PileId, pileIds } from "shared/board.ts";
import type { SuitLook } from "shared/deck.ts";
import type { Placement } from "shared/results/placements.ts";
import type { SortSummary } from "shared/summary/sort-summary.ts";
import type { Summary } from "shared/summary/summary.ts";
import { pilesOf, tablesOf } from "./cards-data.ts";
import { isolated } from "./language.ts";
import { movedOf } from "./moved-data.ts";
import { sortedLine } from "./opening-data.ts";
import { barWidth, pileSegments } from "./segments.ts";
import type { Words } from "./words.ts";

/** How a suit is drawn: as the design says, or as the cards that people wrote. */
export type Look = SuitLook | "written";

/** Every sort: what was said of each suit, then card by card. Only one of several needs its name. */
export function sortSections({ sorts, results, draft }: Summary, words: Words) {
  const several = sorts.length + results.length > 1;
  return sorts.map((sort) => ({
    title: several ? sort.title : null,
    line: several ? sortedLine(sort, words.opening) : null,
    moved: movedOf(sort, words),
    // A few cards that were sorted once more say nothing about their kind.
    suits: sort.hand === 0 || sort.moved.length > 0 ? null : suitsOf(sort, words),
    cards:
      sort.hand === 0
        ? null
        : { heading: words.sort.cardByCard, lead: lead(sort, draft, words), ...cardsOf(sort, words) },
  }));
}

function suitsOf({ boards, suits, cards }: SortSummary, words: Words) {
  if (boards.length === 0) return null;
  const used = pileIds.filter((pile) => isColumn(pile) || suits.some(({ placement }) => placement[pile] > 0));
  const barriers = cards
    .filter((card) => card.stance === "barrier")
    .reduce((sum, card) => sum + card.placement.exists, 0);
  const { suitsHint, suitsHintTables, barriersExist, barriersExistTables, ownCards } = words.sort;
  const note = boards.length === 1 ? barriersExist(barriers) : barriersExistTables(barriers);
  return {
    heading: words.sort.suits,
    hint: boards.length === 1 ? suitsHint : suitsHintTables,
    key: used.map((pile) => ({ pile, title: words.piles[pile].title })),
    rows: suits.map(({ look, title, short, placement }) => ({
      look: look ?? ("written" as Look),
      // The cards that people wrote have no suit, so the name is ours.
      own: look === null,
      title: title || ownCards,
      short: short || ownCards,
      alt: spoken(placement, used, words),
      segments: pileSegments(placement, barWidth),
    })),
    note: barriers > 0 ? note : null,
  };
}

function spoken(placement: Placement, used: readonly PileId[], { sort, piles }: Words): string {
  return `${used.map((pile) => sort.count(piles[pile].title, placement[pile])).join(", ")}.`;
}

function lead(sort: SortSummary, draft: boolean, { sort: words }: Words): string {
  const asked = words.asked(isolated(sort.question));
  if (sort.boards.length === 0) return `${asked} ${words.noTable}`;
  if (sort.boards.length === 1) return `${asked} ${draft ? words.placesNow : words.placesThen}`;
  return `${asked} ${draft ? words.tablesNow : words.tablesThen}`;
}

function cardsOf(sort: SortSummary, words: Words) {
  const { length } = sort.boards;
  return {
    piles: length === 1 ? pilesOf(sort, words) : null,
    tables: length > 1 ? tablesOf(sort, words) : null,
  };
}

function isColumn(pile: PileId): boolean {
  return columnIds.some((column) => column === pile);
}
