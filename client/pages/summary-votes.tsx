import type { Summary } from "shared/summary/summary.ts";
import { summaryText } from "../text/summary.ts";
import { SuitTab } from "../ui/suit-label.tsx";
import { NamedPart, SummaryPart } from "./summary-part.tsx";
import { Sentence, Typed } from "./summary-typed.tsx";
import "./summary-deeds.css";

const text = summaryText.votes;

type Vote = Summary["votes"][number];
type Line = NonNullable<Vote["result"]>["lines"][number];

/** What matters most: most dots first. */
export function SummaryVotes({ votes }: { votes: Summary["votes"] }) {
  if (votes.length === 0) return null;
  return (
    <SummaryPart heading={text.heading}>
      {votes.map((vote) => (
        <NamedPart key={vote.activity} title={votes.length > 1 ? vote.title : null}>
          {() => (
            <>
              <p className="measure">
                <Sentence say={text.asked} typed={vote.question} /> {text.budget(vote.budget)} {turnout(vote)}
              </p>
              <Lines lines={vote.result?.lines ?? []} />
            </>
          )}
        </NamedPart>
      ))}
    </SummaryPart>
  );
}

/** How many voted, or why there is no number. */
function turnout({ result }: Vote): string {
  if (result === null) return text.hidden;
  if (result.lines.length === 0) return text.nobody;
  return result.lines.some(({ dots }) => dots === null) ? text.few : text.voters(result.voters);
}

function Lines({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  const most = Math.max(1, ...lines.map(({ dots }) => dots ?? 0));
  return (
    <ul className="summary-votes">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two answers may have the same words, and nothing moves here.
        <li key={at} className="summary-vote">
          {line.dots !== null && <span className="summary-rank">{rankOf(line.dots, lines)}</span>}
          {line.look !== null && <SuitTab look={line.look} suitTitle="" />}
          <span className="summary-vote-title">
            {line.title === "" ? text.gone : <Typed>{line.title}</Typed>}
          </span>
          {line.dots !== null && (
            <>
              <span className="summary-vote-bar" aria-hidden="true">
                <span style={{ width: `${(100 * line.dots) / most}%` }} />
              </span>
              <span className="summary-vote-dots">{text.dots(line.dots)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** As many dots, the same rank. */
function rankOf(dots: number, lines: readonly Line[]): number {
  return lines.filter((one) => (one.dots ?? 0) > dots).length + 1;
}
