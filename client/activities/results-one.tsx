import { ArrowLeft, ArrowRight } from "lucide-react";
import type { CardResult } from "shared/results/results.ts";
import { type OwnAnswer, ownPiles } from "../results/own-answer.ts";
import { PileBars } from "../results/pile-bars.tsx";
import type { Reading } from "../results/readings.ts";
import { SaidBar } from "../results/said-bar.tsx";
import { HowFar, Wrote } from "../results/wrote.tsx";
import { type Counting, resultsText } from "../text/results.ts";
import { CardLarge } from "../ui/card-face.tsx";
import { useDisplay } from "../ui/display.ts";
import type { Look } from "./use-look.ts";
import "./results-one.css";

type Props = {
  reading: Reading;
  counting: Counting;
  boards: number;
  look: Look;
  own: (result: CardResult) => readonly OwnAnswer[];
  /** Why there are words and no numbers, where it is so. */
  why: string | undefined;
};

/** One card large: how far people agree, what this person said, and the bars. */
export function ResultsOne({ reading, counting, boards, look, own, why }: Props) {
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
          {why && <p className="results-why">{why}</p>}
          <HowFar result={result} counting={counting} />
        </div>
      </CardLarge>
      <Wrote notes={result.notes} level={3} />
      <Turning look={look} counting={counting} />
    </div>
  );
}

/** Through the cards by hand. At an end its button stays, so that the focus on it is not lost. */
function Turning({ look: { number, total, turn }, counting }: { look: Look; counting: Counting }) {
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
        <span>{resultsText.order(counting)}</span>
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
