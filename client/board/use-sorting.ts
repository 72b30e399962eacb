import { useEffect, useMemo, useRef, useState } from "react";
import { leaderId } from "shared/activities/activity.ts";
import { boardIn } from "shared/activities/boards.ts";
import type { StateOf, Step } from "shared/activities/kinds.ts";
import { type Board, latestMove, type PileId, pileOf, sortedCount } from "shared/board.ts";
import type { Suit } from "shared/deck.ts";
import type { BoardId, CardId, PersonId } from "shared/ids.ts";
import { headcount } from "shared/workshop/workshop.ts";
import type { Live, LiveState } from "../live/live.ts";
import { sortText } from "../text/sort.ts";
import { announce } from "../ui/live-region.tsx";
import { type Face, facesOf } from "./faces.ts";

type LivePhase = Extract<LiveState, { phase: "live" }>;

/** Others' moves are spoken at most this often, in ms. */
const newsEvery = 10_000;

/** A note on a card, as it is read: `own` is this person's, `name` only where it is signed. */
export type NoteFace = { id: string; text: string; own: boolean; name: string | undefined };

/** What else there is to a move: the column that it leaves, where a card may lie in several; and words for the ear. */
export type Placing = { from?: PileId | undefined; said?: string };

/** A board and what can be done on it: every way of moving a card ends in `place`. */
export type Sorting = {
  question: string;
  hand: readonly CardId[];
  board: Board;
  face(card: CardId): Face | undefined;
  suits: readonly Suit[];
  total: number;
  sorted: number;
  locked: boolean;
  /** Whether a card may lie in more than one column. */
  several: boolean;
  /** Of a board that one person sorts alone: how many of how many people have finished. */
  alone: { finished: number; people: number } | undefined;
  /** Cards in other people's hands. */
  busy: ReadonlySet<CardId>;
  spotlight: CardId | null;
  /** Whether a card in Exists can say how far it is there, 1 (a little) to 4 (fully). */
  asksExtent: boolean;
  setExtent(card: CardId, extent: number | null): void;
  notes(card: CardId): readonly NoteFace[];
  /**
   * Puts this person's note on a card, in place of an earlier one; without text it is taken away. False when that is
   * refused.
   */
  note(card: CardId, text: string): boolean;
  /** Adds a blank card with these words to the hand. False when that is refused. */
  write(title: string, text: string): boolean;
  /** The name under which unsent words are kept on this device. */
  draftName(what: string): string;
  /** Words of one's own are only the leader's to add. */
  wordless: boolean;
  /** Whether this person has said that they have finished; undefined for the leader. */
  ready: boolean | undefined;
  setReady(ready: boolean): void;
  /** Puts the card into a pile, above `before` or last; false when that is refused. */
  place(card: CardId, to: PileId, before?: CardId | null, how?: Placing): boolean;
  canUndo: boolean;
  /** Takes back this person's latest move; returns the card, to look at again, and where it lies then. */
  undo(): { card: CardId; pile: PileId } | undefined;
  hold(card: CardId | null): void;
};

type Props = {
  activity: Step<"sort">;
  of: StateOf<"sort">;
  live: Live;
  state: LivePhase;
  /** The board that is sorted. */
  board: BoardId;
  /** Who sorts; left out, the leader. */
  person?: PersonId;
};

