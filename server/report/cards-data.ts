import { type PileId, pileIds } from "shared/board.ts";
import type { SortSummary } from "shared/summary/sort-summary.ts";
import { isolated } from "./language.ts";
import type { Look } from "./sort-data.ts";
import type { Words } from "./words.ts";

type Card = SortSummary["cards"][number];

/** More columns than this do not fit on paper side by side. */
const mostTables = 6;

/** One board: every card under the place where it lies. */
export function pilesOf(sort: SortSummary, words: Words) {
  return pileIds.map((pile) => {
    const lying = sort.cards.filter((card) => liesIn(card, 0).includes(pile));
    return {
      pile,
      ...words.piles[pile],
      count: words.sort.cards(lying.length),
      none: words.sort.noCards,
      cards: lying.map((card) => cardLine(sort, card, pile === "exists", words)),
    };
  });
}

/** Several boards: every card with its place on each table, or how many tables put it in each place. */
export function tablesOf(sort: SortSummary, words: Words) {
  const names = sort.boards.map(({ table, people }) => ({
    title: words.sort.table(table ?? ""),
    line: words.sort.peopleAt(people),
  }));
  const rows = sort.cards.map((card) => cardLine(sort, card, card.placement.exists > 0, words));
  if (names.length <= mostTables) {
    const place = (card: Card) =>
      card.piles.map((pile, at) => ({
        pile,
        label: liesIn(card, at)
          .map((one) => words.piles[one].title)
          .join(", "),
      }));
    const cells = sort.cards.map(place);
    return { note: null, columns: names.map((one) => ({ ...one, pile: null })), rows, cells };
  }
  const tables = names.map(({ title, line }) => words.sort.tableStandsFor(title, line)).join(", ");
  const columns = pileIds.map((pile) => ({ title: words.piles[pile].title, line: null, pile }));
  const cells = sort.cards.map((card) =>
    pileIds.map((pile) => ({
      pile: card.placement[pile] > 0 ? pile : null,
      label: String(card.placement[pile]),
    })),
  );
  return { note: `${words.sort.manyTables} ${words.sort.standsFor(tables)}`, columns, rows, cells };
}

/** Where it lies on one board: mostly one place. */
function liesIn({ columns, piles }: Card, board: number): readonly PileId[] {
  const lies = columns[board] ?? [];
  return lies.length > 0 ? lies : [piles[board] ?? "deck"];
}

function cardLine({ suits, boards }: SortSummary, card: Card, inExists: boolean, { sort }: Words) {
  const { number, title, text, suit: id, stance, extents, notes } = card;
  const suit = suits.find((one) => one.id === id);
  return {
    number,
    look: suit?.look ?? ("written" as Look),
    suit: suit?.short || sort.ownCard,
    title,
    text,
    mark: stance === "barrier" && inExists ? sort.barrier : null,
    extent: extentLine(extents, boards.length, sort),
    notes: notes.map(({ text, name }) => ({
      text,
      by: name === null ? null : sort.signed(isolated(name)),
    })),
  };
}

function extentLine(extents: readonly number[], boards: number, words: Words["sort"]): string | null {
  if (extents.length === 0) return null;
  if (boards === 1) return words.extent(extents.map((extent) => words.extents[extent - 1]).join(", "));
  const parts = words.extents.flatMap((name, index) => {
    const tables = extents.filter((extent) => extent === index + 1).length;
    return tables === 0 ? [] : [words.extentAt(name, tables)];
  });
  return words.extent(parts.join(", "));
}
