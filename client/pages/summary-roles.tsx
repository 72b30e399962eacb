import type { ColumnCounts } from "shared/results/counts.ts";
import type { ResultCard } from "shared/summary/results-summary.ts";
import { apartInWords, mostTold, type Shown } from "shared/summary/shown-results.ts";
import { inSentence } from "shared/summary/words-results.ts";
import { summaryPage, summaryPiles, summaryText } from "../text/summary.ts";
import { ColumnBar } from "./summary-column-bar.tsx";
import { type Place, ResultPart } from "./summary-result-part.tsx";
import { Sentence, Typed } from "./summary-typed.tsx";

const text = summaryText.results.roles;

type Group = NonNullable<ResultCard["groups"]>[number];
type Said = Shown["differences"][number]["one"];
/** What one group said: `say` takes what the group is called. */
type Row = { roles: readonly string[]; say: (group: string) => string; counts: ColumnCounts | null };
type Told = { card: ResultCard; rows: readonly Row[] };
type Props = Place & { shown: Shown };

/** Where roles differ, most first. */
export function RoleDifferences({ shown, ...place }: Props) {
  const apart = [
    ...shown.differences.flatMap(({ card: id, one, other }) => {
      const card = shown.cards.find((known) => known.id === id);
      return card === undefined ? [] : [{ card, rows: [one, other].map(saidRow) }];
    }),
    ...apartInWords(shown).map((card) => ({ card, rows: rowsOf(card) })),
  ];
  if (apart.length === 0) return null;
  const more = apart.length - mostTold;
  return (
    <ResultPart heading={text.differ} {...place}>
      <Cards told={apart.slice(0, mostTold)} />
      {more > 0 && <p className="quiet small">{text.more(more)}</p>}
    </ResultPart>
  );
}

/** The same cards again, role by role: those on which roles may be shown. */
export function EachRole({ shown, ...place }: Props) {
  const split = shown.cards.filter(({ groups }) => groups !== null);
  if (split.length === 0) return null;
  return (
    <ResultPart heading={text.each} {...place}>
      <p className="measure">{text.eachHint}</p>
      <Cards told={split.map((card) => ({ card, rows: rowsOf(card) }))} />
    </ResultPart>
  );
}

function Cards({ told }: { told: readonly Told[] }) {
  return (
    <ul className="summary-role-cards">
      {told.map(({ card: { id, number, title }, rows }) => (
        <li key={id}>
          <p className="summary-role-title">
            <span className="visually-hidden">{summaryPage.number(number)}: </span>
            <span className="summary-result-number" aria-hidden="true">
              {number}
            </span>
            <Typed>{title}</Typed>
          </p>
          <ul className="summary-role-rows">
            {rows.map((row) => (
              <li key={row.roles.join("\n")} className="summary-role-row">
                <span>
                  <Named row={row} />
                </span>
                {row.counts !== null && <ColumnBar counts={row.counts} />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Roles together by their names while these are few. Our own names for them are in our language. */
function Named({ row: { roles, say } }: { row: Row }) {
  if (roles.length > 3) return say(text.other);
  const names = text.list(roles.map((role) => role || text.none));
  return roles.every((role) => role === "") ? say(names) : <Sentence say={say} typed={names} />;
}

function rowsOf({ groups }: ResultCard): Row[] {
  return (groups ?? []).map((group) => {
    const { roles, counts } = group;
    if (counts !== null) return { roles, counts, say: (name) => name };
    return { roles: roles.map(inSentence), counts, say: inWords(group) };
  });
}

function saidRow({ roles, counts, count, placed, column }: Said): Row {
  const { title } = summaryPiles[column];
  return {
    roles: roles.map(inSentence),
    counts,
    say: (name) => text.said(text.of(count, placed), name, title),
  };
}

function inWords({ most }: Group): Row["say"] {
  return (name) => (most === null ? text.noMost(name) : text.most(name, summaryPiles[most].title));
}
