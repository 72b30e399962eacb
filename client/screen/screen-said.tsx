import { columnIds } from "shared/board.ts";
import { isInWords } from "shared/results/in-words.ts";
import type { Results } from "shared/results/results.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import type { Reading } from "../results/readings.ts";
import { ResultTable } from "../results/result-table.tsx";
import { SaidBar } from "../results/said-bar.tsx";
import { pileText } from "../text/columns.ts";
import { type Counting, resultsScreenText, resultsText } from "../text/results.ts";
import { screenText } from "../text/screen.ts";
import { SuitTab } from "../ui/suit-label.tsx";
import { TrayBadge } from "../ui/tray.tsx";
import { inParts } from "./in-parts.ts";
import { linesOf } from "./lines.ts";
import { ScreenSaidAside } from "./screen-said-aside.tsx";
import { TurnButton, useTurning } from "./turning.tsx";
import "./screen-said.css";

/** Cards with a title of one line that one picture has room for. */
const perPart = 5;
/** The width of a title's line, in em, and what more lines of it or of what chose no column take of the room. */
const titleWidth = { beside: 14, alone: 27 };
const more = { title: 0.4, left: 0.2, words: 0.2 };

type Props = { results: Results; readings: readonly Reading[]; counting: Counting; workshop: Workshop };

/** All cards with their bars, page by page, and at the right where people agree and differ. */
export function ScreenSaid({ results, readings, counting, workshop }: Props) {
  const inWords = isInWords(results);
  const alone = readings.every(({ word }) => word === undefined);
  const bars = !inWords && counting !== "board";
  const sizeOf = ({ face, result }: Reading) => {
    const lines = linesOf(face.title, alone ? titleWidth.alone : titleWidth.beside);
    const both = result.counts.unsure !== 0 && result.counts.deck !== 0;
    return 1 + (lines - 1) * more.title + (both && bars ? more.left : 0) + (inWords ? more.words : 0);
  };
  const parts = inParts(readings, perPart, perPart, sizeOf);
  const turning = useTurning(parts.length);
  const shown = parts[turning.part] ?? [];
  // Then every bar leaves the same room for it, so that they can be held against each other.
  const left = bars && shown.some(({ result }) => resultsText.left(result.counts) !== "");
  const before = parts.slice(0, turning.part).flat().length;
  return (
    <section
      className={alone ? "screen-said screen-said-alone" : "screen-said"}
      aria-label={resultsText.list}
    >
      <div className="screen-said-head">
        <ul>
          {columnIds.map((column) => (
            <li key={column}>
              <TrayBadge column={column} />
              {pileText[column].title}
            </li>
          ))}
        </ul>
        <p>{inWords ? resultsText.whyWords(workshop.smallestGroup) : resultsScreenText.reading(counting)}</p>
      </div>
      <ul className={left ? "screen-said-paper screen-said-left" : "screen-said-paper"}>
        {shown.map((reading) => (
          <Line key={reading.face.id} reading={reading} counting={counting} />
        ))}
      </ul>
      <div className="screen-said-foot">
        <p>{screenText.cardsFrom(before + 1, before + shown.length, readings.length)}</p>
        <TurnButton turning={turning} />
      </div>
      {!alone && (
        <ScreenSaidAside
          results={results}
          readings={readings}
          counting={counting}
          workshop={workshop}
          part={turning.part}
        />
      )}
      <ResultTable readings={readings} counting={counting} />
    </section>
  );
}

function Line({ reading: { face, result, word }, counting }: { reading: Reading; counting: Counting }) {
  return (
    <li className="screen-said-line">
      <SuitTab look={face.look} suitTitle={face.suitTitle} />
      <span className="screen-said-title">{face.title}</span>
      {word && <span className="screen-said-word">{resultsText.agreement(word, counting)}</span>}
      <SaidBar result={result} counting={counting} />
    </li>
  );
}
