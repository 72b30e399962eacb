/** The words of a workshop's summary; the PDF says the same in the same order. */
export const summaryText = {
  documentTitle: (title: string) => `Summary of ${title}`,
  loadingTitle: "Summary",
  loading: "Getting the summary…",
  kind: "Workshop summary",
  draft: "Draft",
  draftLong: "The workshop is still going on, so this can still change.",
  made: (deck: string, plan: string) => `We used the cards called “${deck}” and the plan called “${plan}”.`,

  pdf: "Download the PDF",
  pdfBusy: "Making the PDF…",
  json: "Download the data (JSON)",
  jsonBusy: "Getting the data…",
  fileName: (code: string, ending: string) => `cardtable-summary-${code}.${ending}`,
  saved: "It is in your downloads.",
  fileFailed: "We could not get that file just now. Please try again. Everything is also on this page.",
  back: "Back to my workshop",

  who: "Who was there",
  people: (count: number) => (count === 1 ? "person" : "people"),
  restOfRoles: "Other roles, or rather not say",
  supporters: (count: number) =>
    count === 1
      ? "1 more person was there to help someone take part."
      : `${count} more people were there to help someone take part.`,
  rolesLater: "We count roles when the workshop is closed.",
  rolesHidden: "We do not count roles here: groups of 4 people or fewer are never shown apart.",

  question: (question: string) => `The question was: “${question}”`,
  sorted: (sorted: number, hand: number) =>
    sorted === hand ? `We sorted all ${hand} cards.` : `We sorted ${sorted} of ${hand} cards.`,
  noSorts: "This plan has no cards to sort.",

  suits: "What we said about each kind of card",
  suitsHint: "Each number is how many cards of that kind we put there.",
  kindOfCard: "Kind of card",
  card: "Card",
  notSorted: "Not sorted",
  bar: (exists: number, helpful: number, obstacle: number) =>
    `Exists ${exists}, Helpful ${helpful}, Obstacle ${obstacle}`,
  left: (unsure: number, deck: number) =>
    [unsure > 0 ? `${unsure} not sure` : "", deck > 0 ? `${deck} not sorted` : ""].filter(Boolean).join(", "),

  cards: "Where each card ended",
  cardsHint: "The number is the one on the printed card.",
  number: (number: number) => `Card ${number}`,
  barrier: "A barrier that is there",
  none: "No cards here",

  how: "How to read this",
  howParts: [
    "Exists means: we have this. Helpful means: this helps. Obstacle means: this gets in the way.",
    "Everyone sorted on one shared board. So each card has one place: where it lay last. This does not show who agreed.",
    "Some cards are about a thing that holds learning back. We call it a barrier. A barrier in Exists is not good news: it is there, and it needs work.",
    "Not sure is a good answer too. Cards under Not sorted were never moved, or were put back.",
    "We count roles only in groups of 5 people or more, and only when nobody can work out a smaller group. People could skip this question.",
  ],
  credit: "About the cards",

  troubleTitle: "We cannot show this summary",
  noKey: "This page needs the leader’s link. Open the link you saved, or find the workshop under “Your workshops” on the start page.",
  forbidden: "This link does not open this workshop. Open the leader’s link you saved.",
  notFound: "There is no workshop here. Perhaps it was deleted, or the link is not complete.",
  offline: "We cannot reach the server. Check your wifi, then try again.",
  fault: "Something went wrong on our side. Please try again.",
  again: "Try again",
  home: "Go to the start page",
} as const;
