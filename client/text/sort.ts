import type { PileId } from "shared/board.ts";
import { pileText } from "./columns.ts";

/** The words of sorting. */
export const sortText = {
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
  done: "Every card is sorted",
  doneText: "Well done. You can still move cards until the leader goes on.",
  doneUnsure: "These cards are under “Not sure”. Talk about them if there is time.",
  move: "Move",
  moveCard: (card: string) => `Move “${card}”`,
  moveTo: "Where does it go?",
  higher: "Higher in this pile",
  lower: "Lower in this pile",
  left: "Cards left",
  leftOf: (left: number, total: number) => `${left} of ${total}`,
  allKinds: "All kinds of card",
  kinds: "Show one kind",
  keys: "On a keyboard press",
  dropHere: (pile: PileId) => `Let go to put it in ${pileText[pile].title}`,
} as const;
