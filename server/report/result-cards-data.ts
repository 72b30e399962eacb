import { pileIds } from "shared/board.ts";
import { exactCounts } from "shared/results/counts.ts";
import type { ResultCard } from "shared/summary/results-summary.ts";
import { isBarrierThere, type Shown } from "shared/summary/shown-results.ts";
import { columnBar, columnKey } from "./results-bar.ts";
import type { Look } from "./sort-data.ts";
import type { Words } from "./words.ts";

/** Card by card, suit by suit. */
export function resultCards(
  { suits, cards, inWords, boards }: Shown,
  question: string,
  least: number,
  words: Words,
) {
  const { results, sort } = words;
  return {
    heading: sort.cardByCard,
    lead: `${sort.asked(question)} ${inWords ? results.few(least) : results.numbers(boards)}`,
    key: inWords ? null : columnKey(words),
    suits: suits.map(({ id, title, look }) => ({
      look: look ?? ("written" as Look),
      own: look === null,
      title: title || sort.ownCards,
      cards: cards.filter(({ suit }) => suit === id).map((card) => resultLine(card, words)),
    })),
  };
}

function resultLine(card: ResultCard, words: Words) {
  const { results, sort } = words;
  const counts = exactCounts(card);
  const { number, title, text, notes, agreement } = card;
  const word = agreement === null ? results.tooFew : results.agreement[agreement];
  return {
    number,
    title,
    text,
    mark: isBarrierThere(card) ? sort.barrier : null,
    bar: counts === null ? null : columnBar(counts, words),
    word: counts === null ? null : { text: word, strong: agreement === "differ" },
    told: counts === null ? shares(card, words) : leftLine(card, words),
    extent: extentLine(card, words),
    notes: notes.map((note) => ({ text: note, by: null })),
  };
}

/** Every place in words, as there are no numbers. */
function shares({ counts }: ResultCard, { results, piles }: Words): string {
  const parts = pileIds.flatMap((pile) => {
    const share = counts[pile];
    const beside = pile === "unsure" || pile === "deck";
    if (typeof share === "number" || (beside && share === "none")) return [];
    return [results.share(piles[pile].title, results.shares[share])];
  });
  return `${parts.join(", ")}.`;
}

function leftLine({ counts: { unsure, deck } }: ResultCard, { results }: Words): string | null {
  if (typeof unsure !== "number" || typeof deck !== "number") return null;
  return results.left(unsure, deck) || null;
}

function extentLine({ extents }: ResultCard, { results, sort }: Words): string | null {
  const parts = sort.extents.flatMap((name, index) => {
    const count = extents[index] ?? 0;
    return count === 0 ? [] : [results.extent(name, count)];
  });
  return parts.length === 0 ? null : sort.extent(parts.join(", "));
}
