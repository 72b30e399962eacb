import { columnIds, type PileId, pileIds } from "shared/board.ts";
import type { SuitLook } from "shared/deck.ts";
import type { Placement } from "shared/results/placements.ts";
import type { SortSummary, Summary } from "shared/summary.ts";
import { replacement } from "./printable.ts";
import { type Segment, segments } from "./segments.ts";
import { logo, symbols } from "./symbols.ts";
import { type Words, wordsFor } from "./words.ts";

type CardLine = {
  number: number;
  look: SuitLook;
  suit: string;
  title: string;
  text: string;
  mark: string | null;
};
type PileSection = {
  pile: PileId;
  title: string;
  line: string;
  count: string;
  none: string;
  cards: CardLine[];
};
type SuitRow = { look: SuitLook; title: string; short: string; alt: string; segments: Segment[] };
type SortSection = {
  title: string;
  suits: { heading: string; key: { pile: PileId; title: string }[]; rows: SuitRow[]; note: string | null };
  cards: { heading: string; lead: string; piles: PileSection[] };
};
type Language = { lang: string; region: string | null };

/** What the template prints, and nothing else: every text is ready, numbers are widths and counts. */
export type ReportData = ReturnType<typeof reportData>;

/** The summary in the words and order of the page. `now` in ms since 1970 dates a draft. Pure. */
export function reportData(summary: Summary, now: number) {
  const words = wordsFor(summary.language);
  const date = dated(summary.closedOn ?? now, words.language);
  const running = words.running(isolated(summary.title), date);
  return {
    language: languageOf(summary.language),
    words: {
      language: languageOf(words.language),
      direction: words.direction,
      made: words.made,
      page: words.page,
    },
    brand: "Cardtable",
    logo,
    symbols,
    title: summary.title || words.kind(date),
    organisation: summary.organisation,
    kind: words.kind(date),
    running: summary.draft ? words.draft.running(running) : running,
    draft: summary.draft ? { mark: words.draft.mark, line: words.draft.line } : null,
    intro: intro(summary, words),
    ...facts(summary, words),
    sorts: summary.sorts.map((sort) => sortSection(sort, summary.draft, words)),
    how: how(summary, words),
    lost: { heading: words.lost.heading, line: words.lost.line(replacement) },
  };
}

function intro(summary: Summary, words: Words) {
  const of = sum(summary.sorts.map((sort) => sort.hand));
  const sorted = sum(summary.sorts.map((sort) => sort.sorted));
  return {
    used: words.used(isolated(summary.deck.title)),
    sorted: of === 0 ? words.nothingToSort : words.sorted(sorted, of),
  };
}

function facts({ people, draft }: Summary, words: Words) {
  const { total, supporters, roles } = people;
  const counts = [
    { count: total, label: words.people(total) },
    ...(roles ?? []).map((role) => ({ count: role.count, label: role.title || words.otherRoles })),
    ...(supporters > 0 ? [{ count: supporters, label: words.supporters(supporters) }] : []),
  ];
  const hidden = roles === null && !draft && total > 0;
  return { facts: counts, factsNote: hidden ? words.rolesHidden : null };
}

/** A mode without a case does not compile: boards of one person each may not be printed as places. */
function sortSection(sort: SortSummary, draft: boolean, words: Words): SortSection {
  switch (sort.mode) {
    case "together":
      return sharedSort(sort, draft, words);
  }
}

function sharedSort(sort: SortSummary, draft: boolean, words: Words): SortSection {
  const all = sort.suits.map((suit) => suit.placement);
  const used = pileIds.filter((pile) => isColumn(pile) || all.some((placement) => placement[pile] > 0));
  const barriers = sum(
    sort.cards.filter((card) => card.stance === "barrier").map((card) => card.placement.exists),
  );
  return {
    title: sort.title,
    suits: {
      heading: words.suits,
      key: used.map((pile) => ({ pile, title: words.piles[pile].title })),
      rows: sort.suits.map(({ look, title, short, placement }) => ({
        look,
        title,
        short,
        alt: spoken(placement, used, words),
        segments: segments(placement),
      })),
      note: barriers > 0 ? words.barriersExist(barriers) : null,
    },
    cards: {
      heading: words.cardByCard,
      lead: `${words.asked(isolated(sort.question))} ${draft ? words.lead.draft : words.lead.closed}`,
      piles: pileIds.map((pile) => pileSection(sort, pile, words)),
    },
  };
}

function spoken(placement: Placement, used: readonly PileId[], words: Words): string {
  return `${used.map((pile) => words.count(words.piles[pile].title, placement[pile])).join(", ")}.`;
}

function pileSection(sort: SortSummary, pile: PileId, words: Words): PileSection {
  const lying = sort.cards.filter((card) => card.pile === pile);
  return {
    pile,
    ...words.piles[pile],
    count: words.cards(lying.length),
    none: words.noCards,
    cards: lying.flatMap(({ number, title, text, suit: id, stance }) => {
      const suit = sort.suits.find((one) => one.id === id);
      if (suit === undefined) return [];
      const mark = stance === "barrier" && pile === "exists" ? words.barrier : null;
      return [{ number, look: suit.look, suit: suit.short, title, text, mark }];
    }),
  };
}

function how(summary: Summary, words: Words) {
  const { heading, places, unsure, barriers, groups, supporters, deck } = words.how;
  const cards = summary.sorts.flatMap((sort) => sort.cards);
  const rows = [
    ...(cards.length > 0 ? [places, unsure] : []),
    ...(cards.some((card) => card.stance === "barrier") ? [barriers] : []),
    groups,
    ...(summary.people.supporters > 0 ? [supporters] : []),
  ];
  return {
    heading,
    rows: [
      ...rows.map((row) => ({ ...row, typed: false })),
      { ...deck, text: summary.deck.credit, typed: true },
    ],
  };
}

/** Within a sentence of ours, words of the other direction must not pull its numbers and full stop along. */
function isolated(text: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
    ? `\u2068${text}\u2069`
    : text;
}

function isColumn(pile: PileId): boolean {
  return columnIds.some((column) => column === pile);
}

function dated(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(at);
}

/** A language tag as Typst takes it; what is no tag counts as English. */
function languageOf(tag: string): Language {
  const [, lang, region] = /^([a-z]{2,3})(?:-.*?)??(?:-([A-Za-z]{2}))?(?:-.*)?$/.exec(tag) ?? [];
  return { lang: lang ?? "en", region: region?.toUpperCase() ?? null };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
