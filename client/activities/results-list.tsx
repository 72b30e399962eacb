import type { CardResult } from "shared/results/results.ts";
import { byAgreement } from "../results/agreeing.ts";
import type { OwnAnswer } from "../results/own-answer.ts";
import type { Reading } from "../results/readings.ts";
import { ResultTable } from "../results/result-table.tsx";
import { SaidBar } from "../results/said-bar.tsx";
import { pileText } from "../text/columns.ts";
import { type Counting, resultsText } from "../text/results.ts";
import { Glyph } from "../ui/glyph.tsx";
import { SuitTab } from "../ui/suit-label.tsx";
import type { Look } from "./use-look.ts";
import "./results-list.css";

type Props = {
  readings: readonly Reading[];
  counting: Counting;
  look: Look;
  own: (result: CardResult) => readonly OwnAnswer[];
  /** Why there are words and no numbers, where it is so. */
  why: string | undefined;
};

/** All cards, grouped by how far people agree, with this person's own answer beside the room's bar. */
export function ResultsList({ readings, counting, look, own, why }: Props) {
  const groups = byAgreement(readings);
  const marked = readings.some(({ result }) => own(result).length > 0);
  return (
    <div className="results-list">
      {why && <p className="results-why">{why}</p>}
      {groups.map(({ word, readings: cards }) => (
        <section key={word ?? "few"}>
          <h2>
            {word ? resultsText.agreement(word, counting) : resultsText.rest(groups.length === 1, counting)}
          </h2>
          <ul>
            {cards.map((reading) => (
              <Row key={reading.face.id} reading={reading} counting={counting} look={look} own={own} />
            ))}
          </ul>
        </section>
      ))}
      {marked && <p className="results-mark">{resultsText.mark}</p>}
      <ResultTable readings={readings} counting={counting} />
    </div>
  );
}

type RowProps = Omit<Props, "readings" | "why"> & { reading: Reading };

function Row({ reading: { face, result }, counting, look, own }: RowProps) {
  const lit = look.spotlit?.face.id === face.id;
  return (
    <li className={lit ? "results-row card-spotlit" : "results-row"}>
      <SuitTab look={face.look} suitTitle={face.suitTitle} />
      <h3>
        <button type="button" onClick={() => look.open(face.id)}>
          {face.title}
        </button>
      </h3>
      <OwnChip answers={own(result)} />
      <SaidBar result={result} counting={counting} />
    </li>
  );
}

function OwnChip({ answers }: { answers: readonly OwnAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <p className="results-own">
      {resultsText.you}
      {answers.map(({ pile }) =>
        pile === "deck" || pile === "unsure" ? (
          <span key={pile}>{pileText[pile].title}</span>
        ) : (
          <span key={pile} className={`results-own-pile col-${pile}`}>
            <Glyph name={pile} />
            <span className="visually-hidden">{pileText[pile].title}</span>
          </span>
        ),
      )}
    </p>
  );
}
