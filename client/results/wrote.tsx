import type { CardResult } from "shared/results/results.ts";
import { type Counting, resultsText } from "../text/results.ts";
import { Heading, type HeadingLevel } from "../ui/heading.tsx";
import { Note } from "../ui/note.tsx";
import "./wrote.css";

/** What people wrote on a card. Nobody is told whose words they are. */
export function Wrote({ notes, level }: { notes: readonly string[]; level: HeadingLevel }) {
  if (notes.length === 0) return null;
  // Two people may write the same: then the place tells the notes apart.
  const slips = notes.map((text, index) => ({ text, key: `${index} ${text}` }));
  return (
    <section className="wrote" aria-label={resultsText.wrote}>
      <Heading level={level}>{resultsText.wrote}</Heading>
      <ul>
        {slips.map(({ text, key }) => (
          <li key={key}>
            <Note>{text}</Note>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How much of it those who have it say they have, where that was asked. */
export function HowFar({ result: { extents }, counting }: { result: CardResult; counting: Counting }) {
  const words = counting === "board" ? resultsText.extentOfOne(extents) : resultsText.extents(extents);
  return words && <p className="how-far">{words}</p>;
}
