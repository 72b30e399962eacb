import type { PileId } from "shared/board.ts";
import { pileText } from "./columns.ts";

/** The words of sorting. */
export const sortText = {
  ownCard: "Our own card",
  extentAsk: (card: string) => `How far is “${card}” there?`,
  extents: ["A little", "Partly", "Mostly", "Fully"],
  extentNone: "Not said",
  extentSet: (card: string, extent: number) =>
    `“${card}”: ${["a little", "partly", "mostly", "fully"][extent - 1] ?? ""}.`,
  extentGone: "Taken back.",
  extentSkip: "Skip",
  notes: (count: number) => (count === 0 ? "Note" : count === 1 ? "1 note" : `${count} notes`),
  noted: (card: string) => `Your note is on “${card}”.`,
  noteGone: "Your note is gone.",
  write: "Write a card",
  wrote: (title: string) => `Your card “${title}” is with the others now.`,
  ready: "I have finished",
  readyNow: "You have finished. Thank you",
  where: "Where does this card go?",
  undo: "Undo",
  unsure: "Not sure",
  progress: (number: number, total: number) => `Card ${number} of ${total}`,
  sorted: (sorted: number, total: number) => `${sorted} of ${total} sorted`,
  tray: (pile: PileId, count: number) =>
    `${pileText[pile].title}, ${count === 1 ? "1 card" : `${count} cards`}`,
  more: (count: number) => `and ${count} more`,
  moved: (card: string, pile: PileId, sorted: number, total: number) =>
    `“${card}” moved to ${pileText[pile].title}. ${sorted} of ${total} sorted.`,
  undone: (card: string, sorted: number, total: number) =>
    `Undone. “${card}” is back. ${sorted} of ${total} sorted.`,
  others: (sorted: number, total: number) => `Others moved cards. ${sorted} of ${total} sorted.`,
  lies: (pile: PileId) => `Someone put this card in ${pileText[pile].title}.`,
  liesNow: (pile: PileId) => `This card is in ${pileText[pile].title}.`,
  leave: "Leave it there",
  orMove: "Or move it:",
  held: "Someone has this card",
  locked: "Locked for now",
  lockedLong: "The leader has locked the cards. You can still read them.",
  all: "All the cards",
  lookAgain: "Look again",
  open: (pile: PileId) => `Open ${pileText[pile].title}`,
  empty: "No cards here yet",
  move: "Move",
} as const;
