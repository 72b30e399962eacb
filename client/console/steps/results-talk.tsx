import { Spotlight } from "lucide-react";
import type { Ref } from "react";
import type { CardId } from "shared/ids.ts";
import { useHeldFocus } from "../../activities/use-held-focus.ts";
import type { Reading } from "../../results/readings.ts";
import { HowFar, Wrote } from "../../results/wrote.tsx";
import { consoleText } from "../../text/console.ts";
import { type Counting, resultsLeadText, resultsText } from "../../text/results.ts";
import { Button } from "../../ui/button.tsx";
import { announce } from "../../ui/live-region.tsx";
import { SuitTab } from "../../ui/suit-label.tsx";
import "./results-talk.css";

type Props = {
  readings: readonly Reading[];
  counting: Counting;
  spotlight: CardId | null;
  talked: ReadonlySet<CardId>;
  onSpotlight: (card: CardId | null) => void;
};

/** One card after the other, most divided first: what it says, what to ask, and on to the next. */
export function ResultsTalk({ readings, counting, spotlight, talked, onSpotlight }: Props) {
  const lit = readings.find(({ face }) => face.id === spotlight);
  const next = readings.find(({ face }) => face.id !== spotlight && !talked.has(face.id));
  const done = readings.filter(({ face }) => talked.has(face.id)).length;
  const { box, to } = useHeldFocus<HTMLElement, HTMLHeadingElement>();
  return (
    <section className="results-talk" aria-label={resultsLeadText.talk} ref={box}>
      {lit === undefined ? (
        <>
          <h2 ref={to} tabIndex={-1}>
            {resultsLeadText.talk}
          </h2>
          <p>{next === undefined ? resultsLeadText.allTalked : resultsLeadText.talkHint(counting)}</p>
        </>
      ) : (
        <Lit reading={lit} counting={counting} heading={to} />
      )}
      <div className="row row-wrap">
        {next && (
          <Button
            kind="second"
            onClick={() => {
              onSpotlight(next.face.id);
              announce(consoleText.spotlightNow(next.face.title));
            }}
          >
            <Spotlight />
            {done === 0 ? resultsLeadText.first : resultsLeadText.next}
          </Button>
        )}
        {lit && <Button onClick={() => onSpotlight(null)}>{consoleText.spotlightEnd}</Button>}
      </div>
      {lit && <Wrote notes={lit.result.notes} level={3} />}
      {done > 0 && next && <p className="small">{resultsLeadText.talkedOf(done, readings.length)}</p>}
    </section>
  );
}

type LitProps = { reading: Reading; counting: Counting; heading: Ref<HTMLHeadingElement> };

function Lit({ reading: { face, result, word }, counting, heading }: LitProps) {
  return (
    <>
      <p className="results-talk-lit">{resultsLeadText.lit}</p>
      <div className="results-talk-card">
        <SuitTab look={face.look} suitTitle={face.suitTitle} />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {face.title}
          </h2>
          <p>{face.text}</p>
        </div>
      </div>
      {word && <p>{resultsText.agreement(word, counting)}</p>}
      <HowFar result={result} counting={counting} />
      <p className="results-talk-ask">{resultsLeadText.ask}</p>
      {face.cue && (
        <p>
          <b>{resultsLeadText.cue}:</b> {face.cue}
        </p>
      )}
    </>
  );
}
