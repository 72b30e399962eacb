import type { PileId } from "shared/board.ts";
import { smallestGroup } from "shared/results/roles.ts";

/** Every sentence of the printed summary. `{page}` and `{pages}` are filled in while pages are made. */
export type Words = {
  /** The language that these words are in. */
  language: string;
  direction: "ltr" | "rtl";
  kind(date: string): string;
  running(title: string, date: string): string;
  draft: { mark: string; line: string; running(line: string): string };
  used(deck: string): string;
  sorted(count: number, of: number): string;
  nothingToSort: string;
  people(count: number): string;
  supporters(count: number): string;
  otherRoles: string;
  rolesHidden: string;
  suits: string;
  barriersExist(count: number): string;
  piles: Record<PileId, { title: string; line: string }>;
  count(pile: string, count: number): string;
  cards(count: number): string;
  noCards: string;
  cardByCard: string;
  asked(question: string): string;
  lead: { draft: string; closed: string };
  barrier: string;
  how: {
    heading: string;
    places: { term: string; text: string };
    unsure: { term: string; text: string };
    barriers: { term: string; text: string };
    groups: { term: string; text: string };
    supporters: { term: string; text: string };
    deck: { term: string };
  };
  lost: { heading: string; line(mark: string): string };
  made: string;
  page: string;
};

const english: Words = {
  language: "en-GB",
  direction: "ltr",
  kind: (date) => `Workshop summary, ${date}`,
  running: (title, date) => `${title}, ${date}`,
  draft: {
    mark: "Draft",
    line: "The workshop is still going on, so this can change.",
    running: (line) => `Draft. ${line}`,
  },
  used: (deck) => `We used the cards called ${deck}.`,
  sorted: (count, of) => {
    if (count === 0) return of === 1 ? "We did not sort the 1 card." : `We sorted none of the ${cards(of)}.`;
    if (count < of) return `We sorted ${count} of ${cards(of)}.`;
    return of === 1 ? "We sorted the 1 card." : `We sorted all ${cards(of)}.`;
  },
  nothingToSort: "There were no cards to sort.",
  people: (count) => (count === 1 ? "person took part" : "people took part"),
  supporters: (count) => (count === 1 ? "supporter" : "supporters"),
  otherRoles: "everyone else",
  rolesHidden: `We count roles only in groups of ${smallestGroup} or more, so roles are not shown here.`,
  suits: "What we said about each kind of card",
  barriersExist: (count) =>
    count === 1
      ? "1 card in Exists names a barrier, so it is not good news."
      : `${count} cards in Exists name a barrier, so they are not good news.`,
  piles: {
    exists: { title: "Exists", line: "We have this" },
    helpful: { title: "Helpful", line: "This helps" },
    obstacle: { title: "Obstacle", line: "This gets in the way" },
    unsure: { title: "Not sure", line: "We could not say" },
    deck: { title: "Not sorted", line: "We did not get to these" },
  },
  count: (pile, count) => `${pile} ${count}`,
  cards,
  noCards: "No cards",
  cardByCard: "Card by card",
  asked: (question) => `We asked: ${question}`,
  lead: {
    draft: "Here is where each card is now.",
    closed: "Here is where each card was at the end.",
  },
  barrier: "This is a barrier",
  how: {
    heading: "How to read this",
    places: {
      term: "Places",
      text: "The whole room shared one board. We show where each card ended. We do not show how many people agreed.",
    },
    unsure: { term: "Not sure", text: "This is a fair answer. We count it, but it is not a column." },
    barriers: {
      term: "Barriers",
      text: "Some cards name a barrier. In Exists, it means that the barrier is there now.",
    },
    groups: {
      term: "Small groups",
      text: `We do not show groups of ${smallestGroup - 1} people or fewer. Their roles are counted with everyone else, or not at all.`,
    },
    supporters: {
      term: "Supporters",
      text: "They came to help someone else, so they are not counted as taking part.",
    },
    deck: { term: "The cards" },
  },
  lost: {
    heading: "Some letters could not be printed",
    line: (mark) => `You see ${mark} in their place. The web page of this summary can show them.`,
  },
  made: "Made with Cardtable.",
  page: "Page {page} of {pages}",
};

const catalogue: Record<string, Words> = { en: english };

/** The words for a language such as "cy" or "en-GB"; English where there are none yet. */
export function wordsFor(language: string): Words {
  return catalogue[language.split("-")[0] ?? ""] ?? english;
}

function cards(count: number): string {
  return count === 1 ? "1 card" : `${count} cards`;
}
