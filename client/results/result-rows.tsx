import { Check, ChevronDown, ChevronUp, Spotlight } from "lucide-react";
import { useId, useState } from "react";
import type { ActivityId, CardId } from "shared/ids.ts";
import type { Results } from "shared/results/results.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { resultsText } from "../text/results.ts";
import { BarLegend } from "../ui/segment-bar.tsx";
import { SuitTab } from "../ui/suit-label.tsx";
import { countingOf } from "./counting.ts";
import { type Reading, readingsOf } from "./readings.ts";
import { ResultTable } from "./result-table.tsx";
import { SaidBar } from "./said-bar.tsx";
import "./result-rows.css";

/** As many rows as show before somebody asks for all. */
const firstRows = 6;

type Props = {
  results: Results;
  workshop: Workshop;
  /** The sort that they are the results of; left out, they count people. */
  activity?: ActivityId;
  /** The card that everyone looks at. */
  spotlight?: CardId | null;
  /** Puts a card in the spotlight, or ends it with null; left out, there is no button for it. */
  onSpotlight?: (card: CardId | null) => void;
  /** Cards that have been talked about, which are marked. */
  talked?: ReadonlySet<CardId>;
};

/** The cards of some results with what was said, in the order of talk; the same as a table for people who listen. */
export function ResultRows(props: Props) {
  const { results, workshop, activity, spotlight = null, onSpotlight, talked } = props;
  const [all, setAll] = useState(false);
  const id = useId();
  const of = activity === undefined ? undefined : workshop.activities[activity];
  const counting = countingOf(of?.kind === "sort" ? of : undefined);
  const readings = readingsOf(results, workshop);
  // The card that everyone looks at is among them.
  const first = Math.max(firstRows, readings.findIndex(({ face }) => face.id === spotlight) + 1);
  if (results.boards === 0) return <p>{resultsText.nothing}</p>;
  return (
    <section className="result-rows" aria-labelledby={id}>
      <div className="result-rows-head">
        <h2 id={id}>{counting === "board" ? resultsText.listMoved : resultsText.list}</h2>
        {counting !== "board" && <BarLegend names={resultsText.columns} />}
      </div>
      <ul>
        {(all ? readings : readings.slice(0, first)).map((reading) => (
          <li
            key={reading.face.id}
            className={reading.face.id === spotlight ? "result-row result-row-lit" : "result-row"}
          >
            <SuitTab look={reading.face.look} suitTitle={reading.face.suitTitle} />
            <p className="result-row-words">
              <b>{reading.face.title}</b>
              <Word reading={reading} counting={counting} talked={talked?.has(reading.face.id) ?? false} />
            </p>
            <SaidBar result={reading.result} counting={counting} />
            {onSpotlight && (
              <SpotlightButton
                face={reading.face}
                lit={reading.face.id === spotlight}
                onPress={onSpotlight}
              />
            )}
          </li>
        ))}
      </ul>
      {readings.length > first && (
        <button
          type="button"
          className="result-rows-more"
          aria-expanded={all}
          onClick={() => setAll((now) => !now)}
        >
          {all ? <ChevronUp /> : <ChevronDown />}
          {all ? resultsText.showFirst(first) : resultsText.showAll(readings.length)}
        </button>
      )}
      <ResultTable readings={readings} counting={counting} />
    </section>
  );
}

type WordProps = { reading: Reading; counting: ReturnType<typeof countingOf>; talked: boolean };

function Word({ reading: { word }, counting, talked }: WordProps) {
  const agreement = word && counting !== "board" ? resultsText.agreement(word, counting) : "";
  if (!agreement && !talked) return null;
  return (
    <span>
      {agreement}
      {talked && (
        <span className="result-row-talked">
          <Check />
          {resultsText.talked}
        </span>
      )}
    </span>
  );
}

type ButtonProps = { face: Reading["face"]; lit: boolean; onPress: (card: CardId | null) => void };

function SpotlightButton({ face: { id, title }, lit, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-pressed={lit}
      aria-label={resultsText.spotlight(title)}
      onClick={() => onPress(lit ? null : id)}
    >
      <Spotlight />
    </button>
  );
}
