import type { PileId } from "shared/board.ts";
import { smallestGroup } from "shared/results/roles.ts";
import { cards, pileText } from "./columns.ts";
import { dateText } from "./page.ts";

/** The words of a workshop's summary; the PDF says the same in the same order. */
export const summaryText = {
  documentTitle: (title: string) => `Summary of ${title}`,
  loadingTitle: "Workshop summary",
  loading: "Getting the summary…",
  kind: (on: number) => `Workshop summary, ${dateText(on)}`,
  draft: "Draft",
  draftLong: "The workshop is still going on, so this can change.",
  used: (deck: string) => `We used the cards called ${deck}.`,
  sorted: (count: number, of: number) => {
    if (of === 0) return "There were no cards to sort.";
    if (count === 0) return `We sorted none of the ${cards(of)}.`;
    return count === of ? `We sorted all ${cards(of)}.` : `We sorted ${count} of ${cards(of)}.`;
  },

  pdf: "Download the PDF",
  pdfBusy: "Making the PDF…",
  json: "Download the data (JSON)",
  jsonBusy: "Getting the data…",
  fileName: (code: string, ending: string) => `cardtable-summary-${code}.${ending}`,
  saved: "It is in your downloads.",
  fileFailed: "We could not get that file just now. Please try again. Everything is also on this page.",
  back: "Back to my workshop",

  who: "Who was there",
  people: (count: number) => (count === 1 ? "person took part" : "people took part"),
  restOfRoles: "Other roles, or rather not say",
  supporters: (count: number) => (count === 1 ? "supporter" : "supporters"),
  rolesLater: "We count roles when the workshop is closed.",
  rolesHidden: `We count roles only in groups of ${smallestGroup} or more, so roles are not shown here.`,

  suits: "What we said about each kind of card",
  suitsHint: "Each number is how many cards of that kind we put there.",
  kindOfCard: "Kind of card",
  bar: (exists: number, helpful: number, obstacle: number) =>
    `${pileText.exists.title} ${exists}, ${pileText.helpful.title} ${helpful}, ${pileText.obstacle.title} ${obstacle}`,
  left: (unsure: number, deck: number) =>
    [unsure > 0 ? `${unsure} not sure` : "", deck > 0 ? `${deck} not sorted` : ""].filter(Boolean).join(", "),
  barriersExist: (count: number) =>
    count === 1
      ? "1 card in Exists names a barrier, so it is not good news."
      : `${count} cards in Exists name a barrier, so they are not good news.`,

  cards: "Card by card",
  card: "Card",
  asked: (question: string) => `We asked: ${question}`,
  placesNow: "Here is where each card is now.",
  placesThen: "Here is where each card was at the end.",
  number: (number: number) => `Card ${number}`,
  barrier: "This is a barrier",
  none: "No cards",

  how: "How to read this",
  howParts: {
    places:
      "The whole room shared one board. We show where each card ended. We do not show how many people agreed.",
    unsure: "Not sure is a fair answer. We count it, but it is not a column.",
    barriers: "Some cards name a barrier. In Exists, it means that the barrier is there now.",
    groups: `We do not show groups of ${smallestGroup - 1} people or fewer. Their roles are counted with everyone else, or not at all.`,
    supporters: "Supporters came to help someone else, so they are not counted as taking part.",
  },
  credit: "The cards",

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

/** The piles of a summary: what was left is told as it ended. */
export const summaryPiles: Record<PileId, { title: string; line: string }> = {
  exists: pileText.exists,
  helpful: pileText.helpful,
  obstacle: pileText.obstacle,
  unsure: { title: "Not sure", line: "We could not say" },
  deck: { title: "Not sorted", line: "We did not get to these" },
};
