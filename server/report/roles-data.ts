import type { ColumnCounts } from "shared/results/counts.ts";
import type { ResultCard, ResultsSummary } from "shared/summary/results-summary.ts";
import { apartInWords, mostTold, type Shown } from "shared/summary/shown-results.ts";
import { inSentence } from "shared/summary/words-results.ts";
import { isolated } from "./language.ts";
import { columnBar } from "./results-bar.ts";
import type { Words } from "./words.ts";

type Group = NonNullable<ResultCard["groups"]>[number];
type Said = NonNullable<ResultsSummary["shown"]>["differences"][number]["one"];

/** Where roles differ, most first, and then what each role said of each card; null where no role is shown. */
export function rolesOf(shown: Shown, words: Words) {
  const { roles } = words.results;
  const split = shown.cards.filter(({ groups }) => groups !== null);
  if (split.length === 0) return null;
  const apart = [
    ...shown.differences.flatMap(({ card, one, other }) => {
      const about = shown.cards.find(({ id }) => id === card);
      return about === undefined ? [] : [{ about, rows: [one, other].map((said) => saidRow(said, words)) }];
    }),
    ...apartInWords(shown).map((about) => ({ about, rows: rowsOf(about, words) })),
  ];
  return {
    differ: {
      heading: roles.differ,
      cards: apart.slice(0, mostTold).map(({ about, rows }) => ({ ...titleOf(about), rows })),
      more: apart.length > mostTold ? roles.more(apart.length - mostTold) : null,
    },
    each: {
      heading: roles.each,
      lead: roles.eachHint,
      cards: split.map((about) => ({ ...titleOf(about), rows: rowsOf(about, words) })),
    },
  };
}

function titleOf({ number, title }: ResultCard) {
  return { number, title };
}

function rowsOf({ groups }: ResultCard, words: Words) {
  return (groups ?? []).map((group) =>
    group.counts === null
      ? { text: inWords(group, words), bar: null }
      : row(nameOf(group, words), group.counts, words),
  );
}

function saidRow(said: Said, words: Words) {
  const { roles } = words.results;
  const column = words.piles[said.column].title;
  return row(
    roles.said(roles.of(said.count, said.placed), nameOf(amid(said), words), column),
    said.counts,
    words,
  );
}

function row(text: string, counts: ColumnCounts, words: Words) {
  return { text, bar: columnBar(counts, words) };
}

function inWords(group: Group, words: Words): string {
  const { roles } = words.results;
  const name = nameOf(amid(group), words);
  return group.most === null ? roles.noMost(name) : roles.most(name, words.piles[group.most].title);
}

/** The same roles, in the middle of a sentence. */
function amid({ roles }: { roles: readonly string[] }): { roles: string[] } {
  return { roles: roles.map(inSentence) };
}

/** Roles together by their names while these are few. */
function nameOf({ roles }: { roles: readonly string[] }, { results }: Words): string {
  const names = roles.map((role) => (role === "" ? results.roles.none : isolated(role)));
  return names.length > 3 ? results.roles.other : results.roles.list(names);
}
