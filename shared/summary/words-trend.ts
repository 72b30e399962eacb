import type { SortMode } from "../activities/sort-wire.ts";
import type { Share } from "../results/shares.ts";
import type { ChangeWord } from "../results/trend.ts";

const change: Record<ChangeWord, string> = {
  "much-more": "Much more",
  more: "More",
  same: "About the same",
  less: "Less",
  "much-less": "Much less",
};

const shares: Record<Exclude<Share, number>, string> = {
  most: "most people",
  some: "some people",
  none: "no one",
};

/** What was said in an earlier sort, and what is said now. */
export const trendWords = {
  heading: "Then and now",
  when: (title: string) => `Then means ${title}.`,
  whenOn: (title: string, date: string) => `Then means ${title}, ${date}.`,
  boards: (count: number, mode: SortMode) => {
    if (mode === "alone") return count === 1 ? "1 person" : `${count} people`;
    return count === 1 ? "1 shared board" : `${count} shared boards`;
  },
  people: (then: string, now: string) => `${then} then, ${now} now.`,
  others: "They may not be the same people.",
  suits: "Each kind of card, then and now",
  cards: "Each card, then and now",
  counts: (then: string, now: string) => `Then\u00a0${then}, now\u00a0${now}`,
  part: (count: number, of: number) => `${count}\u00a0of\u00a0${of}`,
  change,
  shares,
  none: "No numbers",
  noneHint: "Where it says No numbers, nobody sorted it then or now.",
  wordsHint: (least: number) => `Where fewer than ${least} people sorted, we use words and no numbers.`,
};
