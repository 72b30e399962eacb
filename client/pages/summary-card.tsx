import { Pencil, TriangleAlert } from "lucide-react";
import type { SuitLook } from "shared/deck.ts";
import type { SortSummary } from "shared/summary/sort-summary.ts";
import { summaryPage, summaryText } from "../text/summary.ts";
import { SuitTab } from "../ui/suit-label.tsx";
import { Note } from "./summary-part.tsx";
import { Sentence, Typed } from "./summary-typed.tsx";
import "./summary-cards.css";

const text = summaryText.sort;

type Card = SortSummary["cards"][number];
type Suit = { title: string; look: SuitLook | null };
type Face = { number: number; title: string; text: string; stance: "strength" | "barrier" };

/** A card as the summary tells of it: its number, title and sentence. */
export function CardWords({ card, barrier }: { card: Face; barrier: boolean }) {
  return (
    <>
      <p className="summary-card-title">
        <span className="visually-hidden">{summaryPage.number(card.number)}: </span>
        <Typed>{card.title}</Typed>
        <span className="summary-card-number" aria-hidden="true">
          {card.number}
        </span>
      </p>
      {card.text && (
        <p className="summary-card-text">
          <Typed>{card.text}</Typed>
        </p>
      )}
      {barrier && card.stance === "barrier" && <BarrierMark />}
    </>
  );
}

export function BarrierMark() {
  return (
    <p className="summary-barrier">
      <TriangleAlert />
      {text.barrier}
    </p>
  );
}

/** How much of it we have, and what people wrote on it. */
export function CardMore({ card, boards }: { card: Card; boards: number }) {
  const extent = extentLine(card.extents, boards);
  return (
    <>
      {extent && <p className="summary-extent">{extent}</p>}
      <CardNotes notes={card.notes} />
    </>
  );
}

/** What people wrote on a card. */
export function CardNotes({ notes }: { notes: Card["notes"] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="summary-notes" aria-label={text.notes}>
      {notes.map(({ text: words, name }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and nothing moves here.
        <li key={at}>
          <Note text={words} below={name !== null && <Sentence say={text.signed} typed={name} />} />
        </li>
      ))}
    </ul>
  );
}

/** The suit's symbol; a pencil on the cards that people wrote, which have no suit. */
export function SuitTile({ suit }: { suit: Suit | undefined }) {
  if (suit === undefined) return null;
  if (suit.look !== null) return <SuitTab look={suit.look} suitTitle={suit.title} />;
  return (
    <span className="suit-tab summary-own-tab">
      <Pencil />
      <span className="visually-hidden">{text.ownCard}</span>
    </span>
  );
}

function extentLine(extents: readonly number[], boards: number): string | null {
  if (extents.length === 0) return null;
  if (boards === 1) return text.extent(extents.map((extent) => text.extents[extent - 1]).join(", "));
  const parts = text.extents.flatMap((name, index) => {
    const tables = extents.filter((extent) => extent === index + 1).length;
    return tables === 0 ? [] : [text.extentAt(name, tables)];
  });
  return text.extent(parts.join(", "));
}
