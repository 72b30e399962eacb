import type { Step } from "shared/activities/kinds.ts";
import type { ColumnId } from "shared/board.ts";
import type { Change, ChangeWord, Part } from "shared/results/trend.ts";
import type { Moved } from "shared/summary/moved.ts";
import type { TrendSummary } from "shared/summary/trend-summary.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import type { Said } from "../trend/readings.ts";
import { pileText } from "./columns.ts";

/** What boards stand for: people, or boards that several share. */
type Unit = "people" | "boards";

/** The words of then and now. */
export const trendText = {
  earlier: "Then",
  now: "Now",
  words: {
    "much-more": "Much more",
    more: "More",
    same: "About the same",
    less: "Less",
    "much-less": "Much less",
  } satisfies Record<ChangeWord, string>,
  titles: {
    exists: "What we have now",
    helpful: "What helps us now",
    obstacle: "What gets in the way now",
  } satisfies Record<ColumnId, string>,
  whichColumn: "Which column?",
  about: (column: string) => `How often people said ${column}, for each kind of card. Higher is more.`,
  chart: (column: string) =>
    `Chart: how often people said ${column} then and now, for each kind of card. The table says the same.`,
  how: ({ count, of }: Part) =>
    `“${count} of ${of}” means: people sorted cards of this kind ${of} times, and ${count} times they said this.`,
  part: ({ count, of }: Part) => `${count} of ${of}`,
  table: "See it as a table",
  caption: (column: string) => `${column}, then and now`,
  card: "Card",
  change: "Change",
  notTold: "Not told",
  who: (then: number, now: number, [before, after]: readonly [Unit, Unit]) =>
    `${howMany(then, before)} then, ${before === after ? now : howMany(now, after)} now. ${
      before === "people" && after === "people" ? "They may not be the same people." : ""
    }`.trim(),

  cards: "Cards, then and now",
  movedMost: "Cards that moved most",
  noneMoved: "No card moved much.",
  stayed: "A card that did not move",
  moved: (column: ColumnId, { before, now }: Change) =>
    `Then ${part(before)} said ${pileText[column].title}. Now ${part(now)} ${now.count === 1 ? "does" : "do"}.`,
  stillSay: (column: ColumnId, now: Part) =>
    now.count * 2 > now.of
      ? `Most people still say ${pileText[column].title}: ${part(now)}.`
      : `People still say different things. ${pileText[column].title}: ${part(now)}.`,

  inWordsTitle: "What we say now",
  inWords: (least: number) =>
    `Fewer than ${least} people sorted, then or now. So we use words and no numbers: then nobody can tell who said what.`,
  wordChange: (column: ColumnId, then: Said, now: Said) =>
    `Then ${said(then)} said ${pileText[column].title}. Now ${said(now)}.`,
  wordsSame: (same: number, changed: number) => {
    if (changed === 0) return "On all cards, we say the same as then.";
    if (same === 0) return "We say something else on every card.";
    return `On the other ${same === 1 ? "card" : `${same} cards`}, we say the same as then.`;
  },

  whatMoved: "What moved when we talked",
  before: ({ before: { column, count, placed } }: Moved) =>
    `Alone, ${count} of ${placed} said ${pileText[column].title}.`,
  nowLies: ({ before, now }: Moved) => {
    const piles = [...new Set(now)].filter((pile) => pile !== "deck");
    const names = piles.map((pile) => pileText[pile].title);
    if (piles.length === 1 && piles[0] === before.column) return `Together, we still say ${names[0]}.`;
    return `Together, we say ${list(names)}.`;
  },
  moves: "It moved",
  stays: "It stayed",
} as const;

/** When the earlier one was: "May 2026", or "Then". */
export function thenTitle({ before: { on } }: Pick<TrendSummary, "before">): string {
  return on === null ? trendText.earlier : month.format(on);
}

/** What the boards then and now stand for. */
export function unitsOf(
  { activities }: Pick<Workshop, "activities">,
  { settings: { of, since } }: Step<"results">,
): readonly [Unit, Unit] {
  const unit = (id: string): Unit => {
    const sort = activities[id];
    return sort?.kind === "sort" && sort.mode !== "alone" ? "boards" : "people";
  };
  const now = unit(of);
  return [since?.kind === "sort" ? unit(since.activity) : now, now];
}

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric" });

function part({ count, of }: Part): string {
  return `${count} of ${of}`;
}

function said(one: Said): string {
  if (typeof one === "string") return { most: "most", some: "some", none: "no one" }[one];
  return part(one);
}

function howMany(count: number, unit: Unit): string {
  if (unit === "people") return count === 1 ? "1 person" : `${count} people`;
  return count === 1 ? "1 shared board" : `${count} shared boards`;
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
