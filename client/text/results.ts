import { type ColumnId, columnIds, type PileId } from "shared/board.ts";
import type { Agreement, AgreementWord } from "shared/results/agreement.ts";
import type { ColumnCounts } from "shared/results/counts.ts";
import type { CardResult } from "shared/results/results.ts";
import type { Share } from "shared/results/shares.ts";
import { inSentence as lowered } from "shared/summary/words-results.ts";
import { pileText } from "./columns.ts";

/** What the numbers of some results count: people, tables, or nothing, as everybody shares one board. */
export type Counting = "people" | "tables" | "board";

type Counts = CardResult["counts"];

const units = { people: ["person", "people"], tables: ["table", "tables"] } as const;
const shares: Record<Exclude<Share, number>, string> = { most: "most", some: "some", none: "no one" };

/** The words of what a sort came to. */
export const resultsText = {
  /** How far people agree. */
  agreement: (word: AgreementWord, counting: Counting) => agreementWords[counting][word],
  count: (share: Share, counting: Counting) => {
    if (counting === "board") return "";
    const [one, many] = units[counting];
    if (typeof share === "string") return share === "none" ? "No one" : `${capital(share)} ${many}`;
    return `${share} ${share === 1 ? one : many}`;
  },
  columns: {
    exists: pileText.exists.title,
    helpful: pileText.helpful.title,
    obstacle: pileText.obstacle.title,
  } satisfies Record<ColumnId, string>,
  /** The bar in words: "Exists 5, Helpful 6, Obstacle 7". */
  bar: (counts: ColumnCounts) =>
    columnIds.map((column) => `${pileText[column].title} ${counts[column]}`).join(", "),
  /** Where a room is so small that numbers would tell: "Most say Exists, some say Obstacle". */
  inWords: (counts: Counts) => {
    const said = columnIds.flatMap((column) => resultsText.says(column, counts[column]) ?? []);
    return said.length === 0 ? "Nobody chose a column" : capital(said.join(", "));
  },
  first: (words: string) => capital(words),
  says: (column: ColumnId, share: Share) =>
    typeof share === "number" || share === "none"
      ? undefined
      : `${shares[share]} say ${pileText[column].title}`,
  /** Who chose no column: "2 not sure, 1 not sorted", or in words. */
  left: ({ unsure, deck }: Counts) => {
    const one = (share: Share, number: string, word: (share: string) => string) => {
      if (typeof share === "number") return share === 0 ? [] : [`${share} ${number}`];
      return share === "none" ? [] : [word(shares[share])];
    };
    const parts = [
      ...one(unsure, "not sure", (most) => `${most} are not sure`),
      ...one(deck, "not sorted", (most) => `${most} did not sort it`),
    ];
    return capital(parts.join(", "));
  },
  lies: (pile: PileId) => (pile === "deck" ? "Not sorted yet" : `In ${pileText[pile].title}`),
  movers: (count: number) => {
    if (count === 0) return "";
    return count === 1 ? "1 person changed its place" : `${count} people changed its place`;
  },
  extents: (counts: readonly number[]) => {
    const said = counts.flatMap((count, level) => (count === 0 ? [] : [`${count} ${levels[level]}`]));
    return said.length === 0 ? "" : `How far: ${said.join(", ")}`;
  },
  extentOfOne: (counts: readonly number[]) => {
    const level = counts.findIndex((count) => count > 0);
    return level < 0 ? "" : `How far: ${levels[level]}`;
  },

  you: "You",
  /** "You and 5 others said Helpful." */
  own: (answers: readonly { pile: PileId; others: number | undefined }[]) =>
    answers.map(({ pile, others }) => ownSentence(pile, others)).join(" "),
  whyWords: (least: number) =>
    `Fewer than ${least} people sorted. So we use words and no numbers: then nobody can tell who said what.`,
  notShownTitle: "The results are not shown yet",
  notShown: "The leader shows them when everyone is ready. Your page changes by itself.",
  shownNow: "The leader shows the results now.",
  how: "How to look",
  modes: { one: "One at a time", list: "All as a list" },
  lookAt: (title: string) => `Everyone is looking at “${title}”`,
  lookingHere: "Everyone is looking at this card",
  showIt: "Show it to me",
  cards: "Cards",
  cardOf: (number: number, total: number) => `Card ${number} of ${total}`,
  order: (counting: Counting) => (counting === "board" ? "Most moved first" : "Most divided first"),
  before: "Card before",
  after: "Next card",
  wrote: "What people wrote",
  mark: "The mark beside “You” is what you said.",
  /** Cards without a word for agreement: all of them, or those that few sorted. */
  rest: (all: boolean, counting: Counting) => {
    if (!all) return "Few of us sorted these";
    return counting === "board" ? "Where each card is" : "All the cards";
  },
  inShort: "In short",

  whereAgree: "Where we agree",
  noneAgree: "There is no card on which most of us agree.",
  whereDiffer: "Where we differ",
  noneDiffer: "Most of us agree on every card.",

  list: "Cards, most divided first",
  listMoved: "Cards, most moved first",
  showAll: (count: number) => `Show all ${count} cards`,
  showFirst: (count: number) => `Show the first ${count} only`,
  talked: "Talked about",
  spotlight: (title: string) => `Put “${title}” in the spotlight`,
  spotlightEnd: (title: string) => `End the spotlight on “${title}”`,
  table: "What we said, as a table",
  card: "Card",
  agree: "Agreement",
  moved: "People who changed its place",
  here: "It is here",
  barrier: "This card names a barrier: in Exists, it means that the barrier is there now.",
  nothing: "Nobody has sorted a card yet.",
} as const;

