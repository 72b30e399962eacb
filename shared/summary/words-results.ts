import type { AgreementWord } from "../results/agreement.ts";
import type { Share } from "../results/shares.ts";

const agreement: Record<AgreementWord, string> = {
  "nearly-all": "Nearly all agree",
  most: "Most agree",
  differ: "We differ",
};
const shares: Record<Exclude<Share, number>, string> = {
  most: "most people",
  some: "some people",
  none: "no one",
};

/** A role in the middle of a sentence: "Workers" becomes "workers", and "NHS staff" stays. */
export function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** What each sorted alone. */
export const resultsWords = {
  finished: (finished: number, people: number) => {
    if (people === 1) return `${finished} of 1 person has finished.`;
    return `${finished} of ${people} people ${finished === 1 ? "has" : "have"} finished.`;
  },
  notShown: "The results have not been shown yet.",
  sorted: (people: number) =>
    people === 1 ? "1 person sorted on their own." : `${people} people sorted, each on their own.`,
  few: (least: number) =>
    `Fewer than ${least} people sorted. Numbers could show what one person said, so we use words.`,
  suitsHint: "Each number is how many times somebody put a card of that kind there.",
  barriersExist: (count: number) =>
    count === 1
      ? "Somebody put a card that names a barrier in Exists once. That is not good news."
      : `People put cards that name a barrier in Exists ${count} times. That is not good news.`,
  agree: "Where we agree",
  agreeNone: "There is no card on which most of us agree.",
  differ: "Where we differ",
  differNone: "There is no card on which we differ.",
  differHint: "The most divided card comes first.",
  more: (count: number) =>
    count === 1 ? "1 more is in the list of cards." : `${count} more are in the list of cards.`,
  said: (count: number, placed: number, column: string) => `${count} of ${placed} said ${column}`,
  agreement,
  tooFew: "Too few to say",
  numbers: (people: number) => `Each number is how many of the ${people} people put the card there.`,
  share: (pile: string, share: string) => `${pile}: ${share}`,
  shares,
  left: (unsure: number, deck: number) =>
    [unsure > 0 ? `${unsure} not sure` : "", deck > 0 ? `${deck} not sorted` : ""].filter(Boolean).join(", "),
  extent: (extent: string, count: number) => `${extent} ${count}`,
  roles: {
    differ: "Where roles differ",
    each: "What each role said",
    more: (count: number) =>
      count === 1
        ? "1 more is under “What each role said”."
        : `${count} more are under “What each role said”.`,
    eachHint: "The same cards again, role by role.",
    said: (said: string, group: string, column: string) => `${said} ${group} said ${column}`,
    of: (count: number, placed: number) => `${count} of ${placed}`,
    most: (group: string, column: string) => `Most ${group} said ${column}`,
    noMost: (group: string) => `No place had more than half of ${group}`,
    none: "people who gave no role",
    other: "people with other roles",
    list: (names: readonly string[]) =>
      [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and "),
  },
};

/** What came of talking about the cards on which people differed. */
export const movedWords = {
  heading: "What moved",
  lead: "We talked about these cards and sorted them again.",
  before: (said: string) => `Before: ${said}.`,
  now: (places: string) => `Now: ${places}.`,
  same: "It did not move.",
  and: (places: readonly string[]) => places.join(" and "),
  at: (place: string, tables: number) =>
    tables === 1 ? `${place} at 1 table` : `${place} at ${tables} tables`,
};
