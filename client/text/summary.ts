import type { PileId } from "shared/board.ts";
import { smallestGroup } from "shared/results/shares.ts";
import { howWords } from "shared/summary/words-how.ts";
import { movedWords, resultsWords } from "shared/summary/words-results.ts";
import { trendWords } from "shared/summary/words-trend.ts";
import { cards, pileText } from "./columns.ts";

/** The words of the page around a workshop's summary. */
export const summaryPage = {
  documentTitle: (title: string) => `Summary of ${title}`,
  loadingTitle: "Workshop summary",
  loading: "Getting the summary…",

  pdf: "Download the PDF",
  pdfBusy: "Making the PDF…",
  json: "Download the data (JSON)",
  jsonBusy: "Getting the data…",
  fileName: (code: string, ending: string) => `cardtable-summary-${code}.${ending}`,
  saved: "It is in your downloads.",
  fileFailed: "We could not get that file just now. Please try again. Everything is also on this page.",
  back: "Back to my workshop",

  who: "Who was there",
  kindOfCard: "Kind of card",
  card: "Card",
  number: (number: number) => `Card ${number}`,

  troubleTitle: "We cannot show this summary",
  noKey:
    "This page needs the leader’s link. Open the link you saved, or find the workshop under “Your workshops” on the start page.",
  forbidden: "This link does not open this workshop. Open the leader’s link you saved.",
  notFound: "There is no workshop here. Perhaps it was deleted, or the link is not complete.",
  tooMany: "Too many wrong links came from here. Wait a minute, then try again.",
  offline: "We cannot reach the server. Check your wifi, then try again.",
  fault: "Something went wrong on our side. Please try again.",
  again: "Try again",
  home: "Go to the start page",
} as const;

/** The words of the summary itself; the PDF says the same. */
export const summaryText = {
  kind: (date: string) => `Workshop summary, ${date}`,
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
  agreed: {
    heading: "What we agreed",
    aim: "Our aim",
    rules: "How we work together",
    added: "Rules that we added",
    read: (pages: readonly string[]) => `We read together: ${pages.map((page) => `“${page}”`).join(", ")}.`,
  },
  sort: {
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
  },
  results: resultsWords,
  moved: movedWords,
  trend: trendWords,
  said: {
    heading: "What people said",
    lead: "Nobody is named unless they signed their words.",
    from: (source: string) => `From: ${source}`,
    others: "Other answers",
    support: (count: number) => (count === 1 ? "1 person supports this" : `${count} people support this`),
    signed: (name: string) => `Signed by ${name}`,
  },
  votes: {
    heading: "What matters most to us",
    asked: (question: string) => `We asked: ${question}`,
    budget: (dots: number) => (dots === 1 ? "Each person had 1 dot." : `Each person had ${dots} dots.`),
    voters: (count: number) => `${count} people voted.`,
    dots: (count: number) => (count === 1 ? "1 dot" : `${count} dots`),
    few: `Fewer than ${smallestGroup} people voted. Numbers could show how one person voted, so we leave them out. What has the most dots comes first.`,
    hidden: "The dots are not shown yet.",
    nobody: "Nobody voted.",
    gone: "An answer that is not shown any more",
  },
  actions: {
    heading: "What we will do",
    what: "What",
    who: "Who",
    due: "By when",
    status: "How far",
    noWho: "No one yet",
    noDue: "No date yet",
    measure: (measure: string) => `How we will know: ${measure}`,
    noMeasure: "How we will know: we have not said yet",
    from: (card: string) => `From: ${card}`,
    idea: (name: string) => `Idea from ${name}`,
    note: "What happened so far",
    statuses: { "not-yet": "Not yet", started: "Started", done: "Done" },
  },
  feedback: {
    heading: "What people thought of today",
    forms: (count: number) => (count === 1 ? "1 person answered." : `${count} people answered.`),
    question: "Question",
    when: "When",
    /** Least first. */
    steps: ["No", "A bit", "Mostly", "Yes"] as readonly string[],
    before: "Before",
    after: "Now",
    count: (step: string, count: number) => `${count} ${step}`,
    spoken: (step: string, count: number) => `${step} ${count}`,
    share: (step: string, share: string) => `${step}: ${share}`,
    shares: { most: "most people", some: "some people", none: "nobody" },
    few: `When fewer than ${smallestGroup} people answered a question, we use words and no numbers.`,
    noAnswers: "Nobody answered this.",
    notCounted: "We have not counted the answers yet.",
    later: (count: number) =>
      `${count === 1 ? "1 more form" : `${count} more forms`} came after we counted. We count again when ${smallestGroup} or more are new. Then nobody can see what one person said.`,
  },
  how: howWords,
};

/** The piles of a summary: what was left is told as it ended. */
export const summaryPiles: Record<PileId, { title: string; line: string }> = {
  exists: pileText.exists,
  helpful: pileText.helpful,
  obstacle: pileText.obstacle,
  unsure: { title: "Not sure", line: "We could not say" },
  deck: { title: "Not sorted", line: "We did not get to these" },
};
