import { Drama, PencilLine } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { SortSummary } from "shared/summary/sort-summary.ts";
import type { Summary } from "shared/summary/summary.ts";
import { dateText } from "../text/page.ts";
import { summaryPage, summaryText as text } from "../text/summary.ts";
import { PageTitle } from "./page-title.tsx";
import { Sentence, Typed } from "./summary-typed.tsx";

/** What this is. */
export function SummaryOpening({ summary, children }: { summary: Summary; children: ReactNode }) {
  const { title, organisation, language, closedOn, rehearsal, draft } = summary;
  const [now] = useState(Date.now);
  return (
    <header className="summary-head">
      <p className="summary-kind">{text.kind(dateText(closedOn ?? now))}</p>
      {rehearsal && (
        <p className="summary-mark summary-practice">
          <Drama />
          <b>{text.practice}</b>
        </p>
      )}
      {draft && (
        <p className="summary-mark">
          <PencilLine />
          <span>
            <b>{text.draft.mark}.</b> {text.draft.line}
          </span>
        </p>
      )}
      <PageTitle lang={language}>{title}</PageTitle>
      {organisation && (
        <p className="summary-organisation">
          <Typed>{organisation}</Typed>
        </p>
      )}
      <Intro summary={summary} />
      {children}
    </header>
  );
}

function Intro({ summary: { plan, deck, sorts, results, actions } }: { summary: Summary }) {
  const agreed = actions.reduce((sum, step) => sum + step.actions.length, 0);
  const used = sorts.length + results.length;
  const [only] = used === 1 ? sorts : [];
  const [alone] = used === 1 ? results.flatMap(({ shown }) => shown ?? []) : [];
  return (
    <p className="summary-what">
      <Sentence say={text.opening.plan} typed={plan} />
      {used > 0 && (
        <>
          {" "}
          <Sentence say={text.opening.used} typed={deck.title} />
        </>
      )}
      {only && ` ${sortedLine(only)}`}
      {alone && ` ${text.opening.alone(alone.boards)}`}
      {agreed > 0 && ` ${text.opening.agreed(agreed)}`}
    </p>
  );
}

/** How many cards of one sort are sorted. */
export function sortedLine({ mode, sorted, hand }: SortSummary): string {
  switch (mode) {
    case "together":
      return text.opening.sorted(sorted, hand);
    case "tables":
      return text.opening.sortedAtTables(sorted, hand);
  }
}

/** Who was in the room. */
type PeopleProps = {
  people: Summary["people"];
  draft: boolean /** The smallest group that is counted. */;
  least: number;
};

export function SummaryPeople({ people, draft, least }: PeopleProps) {
  const { total, supported, supporters, roles } = people;
  const { opening } = text;
  const then = roles?.reduce((sum, { count }) => sum + count, 0) ?? total;
  const hidden = draft ? opening.rolesLater(least) : opening.rolesHidden(least);
  return (
    <section className="summary-part" aria-label={summaryPage.who}>
      <ul className="summary-people">
        <Count count={total}>{opening.people(total)}</Count>
        {supported > 0 && <Count count={supported}>{opening.supported}</Count>}
        {supporters > 0 && <Count count={supporters}>{opening.supporters(supporters)}</Count>}
        {roles?.map(({ title, count }) => (
          <Count key={title} count={count}>
            {title ? <Typed>{title}</Typed> : opening.otherRoles}
          </Count>
        ))}
      </ul>
      {roles === null && total > 0 && <p className="quiet small">{hidden}</p>}
      {then !== total && <p className="quiet small">{opening.rolesThen(then)}</p>}
    </section>
  );
}

function Count({ count, children }: { count: number; children: ReactNode }) {
  return (
    <li>
      <b>{count}</b> {children}
    </li>
  );
}
