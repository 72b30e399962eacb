import { pileIds } from "shared/board.ts";
import { exactCounts } from "shared/results/counts.ts";
import type { ResultCard } from "shared/summary/results-summary.ts";
import { isBarrierThere, type Shown } from "shared/summary/shown-results.ts";
import { summaryPage, summaryPiles, summaryText } from "../text/summary.ts";
import { Heading } from "../ui/heading.tsx";
import { BarLegend } from "../ui/segment-bar.tsx";
import { SuitName } from "./summary-bars.tsx";
import { BarrierMark, CardNotes, SuitTile } from "./summary-card.tsx";
import { ColumnBar, columnNames } from "./summary-column-bar.tsx";
import { type Place, ResultPart } from "./summary-result-part.tsx";
import { Sentence, Typed } from "./summary-typed.tsx";

const text = summaryText.results;
const { sort } = summaryText;

type Props = Place & { shown: Shown; question: string; least: number };

/** Card by card, suit by suit: its numbers, or words for them, and how far we agree. */
export function SummaryResultCards({ shown, question, least, ...place }: Props) {
  const { suits, cards, inWords, boards } = shown;
  return (
    <ResultPart heading={sort.cardByCard} {...place}>
      <div className="summary-bars-head">
        <p className="measure">
          <Sentence say={sort.asked} typed={question} /> {inWords ? text.few(least) : text.numbers(boards)}
        </p>
        {!inWords && <BarLegend names={columnNames} />}
      </div>
      {suits.map((suit) => (
        <div key={suit.id} className="summary-result-suit">
          <div className="summary-result-head">
            <SuitTile suit={{ ...suit, title: "" }} />
            <Heading level={place.level === 2 ? 3 : 4}>
              <SuitName suit={suit} />
            </Heading>
          </div>
          <ul className="summary-results">
            {cards
              .filter((card) => card.suit === suit.id)
              .map((card) => (
                <li key={card.id}>
                  <ResultLine card={card} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </ResultPart>
  );
}

function ResultLine({ card }: { card: ResultCard }) {
  const counts = exactCounts(card);
  const { number, title, agreement, notes } = card;
  const extent = extentLine(card);
  const told = counts === null ? inWords(card) : leftLine(card);
  return (
    <div className="summary-result">
      <span className="summary-result-number" aria-hidden="true">
        {number}
      </span>
      <div className="summary-result-title">
        <p>
          <span className="visually-hidden">{summaryPage.number(number)}: </span>
          <Typed>{title}</Typed>
        </p>
        {isBarrierThere(card) && <BarrierMark />}
      </div>
      <div className={counts === null ? "summary-result-words" : "summary-result-bar"}>
        {counts !== null && <ColumnBar counts={counts} />}
        {told && <p className={counts === null ? "" : "quiet small"}>{told}</p>}
      </div>
      {counts !== null && (
        <p className={`summary-result-word${agreement === "differ" ? " summary-result-differ" : ""}`}>
          {agreement === null ? text.tooFew : text.agreement[agreement]}
        </p>
      )}
      {(extent || notes.length > 0) && (
        <div className="summary-result-more">
          {extent && <p className="summary-extent">{extent}</p>}
          <CardNotes notes={notes.map((note) => ({ text: note, name: null }))} />
        </div>
      )}
    </div>
  );
}

/** Every place in words, as there are no numbers. */
function inWords({ counts }: ResultCard): string {
  const parts = pileIds.flatMap((pile) => {
    const share = counts[pile];
    const beside = pile === "unsure" || pile === "deck";
    if (typeof share === "number" || (beside && share === "none")) return [];
    return [text.share(summaryPiles[pile].title, text.shares[share])];
  });
  return `${parts.join(", ")}.`;
}

function leftLine({ counts: { unsure, deck } }: ResultCard): string {
  return typeof unsure === "number" && typeof deck === "number" ? text.left(unsure, deck) : "";
}

function extentLine({ extents }: ResultCard): string {
  const parts = sort.extents.flatMap((name, index) => {
    const count = extents[index] ?? 0;
    return count === 0 ? [] : [text.extent(name, count)];
  });
  return parts.length === 0 ? "" : sort.extent(parts.join(", "));
}
