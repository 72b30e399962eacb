import type { PileId } from "shared/board.ts";
import { pileText } from "./columns.ts";

/** Words that nobody needs before their first card: on notes and on blank cards. */
export const wordsText = {
  notesOn: (card: string) => `Notes on “${card}”`,
  noteLabel: "Your note",
  noteHint: "Everyone on this board can read it. Please do not name people or share private details.",
  noteSave: "Put it on the card",
  noteTake: "Take my note away",
  noteOwn: "You",
  noNotes: "No notes yet",
  wordless: "In a private workshop the leader writes this. Tell the leader.",
  writeTitle: "Write a card",
  writeHint: "Is something missing? Your card joins the others. No name is put on it.",
  writeWhat: "The card, in a few words",
  writeMore: "A sentence about it",
  writeNow: "Add the card",
} as const;

/** The same of the whole board, and of its end. */
export const boardText = {
  done: "Every card is sorted",
  doneText: "Well done. You can still move cards until the leader goes on.",
  doneUnsure: "These cards are under “Not sure”. Talk about them if there is time.",
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

/** Where the cards depend on what people said in an earlier sort, and that is not shown yet. */
export const noCardsText = {
  title: "There are no cards here yet",
  text: "They come when the leader shows the results.",
  leader: (sort: string) => `No cards yet: show the results of “${sort}” first, then come back to this step.`,
} as const;
