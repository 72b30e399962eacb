import type { PileId } from "shared/board.ts";

/** The piles of a summary: what was left is told as it ended. */
export const pileWords: Record<PileId, { title: string; line: string }> = {
  exists: { title: "Exists", line: "We have this" },
  helpful: { title: "Helpful", line: "This helps" },
  obstacle: { title: "Obstacle", line: "This gets in the way" },
  unsure: { title: "Not sure", line: "We could not say" },
  deck: { title: "Not sorted", line: "We did not get to these" },
};

export const sortWords = {
  suits: "What we said about each kind of card",
  suitsHint: "Each number is how many cards of that kind we put there.",
  suitsHintTables: "Each number is how many times a table put a card of that kind there.",
  barriersExist: (count: number) =>
    count === 1
      ? "1 card in Exists names a barrier, so it is not good news."
      : `${count} cards in Exists name a barrier, so they are not good news.`,
  barriersExistTables: (count: number) =>
    count === 1
      ? "A table put a card that names a barrier in Exists once. That is not good news."
      : `Tables put cards that name a barrier in Exists ${count} times. That is not good news.`,
  ownCards: "Our own cards",
  ownCard: "Our own card",
  count: (pile: string, count: number) => `${pile} ${count}`,
  cards,
  noCards: "No cards",
  cardByCard: "Card by card",
  asked: (question: string) => `We asked: ${question}`,
  placesNow: "Here is where each card is now.",
  placesThen: "Here is where each card was at the end.",
  tablesNow: "Here is where each table has each card now.",
  tablesThen: "Here is where each card was on each table at the end.",
  manyTables: "There are many tables, so we show how many of them put each card in each place.",
  noTable: "No table has sorted a card yet.",
  table: (table: string) => `Table ${table}`,
  peopleAt: (count: number) => {
    if (count === 0) return "nobody now";
    return count === 1 ? "1 person" : `${count} people`;
  },
  standsFor: (tables: string) => `How many people each table stands for: ${tables}.`,
  tableStandsFor: (table: string, people: string) => `${table} (${people})`,
  barrier: "This is a barrier",
  extents: ["a little", "partly", "mostly", "fully"] as readonly string[],
  extent: (extents: string) => `How much we have: ${extents}`,
  extentAt: (extent: string, tables: number) =>
    tables === 1 ? `${extent} at 1 table` : `${extent} at ${tables} tables`,
  notes: "Notes on this card",
  signed: (name: string) => `Signed by ${name}`,
};

export function cards(count: number): string {
  return count === 1 ? "1 card" : `${count} cards`;
}
