import { CircleCheck, CircleDashed, Contrast } from "lucide-react";
import type { ActionStatus } from "shared/series.ts";
import type { ActionsSummary } from "shared/summary/deeds-summary.ts";
import { summaryText } from "../text/summary.ts";
import { NamedPart, Note, SummaryPart } from "./summary-part.tsx";
import { Sentence, Typed } from "./summary-typed.tsx";
import "./summary-deeds.css";

const text = summaryText.actions;

type Action = ActionsSummary["actions"][number];

const symbols: Record<ActionStatus, typeof CircleCheck> = {
  "not-yet": CircleDashed,
  started: Contrast,
  done: CircleCheck,
};

/** What we will do: who, by when, how we will know, and how far it is. */
export function SummaryActions({ steps }: { steps: readonly ActionsSummary[] }) {
  const told = steps.filter(({ actions }) => actions.length > 0);
  if (told.length === 0) return null;
  return (
    <SummaryPart heading={text.heading}>
      {told.map(({ activity, title, actions }) => (
        <NamedPart key={activity} title={told.length > 1 ? title : null}>
          {() => (
            <table className="summary-actions">
              <caption className="visually-hidden">{text.heading}</caption>
              <thead>
                <tr>
                  {[text.what, text.who, text.due, text.status].map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {actions.map((action, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two actions may have the same words, and nothing moves here.
                  <ActionRow key={at} action={action} />
                ))}
              </tbody>
            </table>
          )}
        </NamedPart>
      ))}
    </SummaryPart>
  );
}

function ActionRow({ action }: { action: Action }) {
  const { what, who, due, measure, card, status, note, name } = action;
  const StatusSymbol = symbols[status];
  const from = card !== null && card.title !== "" ? card.title : null;
  return (
    <tr>
      <th scope="row">
        <p className="summary-action-what">
          <Typed>{what}</Typed>
        </p>
        <p>{measure === "" ? text.noMeasure : <Sentence say={text.measure} typed={measure} />}</p>
        {(from !== null || name !== null) && (
          <p className="quiet">
            {from !== null && <Sentence say={text.from} typed={from} />}
            {from !== null && name !== null && ". "}
            {name !== null && <Sentence say={text.idea} typed={name} />}
          </p>
        )}
        {note !== "" && <Note text={note} />}
      </th>
      <Cell label={text.who} typed={who} none={text.noWho} />
      <Cell label={text.due} typed={due} none={text.noDue} />
      <td>
        <span className="summary-action-label">{text.status}</span>
        <span className="summary-status">
          <StatusSymbol />
          {text.statuses[status]}
        </span>
      </td>
    </tr>
  );
}

/** On a phone each cell says what it is. */
function Cell({ label, typed, none }: { label: string; typed: string; none: string }) {
  return (
    <td>
      <span className="summary-action-label">{label}</span>
      {typed === "" ? <span className="quiet">{none}</span> : <Typed>{typed}</Typed>}
    </td>
  );
}
