import { PileBars } from "../results/pile-bars.tsx";
import type { Reading } from "../results/readings.ts";
import { SaidBar } from "../results/said-bar.tsx";
import { type Counting, resultsText } from "../text/results.ts";
import { screenText } from "../text/screen.ts";
import { CardLarge } from "../ui/card-face.tsx";
import "./screen-said-one.css";

/** More letters than this get smaller type, so that the card stays whole. */
const longText = 150;

type Props = { reading: Reading; counting: Counting; boards: number };

/** The card that everybody looks at, its word, and its three bars. */
export function ScreenSaidOne({ reading: { face, result, word }, counting, boards }: Props) {
  const long = face.title.length + face.text.length > longText;
  return (
    <section className={long ? "screen-said-one screen-said-one-long" : "screen-said-one"}>
      <h2>{screenText.lookTogether}</h2>
      <CardLarge {...face} level={3} spotlit />
      <div className="screen-said-bars">
        {word && <p className="screen-said-word">{resultsText.agreement(word, counting)}</p>}
        {counting === "board" ? (
          <SaidBar result={result} counting={counting} />
        ) : (
          <PileBars result={result} counting={counting} boards={boards} />
        )}
      </div>
    </section>
  );
}
