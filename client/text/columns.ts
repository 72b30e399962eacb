import type { PileId } from "shared/board.ts";

/** The columns and the piles beside them, in the words of every screen. */
export const pileText: Record<PileId, { title: string; line: string }> = {
  exists: { title: "Exists", line: "We have this" },
  helpful: { title: "Helpful", line: "This helps" },
  obstacle: { title: "Obstacle", line: "This gets in the way" },
  unsure: { title: "Not sure", line: "We can come back to this" },
  deck: { title: "Cards left", line: "Not sorted yet" },
};

/** "1 card", "7 cards". */
export const cards = (count: number) => (count === 1 ? "1 card" : `${count} cards`);

/** "1 person is here", "12 people are here". */
export const peopleHere = (count: number) => (count === 1 ? "1 person is here" : `${count} people are here`);
