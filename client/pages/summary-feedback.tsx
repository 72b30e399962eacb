import type { Share } from "shared/results/shares.ts";
import type { FeedbackSummary } from "shared/summary/deeds-summary.ts";
import { summaryText } from "../text/summary.ts";
import { NamedPart, Note, SummaryPart } from "./summary-part.tsx";
import { Typed } from "./summary-typed.tsx";
import "./summary-feedback.css";

const text = summaryText.feedback;

type Question = FeedbackSummary["questions"][number];
type Tallied = Question["tallied"];
type Scale = { when: string | null; counts: readonly Share[] };

/** What people thought of it, question by question; left out when nobody gave a form. */
export function SummaryFeedback({ forms }: { forms: readonly FeedbackSummary[] }) {
  const given = forms.filter((form) => form.forms > 0);
  if (given.length === 0) return null;
  return (
    <SummaryPart heading={text.heading}>
      {given.map((form) => (
        <NamedPart key={form.activity} title={given.length > 1 ? form.title : null}>
          {() => <Form form={form} />}
        </NamedPart>
      ))}
    </SummaryPart>
  );
}

function Form({ form: { forms, later, questions } }: { form: FeedbackSummary }) {
  return (
    <>
      <p className="measure">
        {text.forms(forms)} {questions.length === 0 && text.notCounted}
        {questions.some(({ tallied }) => inWords(tallied)) && text.few}
      </p>
      {questions.length > 0 && (
        <ul className="summary-questions">
          {questions.map(({ text: asked, tallied }) => (
            <li key={tallied.id}>
              <p className="summary-asked">
                <Typed>{asked}</Typed>
              </p>
              <Answers asked={asked} tallied={tallied} />
            </li>
          ))}
        </ul>
      )}
      {later > 0 && questions.length > 0 && <p className="measure">{text.later(later)}</p>}
    </>
  );
}

function Answers({ asked, tallied }: { asked: string; tallied: Tallied }) {
  switch (tallied.kind) {
    case "scale":
      return <Scales asked={asked} scales={[{ when: null, counts: tallied.counts }]} />;
    case "before-after":
      return (
        <Scales
          asked={asked}
          scales={[
            { when: text.before, counts: tallied.before },
            { when: text.after, counts: tallied.after },
          ]}
        />
      );
    case "words":
      if (tallied.words.length === 0) return <p>{text.noAnswers}</p>;
      return (
        <ul className="summary-notes">
          {tallied.words.map((words, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and nothing moves here.
            <li key={at}>
              <Note text={words} />
            </li>
          ))}
        </ul>
      );
  }
}

/** Bars where there are numbers, with a table for people who listen; a line where there are words for them. */
function Scales({ asked, scales }: { asked: string; scales: readonly Scale[] }) {
  if (scales.every(({ counts }) => counts.every((share) => share === "none" || share === 0)))
    return <p>{text.noAnswers}</p>;
  if (scales.some(({ counts }) => counts.some((share) => typeof share !== "number")))
    return scales.map(({ when, counts }) => (
      <p key={when}>
        {when !== null && <b>{when} </b>}
        {yesFirst(counts).map(inShares).join(", ")}.
      </p>
    ));
  return (
    <>
      <div className="summary-scales" aria-hidden="true">
        {scales.map(({ when, counts }) => (
          <div key={when} className="summary-scale">
            {when !== null && <span className="summary-when">{when}</span>}
            <StepBar counts={counts} />
          </div>
        ))}
      </div>
      <div className="visually-hidden">
        <CountsTable asked={asked} scales={scales} />
      </div>
    </>
  );
}

function StepBar({ counts }: { counts: readonly Share[] }) {
  return (
    <span className="summary-steps">
      {yesFirst(counts).map(({ step, share }, at) =>
        typeof share !== "number" || share === 0 ? null : (
          <span key={step} className={`summary-step summary-step-${at}`} style={{ flexGrow: share }}>
            {text.count(step, share)}
          </span>
        ),
      )}
    </span>
  );
}

function CountsTable({ asked, scales }: { asked: string; scales: readonly Scale[] }) {
  const timed = scales.some(({ when }) => when !== null);
  return (
    <table>
      <caption>
        <Typed>{asked}</Typed>
      </caption>
      <thead>
        <tr>
          {timed && <th scope="col">{text.when}</th>}
          {[...text.steps].reverse().map((step) => (
            <th key={step} scope="col">
              {step}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scales.map(({ when, counts }) => (
          <tr key={when}>
            {timed && <th scope="row">{when}</th>}
            {yesFirst(counts).map(({ step, share }) => (
              <td key={step}>{share}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function yesFirst(counts: readonly Share[]) {
  return counts.map((share, index) => ({ share, step: text.steps[index] ?? "" })).reverse();
}

function inShares({ step, share }: { step: string; share: Share }): string {
  return text.share(step, typeof share === "number" ? String(share) : text.shares[share]);
}

function inWords(tallied: Tallied): boolean {
  if (tallied.kind === "words") return false;
  const counts = tallied.kind === "scale" ? tallied.counts : [...tallied.before, ...tallied.after];
  return counts.some((share) => share === "most" || share === "some");
}
