import type { CSSProperties, ReactNode } from "react";
import { trendText as text } from "../text/trend.ts";
import { SuitTab } from "../ui/suit-label.tsx";
import type { Line } from "./readings.ts";
import { type Slope, slopes } from "./slope.ts";
import "./slope-chart.css";

type Props = { lines: readonly Line[]; thenTitle: string; label: string };

/** Where the two threads hang, in hundredths of the width between the labels. */
const threads = { before: 17, now: 83 } as const;

/** How each kind of card went from then to now: a hollow dot, a line, a filled dot, and words at both ends. */
export function SlopeChart({ lines, thenTitle, label }: Props) {
  const { height, slopes: drawn } = slopes(lines);
  return (
    <div className="slope" role="img" aria-label={label} style={{ "--rows": height } as CSSProperties}>
      <div className="slope-heads">
        <p style={{ left: `${threads.before}%` }}>{thenTitle}</p>
        <p style={{ left: `${threads.now}%` }}>{text.now}</p>
      </div>
      <div className="slope-labels slope-then">
        {drawn.map((slope) => (
          <Label key={slope.id} slope={slope} place={slope.before.label}>
            {text.part(slope.change.before)}
          </Label>
        ))}
      </div>
      <div className="slope-lines">
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {drawn.map(({ id, look, before, now }) => (
            <g key={id} className={`suit-${look}`}>
              <path className="slope-leader" d={`M2 ${before.label}L${threads.before} ${before.dot}`} />
              <path className="slope-leader" d={`M98 ${now.label}L${threads.now} ${now.dot}`} />
              <path className="slope-line" d={`M${threads.before} ${before.dot}L${threads.now} ${now.dot}`} />
            </g>
          ))}
        </svg>
        {(["before", "now"] as const).map((end) =>
          drawn.map((slope) => (
            <i
              key={`${end} ${slope.id}`}
              className={`slope-dot slope-dot-${end} suit-${slope.look}`}
              style={{ "--place": slope[end].dot, left: `${threads[end]}%` } as CSSProperties}
            />
          )),
        )}
      </div>
      <div className="slope-labels slope-now">
        {drawn.map((slope) => (
          <Label key={slope.id} slope={slope} place={slope.now.label}>
            {text.part(slope.change.now)}. <b>{text.words[slope.change.word]}</b>
          </Label>
        ))}
      </div>
    </div>
  );
}

type LabelProps = { slope: Slope; place: number; children: ReactNode };

function Label({ slope: { look, short }, place, children }: LabelProps) {
  return (
    <p className="slope-label" style={{ "--place": place } as CSSProperties}>
      <SuitTab look={look} suitTitle="" />
      <span>
        <b>{short}</b>
        <span className="slope-count">{children}</span>
      </span>
    </p>
  );
}
