import { boardIds, boardIn, boardOf, ownerOf } from "shared/activities/boards.ts";
import type { Step } from "shared/activities/kinds.ts";
import { type Board, type ColumnId, cardsIn, columnIds, type PileId, pileOf } from "shared/board.ts";
import type { CardId } from "shared/ids.ts";
import { counted } from "shared/people.ts";
import { allCards, type Workshop } from "shared/workshop/workshop.ts";
import type { Member } from "./cast.ts";
import { leaning, oneOf } from "./chance.ts";
import { notes } from "./lines.ts";
import type { Ask, Doing, Turn } from "./turn.ts";

/** Hands that reach for one board in one round: a dozen people at once would clear it before anybody could look. */
const busyHands = 2;
/** Cards on top of the deck that people choose from. */
const inReach = 3;
/** Cards that somebody who has had enough leaves unsorted. */
const left = 3;
/** The share of cards on which roles differ. */
const dividing = 0.3;
/** Of all turns at a board: how many go to a note, to an extent, to a second thought. */
const share = { note: 0.1, extent: 0.2, second: 0.07 };

/** Takes a card and puts it where this person leans; sometimes a note, an extent, or a second thought. */
export function sorting(turn: Turn, step: Step<"sort">): Doing {
  const { random } = turn;
  const lying = ownBoard(turn, step.id);
  if (lying === undefined) return "waits";
  const { board, sorters } = lying;
  const extent = step.settings.extent ? extentOf(turn, step.id, board) : undefined;
  if (board.deck.length <= leaves(turn, step.id, lying.id))
    return extent ?? lastNote(turn, step.id, board) ?? "finished";
  if (random() * sorters > busyHands) return "waits";

  const roll = random();
  const { note, second } = share;
  const aside =
    roll < note
      ? noteOn(turn, step.id, board)
      : roll < note + second
        ? secondThought(turn, step.id, board)
        : roll < note + second + share.extent
          ? extent
          : undefined;
  return aside ?? fromDeck(turn, step.id, board) ?? "waits";
}

/** Whether the card of a move lies where its sender saw it. */
export function liesThere(turn: Pick<Turn, "workshop" | "person">, ask: Ask): boolean {
  if (ask.type !== "sort.move") return true;
  const lying = ownBoard(turn, ask.activity);
  return lying !== undefined && pileOf(lying.board, ask.card) === ask.from;
}

/** The board this person sorts on, its id, and how many people share it; undefined while there is none, or nobody may sort. */
export function ownBoard({ workshop, person }: Pick<Turn, "workshop" | "person">, activity: string) {
  const state = workshop.activities[activity];
  if (state?.kind !== "sort") return undefined;
  const { people, tables } = workshop;
  const id = boardOf(state.mode, people, person);
  if (id === undefined || state.stage !== "sorting") return undefined;
  // Who sat at a table that was taken away meanwhile has no board.
  if (state.mode === "tables" && !boardIds(state.mode, tables).includes(id)) return undefined;
  const sorters = counted(people).filter((one) => boardOf(state.mode, people, one) === id).length;
  return { id, board: boardIn(state, id), sorters };
}

/** How many cards this person does not sort: on a board of their own some say that they have finished before. */
function leaves({ member }: Turn, activity: string, board: string): number {
  return ownerOf(board) !== undefined && leaning(member.name, "leaves", activity) < 0.25 ? left : 0;
}

function fromDeck(turn: Turn, activity: string, board: Board): Ask | undefined {
  const { workshop, member, inHands, random } = turn;
  const free = board.deck.filter((card) => !inHands.includes(card)).slice(0, inReach);
  const card = oneOf(free, random);
  if (card === undefined) return undefined;
  return { type: "sort.move", activity, card, from: "deck", to: leansTo(workshop, member, card) };
}

/** A card that lies where this person would not have put it, or that they were unsure of, is moved. */
function secondThought(turn: Turn, activity: string, board: Board): Ask | undefined {
  const { workshop, member, inHands, random } = turn;
  const elsewhere = ([...columnIds, "unsure"] as const).flatMap((from) =>
    cardsIn(board, from).flatMap((card) => {
      const to = leansTo(workshop, member, card);
      return to === from || inHands.includes(card) ? [] : [{ card, from, to }];
    }),
  );
  const one = oneOf(elsewhere, random);
  return one && { type: "sort.move", activity, ...one };
}

function extentOf({ member, random }: Turn, activity: string, board: Board): Ask | undefined {
  const open = board.columns.exists.filter((card) => board.extents[card] === undefined);
  const card = oneOf(open, random);
  if (card === undefined) return undefined;
  const extent = 1 + Math.floor((leaning("extent", card) * 0.7 + leaning(member.name, card) * 0.3) * 4);
  return { type: "sort.extent", activity, card, extent };
}

function noteOn({ workshop, person, random }: Turn, activity: string, board: Board): Ask | undefined {
  // In a private workshop nobody's words are shown unread, and notes are refused.
  if (workshop.preset === "private") return undefined;
  const all = Object.values(board.notes).flat();
  const noted = columnIds
    .flatMap((column) => cardsIn(board, column))
    .filter((card) => !board.notes[card]?.some((note) => note.person === person));
  const card = oneOf(noted, random);
  const text = oneOf(
    notes.filter((line) => !all.some((note) => note.text === line)),
    random,
  );
  return card === undefined || text === undefined ? undefined : { type: "sort.note", activity, card, text };
}

/** Some do not leave a board without a note: else a short sort might have none. */
function lastNote(turn: Turn, activity: string, board: Board): Ask | undefined {
  const { person, member } = turn;
  const wrote = Object.values(board.notes).some((all) => all.some((note) => note.person === person));
  return wrote || leaning(member.name, "notes", activity) > 0.4 ? undefined : noteOn(turn, activity, board);
}

/**
 * Where a card belongs for this person: mostly where it does for all, sometimes not, sometimes they cannot say. On
 * some cards those in one role see it otherwise than the others, and all of them can say.
 */
function leansTo(workshop: Workshop, { name, role }: Member, card: CardId): Exclude<PileId, "deck"> {
  const own = leaning(name, card);
  if (leaning("divides", card) < dividing)
    return own < 0.2 ? columnFor(leaning(card, name)) : forRole(role, card);
  if (own < 0.12) return "unsure";
  return own < 0.3 ? columnFor(leaning(card, name)) : forAll(workshop, card);
}

function forRole(role: Member["role"], card: CardId): ColumnId {
  const first = Math.floor(leaning("role", card) * columnIds.length);
  return columnIds[(first + (role ?? 0)) % columnIds.length] ?? "exists";
}

function forAll(workshop: Workshop, card: CardId): ColumnId {
  const isBarrier = allCards(workshop).find(({ id }) => id === card)?.stance === "barrier";
  return isBarrier ? "obstacle" : columnFor(leaning("all", card));
}

function columnFor(lean: number): ColumnId {
  if (lean < 0.4) return "exists";
  return lean < 0.75 ? "helpful" : "obstacle";
}
