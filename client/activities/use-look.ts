import { type RefObject, useEffect, useRef, useState } from "react";
import type { CardId } from "shared/ids.ts";
import type { Reading } from "../results/readings.ts";
import { resultsText } from "../text/results.ts";
import { announce } from "../ui/live-region.tsx";

export type LookMode = "one" | "list";

/** How a person looks at results: one card at a time or all, and at which. */
export type Look = {
  mode: LookMode;
  setMode(mode: LookMode): void;
  /** The card before them; undefined where there is none at all. */
  reading: Reading | undefined;
  /** Its place in the order of talk, from 1, and how many there are. */
  number: number;
  total: number;
  turn(by: 1 | -1): void;
  /** Opens one card: focus goes to its heading. */
  open(card: CardId): void;
  heading: RefObject<HTMLHeadingElement | null>;
  /** The card that everyone looks at, where it is one of these. */
  spotlit: Reading | undefined;
};

/**
 * One card at a time follows the leader's spotlight, and can be turned by hand all the same; who reads the list is left
 * in peace and offered to come along.
 */
export function useLook(readings: readonly Reading[], spotlight: CardId | null): Look {
  const [mode, setMode] = useState<LookMode>("one");
  const [opened, setOpened] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const spotlit = readings.find(({ face }) => face.id === spotlight);
  // From the start on a card of its own, which stays when the order or the spotlight changes.
  const [chosen, setCard] = useState(() => (spotlit ?? readings[0])?.face.id);
  const title = spotlit?.face.title;
  const lit = useRef(spotlit?.face.id);

  useEffect(() => {
    if (lit.current === spotlit?.face.id) return;
    lit.current = spotlit?.face.id;
    if (spotlit === undefined || title === undefined) return;
    announce(resultsText.lookAt(title));
    if (mode === "one") setCard(spotlit.face.id);
  }, [spotlit, title, mode]);

  useEffect(() => {
    if (opened === 0) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [opened]);

  const found = readings.findIndex(({ face }) => face.id === chosen);
  const at = Math.max(0, found);
  return {
    mode,
    setMode,
    reading: readings[at],
    number: at + 1,
    total: readings.length,
    turn(by) {
      const next = readings[at + by];
      if (next === undefined) return;
      setCard(next.face.id);
      window.scrollTo(0, 0);
      announce(`${resultsText.cardOf(at + 1 + by, readings.length)}. ${next.face.title}.`);
    },
    open(card) {
      setMode("one");
      setCard(card);
      setOpened((count) => count + 1);
    },
    heading,
    spotlit,
  };
}
