const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** "14 of 18 people have finished". */
export const peopleFinished = (ready: number, all: number) =>
  `${ready} of ${people(all)} ${all === 1 ? "has" : "have"} finished`;

/** The words of a sort that each does alone. */
export const aloneText = {
  secret: "Only you can see this",
  finished: "You have finished",
  finishedText: (ready: number, all: number) =>
    ready >= all
      ? "Everyone has finished. The leader goes on soon."
      : `${peopleFinished(ready, all)}. Wait for the others, or look at your cards again.`,
  finishedUnsure: "These cards are under “Not sure”. You can still sort them.",
  lookAgain: "Look at my cards again",
  partly: "What you sorted counts, also if cards are left.",
  goOn: "Sort on",
  noteHint:
    "It is shown without your name when the results are shown. Please do not name people or share private details.",
  stoppedTitle: "Sorting has stopped",
  stopped: "Thank you. The leader looks at the results first.",
  shownTitle: "The results are on show",
  shown: "Thank you for sorting. The leader looks at the results with everyone. Nobody sees your own cards.",
  own: "Your cards",
  reopened: "You can sort on now.",
} as const;

/** For the leader. */
export const aloneLeadText = {
  hidden: "Everyone sorts alone. Nobody sees anyone's cards, not even you.",
  act: "Show the results",
  look: "Look first (only you)",
  lookHint: "Sorting stops. You see the results, and nobody else does. Then you choose.",
  show: "Show everyone",
  showHint: "Sorting stops, and everyone can see the results.",
  showing: "Getting the results…",
  inWords: (least: number) =>
    `With fewer than ${people(least)}, results are shown in words, not in numbers: most, some, no one.`,
  fewTitle: "So few people",
  fewHere: (count: number) =>
    `${count === 1 ? "Only 1 person is" : `Only ${count} people are`} here. The results would show who said what.`,
  fewFinished: (count: number) =>
    `${count === 0 ? "Nobody has" : count === 1 ? "Only 1 person has" : `Only ${count} people have`} finished. If so few have sorted, the results would show who said what.`,
  fewSorted: (count: number) =>
    `${count === 1 ? "Only 1 person has" : `Only ${count} people have`} sorted. The results would show who said what.`,
  notCounted:
    "From here we cannot tell how many have sorted. If only one or two have, the results would show who said what. You can look first.",
  fewAsk: "Ask them if that is all right, or wait for more people.",
  fewGo: "Show them anyway",
  fewStop: "Not now",
  looked: "Only you can see these results",
  lookedHint: "Sorting has stopped. Everyone waits for you.",
  showLookedHint: "Everyone sees these results, just as they are here.",
  shown: "Everyone sees the results",
  shownHint: "Sorting has stopped. Go on to a step with results to talk about them.",
  reopen: "Let people sort on",
  reopenHint: (least: number) =>
    `People can change their cards. You can show the results again if nobody changes a card, or if ${people(least)} or more do. So nobody can work out what one person said.`,
  reopened: "People can sort on.",
  tooFew: (least: number) =>
    `Not yet. Someone has changed a card, but fewer than ${people(least)} did. The results could show what one person said. Wait until more people change something, or go on with the results you have.`,
  nothing: "Nobody has sorted a card yet. Wait until someone has.",
  times: (count: number) => (count === 1 ? "Shown once" : `Shown ${count} times`),
  earlier: "Earlier results",
  earlierOne: (number: number, toAll: boolean) =>
    toAll ? `Results ${number}: everyone saw these` : `Results ${number}: only you saw these`,
} as const;

/** For the big screen. */
export const aloneScreenText = {
  how: "Sort on your own. Nobody sees your answers.",
  stopped: "Sorting has stopped",
  shown: "The results are ready",
} as const;

/** Where a card may lie in more than one column. */
export const severalText = {
  hint: "You can choose more than one",
  next: "Next card",
  lies: (card: string, columns: readonly string[]) =>
    columns.length === 0
      ? `“${card}” is back with the cards left.`
      : `“${card}” is in ${columns.join(" and ")} now.`,
  higher: (column: string) => `Higher in ${column}`,
  lower: (column: string) => `Lower in ${column}`,
} as const;
