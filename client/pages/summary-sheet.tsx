import { ArrowLeft } from "lucide-react";
import { useEffect } from "react";
import type { Summary } from "shared/summary/summary.ts";
import { leaderLink } from "../live/links.ts";
import { summaryPage as text } from "../text/summary.ts";
import { ButtonLink } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { SummaryActions } from "./summary-actions.tsx";
import { SummaryAgreed, SummaryRead } from "./summary-agreed.tsx";
import { SummaryFeedback } from "./summary-feedback.tsx";
import { SummaryFiles } from "./summary-files.tsx";
import { SummaryHow } from "./summary-how.tsx";
import { SummaryOpening, SummaryPeople } from "./summary-opening.tsx";
import { SummaryResults } from "./summary-results.tsx";
import { SummarySaid } from "./summary-said.tsx";
import { SummarySort } from "./summary-sort.tsx";
import { SummaryTrends } from "./summary-trends.tsx";
import { WorkshopLanguage } from "./summary-typed.tsx";
import { SummaryVotes } from "./summary-votes.tsx";

type Props = { summary: Summary; code: string; secret: string };

/** The same content in the same order as the PDF. */
export function SummarySheet({ summary, code, secret }: Props) {
  const { title, language, draft, sorts, results, smallestGroup } = summary;
  const alone = sorts.length + results.length === 1;
  useEffect(() => announce(text.documentTitle(title)), [title]);
  return (
    <WorkshopLanguage value={language}>
      <div className="summary-top">
        <ButtonLink kind="quiet" to={leaderLink(code, secret)}>
          <ArrowLeft />
          {text.back}
        </ButtonLink>
      </div>
      <article className="summary-sheet">
        <SummaryOpening summary={summary}>
          <SummaryFiles code={code} secret={secret} />
        </SummaryOpening>
        <SummaryPeople people={summary.people} draft={draft} least={smallestGroup} />
        <SummaryAgreed welcomes={summary.welcomes} />
        <SummaryRead reads={summary.reads} />
        {results.map((sort) => (
          <SummaryResults key={sort.activity} sort={sort} alone={alone} least={smallestGroup} />
        ))}
        {sorts.map((sort) => (
          <SummarySort key={sort.activity} sort={sort} alone={alone} draft={draft} />
        ))}
        <SummaryTrends trends={summary.trends} least={smallestGroup} />
        <SummarySaid reflections={summary.reflections} />
        <SummaryVotes votes={summary.votes} />
        <SummaryActions steps={summary.actions} />
        <SummaryFeedback forms={summary.feedback} />
        <SummaryHow summary={summary} />
      </article>
    </WorkshopLanguage>
  );
}
