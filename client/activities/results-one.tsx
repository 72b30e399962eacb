import { ArrowLeft, ArrowRight } from "lucide-react";
import type { CardResult } from "shared/results/results.ts";
import { type OwnAnswer, ownPiles } from "../results/own-answer.ts";
import { PileBars } from "../results/pile-bars.tsx";
import type { Reading } from "../results/readings.ts";
import { SaidBar } from "../results/said-bar.tsx";
import { type Counting, resultsText } from "../text/results.ts";
import { CardLarge } from "../ui/card-face.tsx";
import { useDisplay } from "../ui/display.ts";
import { Note } from "../ui/note.tsx";
import type { Look } from "./use-look.ts";
import "./results-one.css";

type Props = {
  reading: Reading;
  counting: Counting;
  boards: number;
  look: Look;
  own: (result: CardResult) => readonly OwnAnswer[];
};

/** One card large: how far people agree, what this person said, and the bars. */
export function ResultsOne({ reading, counting, boards, look, own }: Props) {
  const { plain } = useDisplay();
  const { face, result, word } = reading;
  const answers = own(result);
  return (
    <div className="results-one">
      <CardLarge
        {...face}
        text={plain ? face.plain : face.text}
        level={2}
        headingRef={look.heading}
        spotlit={look.spotlit?.face.id === face.id}
      >
        <div className="results-said">
          {word && <h3>{resultsText.agreement(word, counting)}</h3>}
          {answers.length > 0 && <p>{resultsText.own(answers)}</p>}
          {counting === "board" ? (
            <SaidBar result={result} counting={counting} />
          ) : (
            <PileBars result={result} counting={counting} boards={boards} own={ownPiles(answers)} />
          )}
          <HowFar result={result} counting={counting} />
        </div>
      </CardLarge>
      <Notes notes={result.notes} />
      <Turning look={look} />
    </div>
  );
}

function HowFar({ result: { extents }, counting }: { result: CardResult; counting: Counting }) {
  const words = counting === "board" ? resultsText.extentOfOne(extents) : resultsText.extents(extents);
  return words && <p className="results-far">{words}</p>;
}

/** Nobody is told whose words they are. */
function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  // Two people may write the same: then the place tells the notes apart.
  const slips = notes.map((text, index) => ({ text, key: `${index} ${text}` }));
  return (
    <section className="results-notes" aria-label={resultsText.wrote}>
      <h3>{resultsText.wrote}</h3>
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

/** Through the cards by hand. At an end its button stays, so that the focus on it is not lost. */
function Turning({ look: { number, total, turn } }: { look: Look }) {
  return (
    <nav className="results-turning" aria-label={resultsText.cards}>
      <button
        type="button"
        className="icon-button"
        aria-label={resultsText.before}
        aria-disabled={number === 1}
        onClick={() => turn(-1)}
      >
        <ArrowLeft />
      </button>
      <p>
        {resultsText.cardOf(number, total)}
        <span>{resultsText.order}</span>
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={resultsText.after}
        aria-disabled={number === total}
        onClick={() => turn(1)}
      >
        <ArrowRight />
      </button>
    </nav>
  );
}
