import * as z from "zod/mini";
import { boardIds, boardIn } from "../activities/boards.ts";
import type { Step } from "../activities/kinds.ts";
import type { SortState } from "../activities/sort-wire.ts";
import { columnIds, pileIds, pileOf } from "../board.ts";
import { blankSuit, type Card, suitLooks } from "../deck.ts";
import { counted } from "../people.ts";
import { placements, total } from "../results/placements.ts";
import type { Workshop } from "../workshop/workshop.ts";
import { movedSchema, movedSince } from "./moved.ts";
import { nameOf } from "./name-of.ts";

const count = z.int();

const placementSchema = z.object({
  exists: count,
  helpful: count,
  obstacle: count,
  unsure: count,
  deck: count,
});

const sortedCardSchema = z.object({
  id: z.string(),
  /** Its number in the deck, from 1, as on the printed card; written cards go on from there. */
  number: count,
  title: z.string(),
  text: z.string(),
  suit: z.string(),
  stance: z.enum(["strength", "barrier"]),
  /** Where it lies when there is one board; null when there are several. */
  pile: z.nullable(z.enum(pileIds)),
  placement: placementSchema,
  /** Where it lies on each board, in the order of `boards`. */
  piles: z.array(z.enum(pileIds)),
  /** The columns it lies in on each board: several, where a card may lie in several. */
  columns: z.array(z.array(z.enum(columnIds))),
  /** How far it is there, 1 (a little) to 4 (fully), once for each board that says so, in no order. */
  extents: z.array(count),
  /** What people wrote on it; a name only where they signed. */
  notes: z.array(z.object({ text: z.string(), name: z.nullable(z.string()) })),
});

export const sortSummarySchema = z.object({
  activity: z.string(),
  title: z.string(),
  question: z.string(),
  /** A sort that each did alone is told by its results instead. */
  mode: z.enum(["together", "tables"]),
  /** The boards that count: the room's, or one for each table where somebody sits or sorted. */
  boards: z.array(
    z.object({
      id: z.string(),
      /** The table's number, or null for the room. */
      table: z.nullable(z.string()),
      /** How many people it stands for. */
      people: count,
      /** How many cards lie outside its deck. */
      sorted: count,
    }),
  ),
  /** Whether a card may lie in more than one column. */
  several: z.boolean(),
  hand: count,
  /** Cards of the hand that lie outside the deck on every board. */
  sorted: count,
  /** What moved since the earlier sort from whose results the cards were dealt; empty where they were not. */
  moved: z.array(movedSchema),
  suits: z.array(
    z.object({
      id: z.string(),
      /** Empty for the cards that people wrote. */
      title: z.string(),
      short: z.string(),
      /** Null for the cards that people wrote. */
      look: z.nullable(z.enum(suitLooks)),
      placement: placementSchema,
    }),
  ),
  /** In the order of the deck, written cards last. */
  cards: z.array(sortedCardSchema),
});

export type SortSummary = z.infer<typeof sortSummarySchema>;

/** What one sort comes to: every card over the boards, and the suits as their sums. */
export function sortSummary(
  state: Workshop,
  step: Step<"sort">,
  of: SortState & { mode: SortSummary["mode"] },
): SortSummary {
  const boards = boardsOf(state, of);
  const lying = boards.map(({ id }) => boardIn(of, id));
  const counts = placements(of.hand, lying);
  const cards = [...state.deck.cards, ...of.written].flatMap((card, index) => {
    const placement = counts[card.id];
    if (placement === undefined) return [];
    const piles = lying.map((board) => pileOf(board, card.id) ?? "deck");
    const notes = lying.flatMap((board) => board.notes[card.id] ?? []);
    return [
      {
        ...faceOf(card),
        number: index + 1,
        pile: piles.length === 1 ? (piles[0] ?? null) : null,
        placement,
        piles,
        columns: lying.map((board) => columnIds.filter((column) => board.columns[column].includes(card.id))),
        extents: lying.flatMap((board) => board.extents[card.id] ?? []).sort(),
        notes: notes
          .map((note) => ({ text: note.text, name: nameOf(state, note) }))
          .sort((a, b) => (a.text < b.text ? -1 : 1)),
      },
    ];
  });
  const suits = [...state.deck.suits, { id: blankSuit, title: "", short: "", look: null }];
  return {
    activity: step.id,
    title: step.title,
    question: step.settings.question,
    mode: of.mode,
    boards,
    several: of.several,
    hand: of.hand.length,
    moved: movedSince(state, step, of),
    sorted: boards.length === 0 ? 0 : cards.filter((card) => card.placement.deck === 0).length,
    suits: suits.flatMap(({ id, title, short, look }) => {
      const own = cards.filter((card) => card.suit === id);
      if (own.length === 0) return [];
      return [{ id, title, short, look, placement: total(own.map((card) => card.placement)) }];
    }),
    cards,
  };
}

/** A table where nobody sits and no card was moved has nothing to say. */
function boardsOf(state: Workshop, of: SortState): SortSummary["boards"] {
  return boardIds(of.mode, state.tables).flatMap((id) => {
    const table = of.mode === "tables" ? id.slice(id.indexOf(":") + 1) : null;
    const people = counted(state.people).filter(
      (person) => table === null || state.people[person]?.table === table,
    ).length;
    const board = boardIn(of, id);
    const sorted = of.hand.length - board.deck.length;
    return table !== null && people === 0 && sorted === 0 ? [] : [{ id, table, people, sorted }];
  });
}

function faceOf({ id, title, text, suit, stance }: Card) {
  return { id, title, text, suit, stance };
}