export function useSorting({ activity, of, live, state, board: boardId, person }: Props): Sorting {
  const { workshop, presence } = state;
  const faces = useMemo(() => facesOf(workshop.deck, of.written), [workshop.deck, of.written]);
  const { hand } = of;
  const board = useMemo(() => boardIn(of, boardId), [of, boardId]);
  const busy = useMemo(
    () => new Set(presence.holding.filter((held) => held.board === boardId).map((held) => held.card)),
    [presence, boardId],
  );
  const [moves, setMoves] = useState<readonly { id: string; card: CardId }[]>([]);
  /** Those that can still be taken back: nobody has moved the card since, and the server did not refuse them. */
  const mine = moves.filter((made) => latestMove(board, made.id) !== undefined);
  const sorted = sortedCount(board);
  const titleOf = (card: CardId) => faces.get(card)?.title ?? "";
  const { several } = of;
  const isAlone = of.mode === "alone";
  const own = useOthersNews(sorted, hand.length, isAlone);

  // Whose board nobody else sees has no hands to tell of.
  useEffect(() => (isAlone ? undefined : () => live.hold(null)), [live, isAlone]);

  return {
    question: activity.settings.question,
    hand,
    board,
    face: (card) => faces.get(card),
    suits: workshop.deck.suits,
    total: hand.length,
    sorted,
    locked: workshop.locked && person !== undefined,
    several,
    alone: isAlone ? { finished: presence.ready, people: headcount(workshop) } : undefined,
    busy,
    spotlight: workshop.spotlight,
    place(card, to, before, { from: leaves, said } = {}) {
      const lay = pileOf(board, card);
      const from = several ? leaves : lay;
      const asked = live.ask({
        type: "sort.move",
        activity: activity.id,
        board: boardId,
        card,
        to,
        ...(from === undefined ? {} : { from }),
        ...(before ? { before } : {}),
      });
      if (!asked.ok) return false;
      if (!asked.changes) return true;
      setMoves((made) => [...made, { id: asked.id, card }]);
      const now = sorted + Number(to !== "deck") - Number(lay !== "deck");
      own(now);
      announce(said ?? sortText.moved(titleOf(card), to, now, hand.length));
      return true;
    },
    asksExtent: activity.settings.extent ?? false,
    setExtent(card, extent) {
      if (live.ask({ type: "sort.extent", activity: activity.id, board: boardId, card, extent }).ok)
        announce(extent === null ? sortText.extentGone : sortText.extentSet(titleOf(card), extent));
    },
    notes: (card) =>
      (board.notes[card] ?? []).map(({ id, text, person: author, signed }) => ({
        id,
        text,
        own: author === (person ?? leaderId),
        name: signed && author !== undefined ? workshop.people[author]?.name : undefined,
      })),
    note(card, text) {
      const asked = live.ask({ type: "sort.note", activity: activity.id, board: boardId, card, text });
      if (asked.ok) announce(text === "" ? sortText.noteGone : sortText.noted(titleOf(card)));
      return asked.ok;
    },
    write(title, text) {
      const asked = live.ask({ type: "sort.write", activity: activity.id, title, text });
      if (asked.ok) announce(sortText.wrote(title));
      return asked.ok;
    },
    draftName: (what) => `${activity.id}.${person ?? leaderId}.${what}`,
    wordless: workshop.preset === "private" && person !== undefined,
    ready: person === undefined ? undefined : (workshop.ready[activity.id]?.includes(person) ?? false),
    setReady: (ready) => live.ask({ type: "person.ready", activity: activity.id, ready }),
    canUndo: mine.length > 0,
    undo() {
      const last = mine.at(-1);
      const back = last && latestMove(board, last.id);
      if (last === undefined || back === undefined) return undefined;
      setMoves(mine.slice(0, -1));
      if (!live.ask({ type: "sort.undo", activity: activity.id, move: last.id }).ok) return undefined;
      const now = sorted + Number(back.move.from !== "deck") - Number(pileOf(board, last.card) !== "deck");
      own(now);
      announce(sortText.undone(titleOf(last.card), now, hand.length));
      return { card: last.card, pile: back.move.from };
    },
    hold: (card) => isAlone || live.hold(card === null ? null : { board: boardId, card }),
  };
}

/** Tells by ear that others moved cards, but not more often than every ten seconds. Returns how to note an own move. */
function useOthersNews(sorted: number, total: number, alone: boolean): (expected: number) => void {
  const known = useRef(sorted);
  const spoken = useRef(0);
  useEffect(() => {
    if (alone || sorted === known.current) return;
    const wait = Math.max(0, spoken.current + newsEvery - Date.now());
    const timer = setTimeout(() => {
      if (sorted === known.current) return;
      known.current = sorted;
      spoken.current = Date.now();
      announce(sortText.others(sorted, total));
    }, wait);
    return () => clearTimeout(timer);
  }, [sorted, total, alone]);
  return (expected) => {
    known.current = expected;
  };
}
