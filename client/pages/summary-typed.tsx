import { createContext, useContext } from "react";

/** The language of the workshop: what people typed is in it, our words are not. */
export const WorkshopLanguage = createContext("en");

/** Something that people typed: in its own language and direction. */
export function Typed({ children }: { children: string }) {
  return (
    <span lang={useContext(WorkshopLanguage)} dir="auto">
      {children}
    </span>
  );
}

type SentenceProps = { say: (typed: string) => string; typed: string };

/** A sentence of ours with something that people typed in it. */
export function Sentence({ say, typed }: SentenceProps) {
  const mark = "\u0000";
  const [before = "", after = ""] = say(mark).split(mark);
  return (
    <>
      {before}
      <Typed>{typed}</Typed>
      {after}
    </>
  );
}
