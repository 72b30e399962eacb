import { useEffect, useMemo, useRef, useState } from "react";
import type { Activity } from "shared/activities/kinds.ts";
import { handOf, roomBoard, type SortState } from "shared/activities/sort.ts";
import { type Board, freshBoard, latestMove, type PileId, pileOf, sortedCount } from "shared/board.ts";
import type { Suit } from "shared/deck.ts";
import type { CardId } from "shared/ids.ts";
import type { Live, LiveState } from "../live/live.ts";
import { sortText } from "../text/sort.ts";
import { announce } from "../ui/live-region.tsx";
import { type Face, facesOf } from "./faces.ts";

export type SortStep = Extract<Activity, { kind: "sort" }>;
type LivePhase = Extract<LiveState, { phase: "live" }>;

/** Others' moves are spoken at most this often, in ms. */
const newsEvery = 10_000;

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
  /** Cards in other people's hands. */
  busy: ReadonlySet<CardId>;
  spotlight: CardId | null;
  /** Puts the card into a pile, above `before` or last; false when that is refused. */
  place(card: CardId, to: PileId, before?: CardId | null): boolean;
  canUndo: boolean;
  /** Takes back this person's latest move; returns the card, to look at again, and where it lies then. */
  undo(): { card: CardId; pile: PileId } | undefined;
  hold(card: CardId | null): void;
};

export function useSorting(step: SortStep, sort: SortState, live: Live, state: LivePhase): Sorting {
  const { workshop, presence } = state;
  const faces = useMemo(() => facesOf(workshop.deck), [workshop.deck]);
  const hand = useMemo(() => handOf(step.settings, workshop.deck), [step, workshop.deck]);
  const board = sort.boards[roomBoard] ?? freshBoard(hand);
  const busy = useMemo(
    () => new Set(presence.holding.filter((held) => held.board === roomBoard).map((held) => held.card)),
    [presence],
  );
  const [moves, setMoves] = useState<readonly { id: string; card: CardId }[]>([]);
  /** Those that can still be taken back: nobody has moved the card since, and the server did not refuse them. */
  const mine = moves.filter((made) => latestMove(board, made.id) !== undefined);
  const sorted = sortedCount(board);
  const titleOf = (card: CardId) => faces.get(card)?.title ?? "";
  const own = useOthersNews(sorted, hand.length);

  useEffect(() => () => live.hold(null), [live]);

  return {
    question: step.settings.question,
    hand,
    board,
    face: (card) => faces.get(card),
    suits: workshop.deck.suits,
    total: hand.length,
    sorted,
    locked: workshop.locked && state.you.kind !== "facilitator",
    busy,
    spotlight: workshop.spotlight,
    place(card, to, before) {
      const from = pileOf(board, card);
      const asked = live.ask({
        type: "sort.move",
        activity: step.id,
        card,
        to,
        ...(from === undefined ? {} : { from }),
        ...(before ? { before } : {}),
      });
      if (!asked.ok) return false;
      if (!asked.changes) return true;
      setMoves((made) => [...made, { id: asked.id, card }]);
      const now = sorted + Number(to !== "deck") - Number(from !== "deck");
      own(now);
      announce(sortText.moved(titleOf(card), to, now, hand.length));
      return true;
    },
    canUndo: mine.length > 0,
    undo() {
      const last = mine.at(-1);
      const back = last && latestMove(board, last.id);
      if (last === undefined || back === undefined) return undefined;
      setMoves(mine.slice(0, -1));
      if (!live.ask({ type: "sort.undo", activity: step.id, move: last.id }).ok) return undefined;
      const now = sorted + Number(back.move.from !== "deck") - Number(pileOf(board, last.card) !== "deck");
      own(now);
      announce(sortText.undone(titleOf(last.card), now, hand.length));
      return { card: last.card, pile: back.move.from };
    },
    hold: (card) => live.hold(card === null ? null : { board: roomBoard, card }),
  };
}

/** Tells by ear that others moved cards, but not more often than every ten seconds. Returns how to note an own move. */
function useOthersNews(sorted: number, total: number): (expected: number) => void {
  const known = useRef(sorted);
  const spoken = useRef(0);
  useEffect(() => {
    if (sorted === known.current) return;
    const wait = Math.max(0, spoken.current + newsEvery - Date.now());
    const timer = setTimeout(() => {
      if (sorted === known.current) return;
      known.current = sorted;
      spoken.current = Date.now();
      announce(sortText.others(sorted, total));
    }, wait);
    return () => clearTimeout(timer);
  }, [sorted, total]);
  return (expected) => {
    known.current = expected;
  };
}
