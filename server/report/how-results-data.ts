import { exactCounts } from "shared/results/counts.ts";
import type { Summary } from "shared/summary/summary.ts";
import type { Words } from "./words.ts";

/** How to read what each sorted alone, and what it is held against: a line for each thing that is there. */
export function howResults({ results, sorts, trends, smallestGroup }: Summary, words: Words["how"]) {
  const shown = results.flatMap((sort) => sort.shown ?? []);
  const cards = shown.flatMap((sort) => sort.cards);
  const exact = cards.some((card) => exactCounts(card) !== null);
  const times = Math.max(0, ...results.map(({ earlier }) => earlier.length + 1));
  const filled = (row: { term: string; text: (number: number) => string }, number: number) => ({
    term: row.term,
    text: row.text(number),
  });
  return [
    ...(results.length > 0 ? [words.alone] : []),
    ...(exact ? [words.nearlyAll, words.most, words.differ, words.order] : []),
    ...(exact ? [filled(words.roles, smallestGroup)] : []),
    ...(shown.some(({ differences }) => differences.length > 0) ? [words.rolesDiffer] : []),
    ...(shown.some(({ inWords }) => inWords) ? [filled(words.inWords, smallestGroup)] : []),
    ...([...results, ...sorts].some(({ several }) => several) ? [words.several] : []),
    ...(times > 1 ? [filled(words.again, times)] : []),
    ...(sorts.some(({ moved }) => moved.length > 0) ? [words.moved] : []),
    ...(trends.length > 0 ? [words.trend] : []),
  ];
}
