import type { Summary } from "shared/summary/summary.ts";
import { summaryText } from "../text/summary.ts";
import { NamedPart, SummaryPart } from "./summary-part.tsx";
import { Typed } from "./summary-typed.tsx";

const text = summaryText.agreed;

/** The aim and the rules; the group's own rules apart. */
export function SummaryAgreed({ welcomes }: { welcomes: Summary["welcomes"] }) {
  if (welcomes.length === 0) return null;
  return (
    <SummaryPart heading={text.heading}>
      {welcomes.map(({ activity, title, aim, rules, added }) => (
        <NamedPart key={activity} title={welcomes.length > 1 ? title : null}>
          {() => (
            <>
              <p className="measure">
                <b>{text.aim}:</b> <Typed>{aim}</Typed>
              </p>
              <Rules term={text.rules} rules={rules} />
              <Rules term={text.added} rules={added} />
            </>
          )}
        </NamedPart>
      ))}
    </SummaryPart>
  );
}

function Rules({ term, rules }: { term: string; rules: readonly string[] }) {
  if (rules.length === 0) return null;
  return (
    <div className="measure">
      <p>
        <b>{term}</b>
      </p>
      <ul className="bullets summary-rules">
        {rules.map((rule, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may add the same rule, and nothing moves here.
          <li key={at}>
            <Typed>{rule}</Typed>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One line on what was read together. */
export function SummaryRead({ reads }: { reads: Summary["reads"] }) {
  const pages = reads.flatMap((step) => step.pages);
  return pages.length === 0 ? null : <p className="summary-read quiet">{text.read(pages)}</p>;
}
