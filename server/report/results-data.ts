import { exactCounts } from "shared/results/counts.ts";
import type { ResultCard, ResultsSummary } from "shared/summary/results-summary.ts";
import { firstCards, isBarrierThere, type Shown } from "shared/summary/shown-results.ts";
import type { Summary } from "shared/summary/summary.ts";
import { isolated } from "./language.ts";
import { resultCards } from "./result-cards-data.ts";
import { columnBar, columnKey } from "./results-bar.ts";
import { rolesOf } from "./roles-data.ts";
import { barWidth } from "./segments.ts";
import type { Look } from "./sort-data.ts";
import type { Words } from "./words.ts";

/** Bars in one of the two boxes side by side, in px of the design. */
const boxBar = 304;

/** Sorts that each did alone: what all were shown, and until then how many have finished. */
export function resultsSections({ results, sorts, smallestGroup }: Summary, words: Words) {
  const several = results.length + sorts.length > 1;
  return results.map((sort) => ({
    title: several || sort.shown === null ? sort.title : null,
    lead: leadOf(sort, words),
    ...(sort.shown === null ? nothing : shownOf(sort.shown, sort.question, smallestGroup, words)),
  }));
}

const nothing = { suits: null, boxes: null, cards: null, roles: null };

function leadOf({ shown, finished, people }: ResultsSummary, { results }: Words): string {
  if (shown === null) return `${results.finished(finished, people)} ${results.notShown}`;
  return results.sorted(shown.boards);
}

function shownOf(shown: Shown, question: string, least: number, words: Words) {
  return {
    suits: suitsOf(shown, words),
    boxes: shown.inWords ? null : boxesOf(shown, words),
    cards: resultCards(shown, isolated(question), least, words),
    roles: rolesOf(shown, words),
  };
}

function suitsOf({ suits, inWords }: Shown, words: Words) {
  if (inWords) return null;
  const { sort, results } = words;
  const barriers = suits.reduce((sum, suit) => sum + suit.barriers, 0);
  return {
    heading: sort.suits,
    hint: results.suitsHint,
    key: columnKey(words),
    rows: suits.flatMap(({ look, title, short, counts }) =>
      counts === null
        ? []
        : [
            {
              look: look ?? ("written" as Look),
              own: look === null,
              title: title || sort.ownCards,
              short: short || sort.ownCards,
              ...columnBar(counts, words, barWidth),
            },
          ],
    ),
    note: barriers > 0 ? results.barriersExist(barriers) : null,
  };
}

function boxesOf(shown: Shown, words: Words) {
  const { results } = words;
  const box = (ids: readonly string[], heading: string, none: string, hint: string | null) => {
    const { told, more } = firstCards(shown, ids);
    return {
      heading,
      hint: told.length === 0 ? none : told.length > 1 ? hint : null,
      cards: told.map((card) => boxCard(card, words)),
      more: more > 0 ? results.more(more) : null,
    };
  };
  return {
    agree: box(shown.agree, results.agree, results.agreeNone, null),
    differ: box(shown.differ, results.differ, results.differNone, results.differHint),
  };
}

function boxCard(card: ResultCard, words: Words) {
  const { results, piles, sort } = words;
  const counts = exactCounts(card);
  const { title, most, placed, agreement } = card;
  const count = counts === null || most === null ? 0 : counts[most];
  return {
    title,
    pile: most,
    mark: isBarrierThere(card) && most === "exists" ? sort.barrier : null,
    line: most === null || placed === null ? "" : results.said(count, placed, piles[most].title),
    word: agreement === null ? "" : results.agreement[agreement],
    bar: counts === null ? null : columnBar(counts, words, boxBar),
  };
}
