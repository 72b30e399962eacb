import { useId } from "react";
import type { Tallied } from "shared/activities/feedback.ts";
import type { Share } from "shared/results/shares.ts";
import { feedbackLeadText, feedbackText } from "../../text/feedback.ts";
import "./feedback-counts.css";

/** What everybody said to one question: counts in a table with bars, or their words. */
export function FeedbackCounts({ text, tallied }: { text: string; tallied: Tallied }) {
  const id = useId();
  return (
    <section className="feedback-counts" aria-labelledby={id}>
      <h2 id={id}>{text}</h2>
      <Counted tallied={tallied} label={id} />
    </section>
  );
}

function Counted({ tallied, label }: { tallied: Tallied; label: string }) {
  switch (tallied.kind) {
    case "scale":
      return <Table label={label} columns={[{ title: feedbackLeadText.people, counts: tallied.counts }]} />;
    case "before-after":
      return (
        <Table
          label={label}
          columns={[
            { title: feedbackText.before, counts: tallied.before },
            { title: feedbackText.now, counts: tallied.after },
          ]}
        />
      );
    case "words":
      return <Words words={tallied.words} />;
  }
}

type Column = { title: string; counts: readonly Share[] };

function Table({ label, columns }: { label: string; columns: readonly Column[] }) {
  return (
    <table className="feedback-table" aria-labelledby={label}>
      <thead>
        <tr>
          <th scope="col">{feedbackLeadText.answer}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {feedbackText.steps.map((step, index) => (
          <tr key={step}>
            <th scope="row">{step}</th>
            {columns.map(({ title, counts }) => {
              const share = counts[index] ?? "none";
              return (
                <td key={title}>
                  <Bar share={share} counts={counts} />
                  <span>{feedbackLeadText.share(share)}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** For eyes only: the same stands beside it in words. A word has no bar, which would say more than it does. */
function Bar({ share, counts }: { share: Share; counts: readonly Share[] }) {
  if (typeof share === "string") return null;
  const total = counts.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0);
  const part = total === 0 ? 0 : share / total;
  return (
    <span className="feedback-bar" aria-hidden="true">
      <span style={{ width: `${part * 100}%` }} />
    </span>
  );
}

function Words({ words }: { words: readonly string[] }) {
  if (words.length === 0) return <p className="quiet">{feedbackLeadText.noWords}</p>;
  // Two people may say the same: then the place tells the lines apart.
  const lines = words.map((said, index) => ({ said, key: `${index} ${said}` }));
  return (
    <ul className="feedback-said">
      {lines.map(({ said, key }) => (
        <li key={key}>{said}</li>
      ))}
    </ul>
  );
}
