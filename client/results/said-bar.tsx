import { columnIds, type PileId } from "shared/board.ts";
import { exactCounts } from "shared/results/counts.ts";
import type { CardResult } from "shared/results/results.ts";
import { type Counting, resultsText } from "../text/results.ts";
import { Glyph } from "../ui/glyph.tsx";
import { SegmentBar } from "../ui/segment-bar.tsx";
import { liesIn } from "./counting.ts";
import "./said-bar.css";

type Props = { result: CardResult; counting: Counting };

/**
 * What all said about one card, on one line: a bar of counts; where so few sorted that numbers would tell on
 * somebody, words; on a board that everybody shares, where the card lies. What chose no column stands beside it.
 */
export function SaidBar({ result, counting }: Props) {
  const counts = exactCounts(result);
  if (counting === "board") return <Lying result={result} />;
  const left = resultsText.left(result.counts);
  return (
    <div className="said-bar">
      {counts === null ? (
        <InWords result={result} />
      ) : (
        <SegmentBar counts={counts} label={resultsText.bar(counts)} />
      )}
      {left && <p className="said-left">{left}</p>}
    </div>
  );
}

function InWords({ result: { counts } }: { result: CardResult }) {
  const said = columnIds.flatMap((column) => {
    const words = resultsText.says(column, counts[column]);
    return words === undefined ? [] : [{ column, words }];
  });
  if (said.length === 0) return <p className="said-words">{resultsText.inWords(counts)}</p>;
  return (
    <p className="said-words">
      {said.map(({ column, words }, index) => (
        <span key={column} className={`said-word col-${column}`}>
          <Glyph name={column} />
          {index === 0 ? resultsText.first(words) : words}
          {index < said.length - 1 && <span className="visually-hidden">, </span>}
        </span>
      ))}
    </p>
  );
}

function Lying({ result }: { result: CardResult }) {
  const movers = resultsText.movers(result.movers);
  return (
    <div className="said-bar">
      <p className="said-words">
        {liesIn(result).map((pile) => (
          <Place key={pile} pile={pile} />
        ))}
      </p>
      {movers && <p className="said-left">{movers}</p>}
    </div>
  );
}

function Place({ pile }: { pile: PileId }) {
  if (pile === "deck" || pile === "unsure")
    return <span className="said-word said-word-none">{resultsText.lies(pile)}</span>;
  return (
    <span className={`said-word col-${pile}`}>
      <Glyph name={pile} />
      {resultsText.lies(pile)}
    </span>
  );
}
