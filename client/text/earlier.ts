import { cardsText } from "./new.ts";

/** The words of going on from an earlier workshop. */
export const earlierText = {
  title: "Start from an earlier workshop",
  about: "You begin with what you said last time, sort the same cards again, and see what has changed.",
  without:
    "This plan looks back at an earlier workshop. Without its summary, the first step is empty, and there is nothing to compare.",
  file: "The summary of the earlier workshop",
  hint: "On its summary page, press “Download the data (JSON)”. Then choose that file here. It ends in .json.",
  wrong:
    "This is not a summary file from Cardtable. It ends in .json. You get it on the summary page, with “Download the data (JSON)”.",
  taken: (title: string) => `“${title}” is taken along.`,
  gone: "The earlier workshop is left out.",
  goesOn: (title: string, on: number | null) =>
    `We go on from “${title}”${on === null ? "" : `, ${day.format(on)}`}.`,
  actions: (count: number) =>
    count === 0
      ? "It agreed no actions."
      : count === 1
        ? "It agreed 1 action."
        : `It agreed ${count} actions.`,
  cards: (cards: number, boards: number, alone: boolean) =>
    `It sorted ${cardsText(cards)}, ${alone ? `and ${people(boards)} took part` : `on ${shared(boards)}`}. We sort the same cards again.`,
  noCounts: "Nobody was shown what its cards came to, so there is nothing to compare them with.",
  noDeck: (deck: string) =>
    `It sorted “${deck}”. Those cards are not on this server, so we take along only what was agreed.`,
  otherDeck: "You chose other cards, so there is nothing to compare them with.",
  named: "The people named agreed to be named here too",
  namedHint: "If they did not, we leave out who does what.",
  away: "Leave it out",
} as const;

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
const shared = (count: number) => (count === 1 ? "1 board" : `${count} boards`);
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });
