import { ArrowLeft, PencilLine } from "lucide-react";
import { useEffect, useState } from "react";
import type { Summary } from "shared/summary.ts";
import { leaderLink } from "../live/links.ts";
import { summaryText as text } from "../text/summary.ts";
import { ButtonLink } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import { PageTitle } from "./page-title.tsx";
import { SummaryFiles } from "./summary-files.tsx";
import { SummarySort } from "./summary-sort.tsx";

type Props = { summary: Summary; code: string; secret: string };

/** The same content in the same order as the PDF. */
export function SummarySheet({ summary, code, secret }: Props) {
  const { title, organisation, language, deck, draft, closedOn, people, sorts } = summary;
  const [now] = useState(Date.now);
  useEffect(() => announce(text.documentTitle(title)), [title]);
  const sorted = sorts.reduce((sum, sort) => sum + sort.sorted, 0);
  const hand = sorts.reduce((sum, sort) => sum + sort.hand, 0);
  return (
    <>
      <div className="summary-bar">
        <ButtonLink kind="quiet" to={leaderLink(code, secret)}>
          <ArrowLeft />
          {text.back}
        </ButtonLink>
      </div>
      <article className="summary-sheet">
        <header className="summary-head">
          <p className="summary-kind">{text.kind(closedOn ?? now)}</p>
          {draft && (
            <p className="summary-draft">
              <PencilLine />
              <span>
                <b>{text.draft}.</b> {text.draftLong}
              </span>
            </p>
          )}
          <PageTitle lang={language}>{title}</PageTitle>
          {organisation && <p className="summary-organisation">{organisation}</p>}
          <p className="summary-what">
            {text.used(deck.title)} {text.sorted(sorted, hand)}
          </p>
          <SummaryFiles code={code} secret={secret} />
        </header>
        <Who people={people} draft={draft} />
        {sorts.map((sort) => (
          <SummarySort
            key={sort.activity}
            sort={sort}
            alone={sorts.length === 1}
            draft={draft}
            language={language}
          />
        ))}
        <How summary={summary} />
      </article>
    </>
  );
}

function Who({ people, draft }: { people: Summary["people"]; draft: boolean }) {
  const { total, supporters, roles } = people;
  return (
    <section className="summary-part" aria-label={text.who}>
      <ul className="summary-people">
        <Count count={total} label={text.people(total)} />
        {roles?.map(({ title, count }) => (
          <Count key={title} count={count} label={title || text.restOfRoles} />
        ))}
        {supporters > 0 && <Count count={supporters} label={text.supporters(supporters)} />}
      </ul>
      {roles === null && total > 0 && (
        <p className="quiet small">{draft ? text.rolesLater : text.rolesHidden}</p>
      )}
    </section>
  );
}

function Count({ count, label }: { count: number; label: string }) {
  return (
    <li>
      <b>{count}</b> {label}
    </li>
  );
}

function How({ summary: { sorts, people, deck, language } }: { summary: Summary }) {
  const cards = sorts.flatMap((sort) => sort.cards);
  const { places, unsure, barriers, groups, supporters } = text.howParts;
  const parts = [
    ...(sorts.some((sort) => sort.boards === 1) ? [places] : []),
    ...(cards.length > 0 ? [unsure] : []),
    ...(cards.some((card) => card.stance === "barrier") ? [barriers] : []),
    groups,
    ...(people.supporters > 0 ? [supporters] : []),
  ];
  return (
    <section className="summary-how" aria-labelledby="summary-how">
      <h2 id="summary-how">{text.how}</h2>
      <ul className="bullets">
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
        <li>
          <b>{text.credit}:</b> <span lang={language}>{deck.credit}</span>
        </li>
      </ul>
    </section>
  );
}
