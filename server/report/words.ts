import { howWords } from "shared/summary/words-how.ts";
import { movedWords, resultsWords } from "shared/summary/words-results.ts";
import { trendWords } from "shared/summary/words-trend.ts";
import { actionsWords, feedbackWords } from "./words-deeds.ts";
import { agreedWords, saidWords, votesWords } from "./words-said.ts";
import { cards, pileWords, sortWords } from "./words-sort.ts";

/** Every sentence of the printed summary; the page in the browser says the same. */
const english = {
  /** The language that these words are in. */
  language: "en-GB",
  direction: "ltr",
  kind: (date: string) => `Workshop summary, ${date}`,
  running: (title: string, date: string) => `${title}, ${date}`,
  practice: "Practice: these are pretend people.",
  draft: { mark: "Draft", line: "The workshop is still going on, so this can change." },
  opening: {
    plan: (plan: string) => `We followed the plan called ${plan}.`,
    used: (deck: string) => `We used the cards called ${deck}.`,
    sorted: (count: number, of: number) => {
      if (of === 0) return "There were no cards to sort.";
      if (count === 0)
        return of === 1 ? "We did not sort the 1 card." : `We sorted none of the ${cards(of)}.`;
      if (count < of) return `We sorted ${count} of ${cards(of)}.`;
      return of === 1 ? "We sorted the 1 card." : `We sorted all ${cards(of)}.`;
    },
    sortedAtTables: (count: number, of: number) => {
      if (of === 0) return "There were no cards to sort.";
      if (count === 0) return "No card is sorted at every table yet.";
      return count < of
        ? `Every table sorted ${count} of ${cards(of)}.`
        : `Every table sorted all ${cards(of)}.`;
    },
    alone: (people: number) =>
      people === 1 ? "1 person sorted the cards." : `${people} people each sorted the cards on their own.`,
    agreed: (count: number) =>
      count === 1 ? "We agreed 1 thing to do." : `We agreed ${count} things to do.`,
    people: (count: number) => (count === 1 ? "person took part" : "people took part"),
    supported: "took part with help",
    supporters: (count: number) => (count === 1 ? "supporter" : "supporters"),
    otherRoles: "with other roles, or none",
    rolesThen: (count: number) => `We counted roles when ${count} people were here.`,
    rolesLater: (least: number) =>
      `We have not counted roles yet. We count them only in groups of ${least} or more.`,
    rolesHidden: (least: number) =>
      `We count roles only in groups of ${least} or more, so roles are not shown here.`,
  },
  piles: pileWords,
  agreed: agreedWords,
  sort: sortWords,
  results: resultsWords,
  moved: movedWords,
  trend: trendWords,
  said: saidWords,
  votes: votesWords,
  actions: actionsWords,
  feedback: feedbackWords,
  how: howWords,
  lost: {
    heading: "Some letters could not be printed",
    line: (mark: string) => `You see ${mark} in their place. The web page of this summary can show them.`,
  },
  made: "Made with Cardtable.",
  /** `{page}` and `{pages}` are filled in while pages are made. */
  page: "Page {page} of {pages}",
};

export type Words = typeof english;

const catalogue: Record<string, Words> = { en: english };

/** The words for a language such as "cy" or "en-GB"; English where there are none yet. */
export function wordsFor(language: string): Words {
  return catalogue[language.split("-")[0] ?? ""] ?? english;
}