const agreementWords: Record<Counting, Record<AgreementWord, string>> = {
  people: { "nearly-all": "Nearly all agree", most: "Most agree", differ: "We differ" },
  tables: { "nearly-all": "Nearly all tables agree", most: "Most tables agree", differ: "Tables differ" },
  board: { "nearly-all": "Nearly all agree", most: "Most agree", differ: "We differ" },
};

const levels = ["a little", "partly", "mostly", "fully"] as const;

/** What most say, with the numbers: "15 of 18 say Exists". */
export function majority({ column, count, placed }: Agreement, counting: Counting): string {
  return `${count} of ${placed}${counting === "tables" ? " tables" : ""} say ${pileText[column].title}`;
}

function ownSentence(pile: PileId, others: number | undefined): string {
  const said = pile === "unsure" ? "not sure" : pileText[pile].title;
  const verb = pile === "unsure" ? "were" : "said";
  if (others === undefined) return `You ${verb} ${said}.`;
  if (others === 0) return `You ${verb} ${said}. Nobody else ${pile === "unsure" ? "was" : "did"}.`;
  return `You and ${others === 1 ? "1 other" : `${others} others`} ${verb} ${said}.`;
}

/** The same words with a large first letter. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type Side = { title: string; column: ColumnId; count: number; placed: number };

/** Where roles see a card differently. */
export const rolesText = {
  title: "Where roles differ",
  alike: "On every card, the roles we can show see things much alike.",
  notApart: "Roles are not shown apart here.",
  hidden: (most: number) => `Groups of ${most} or fewer are hidden`,
  /** "7 people who use services". */
  group: ({ title, placed }: Pick<Side, "title" | "placed">) => `${placed} ${inSentence(title)}`,
  /** "5 of 7 people who use services said Obstacle; 5 of 6 workers said Exists." */
  sentence: (one: Side, other: Side) => `${sideWords(one)}; ${sideWords(other)}.`,
  /** "Most people who use services said Exists. Most workers said Obstacle." */
  inWords: (groups: readonly { title: string; most: ColumnId }[]) =>
    groups.map(({ title, most }) => `Most ${inSentence(title)} said ${pileText[most].title}.`).join(" "),
} as const;

function sideWords({ title, column, count, placed }: Side): string {
  return `${count} of ${placed} ${inSentence(title)} said ${pileText[column].title}`;
}

/** A role in the middle of a sentence. */
function inSentence(title: string): string {
  return title === "" ? "people with other roles" : lowered(title);
}

/** For the big screen. */
export const resultsScreenText = {
  notShown: "The leader shows them when everyone is ready.",
  /** How to read what is shown. */
  reading: (counting: Counting) => {
    if (counting === "tables") return "The numbers count tables";
    return counting === "board" ? resultsText.order(counting) : "";
  },
} as const;

/** For the leader. */
export const resultsLeadText = {
  onlyYou: "Only you can see these results",
  notShown: "Nobody sees any results yet, not even you.",
  noSort: "The sort that this step looks at is not in the plan any more.",
  sortingOn: "People can sort on just now. This is what everyone was shown last.",
  talk: "Talk about one card",
  talkHint: (counting: Counting) =>
    `Everyone looks at one card. Begin with the one that ${counting === "board" ? "most people moved" : "you differ on most"}.`,
  lit: "Everyone looks at this card",
  cue: "If nobody speaks",
  ask: "Who would like to say why?",
  first: "First card to talk about",
  next: "Next card to talk about",
  allTalked: "You have talked about every card.",
  talkedOf: (talked: number, total: number) => `You have talked about ${talked} of ${total} cards.`,
} as const;
