import { TriangleAlert } from "lucide-react";
import { type ReactNode, useEffect, useId } from "react";
import { type ActionStatus, actionStatuses } from "shared/series.ts";
import { actionText, actionsText as text } from "../text/actions.ts";
import { reflectText } from "../text/reflect.ts";
import { TextArea, TextField } from "../ui/field.tsx";
import { announce } from "../ui/live-region.tsx";
import { type Field, problemsOf, roomFor, type Words } from "./action-edit.ts";
import { places } from "./action-focus.ts";
import { StatusTag } from "./action-status.tsx";
import { privateDetailsIn } from "./private-details.ts";
import "./action-fields.css";

export type CardChoice = { card: string; title: string; votes?: number };

type Props = {
  /** The action's id, or "new". */
  id: string;
  words: Words;
  /** Whether somebody tried to save it like this: then it says what is missing. */
  tried: boolean;
  /** The leader also says how far it is. */
  leads: boolean;
  cards: readonly CardChoice[];
  onWrite: (field: Field, value: string | null) => void;
  /** What else to say at a field. */
  beside?: (field: Field) => ReactNode;
};

/** The four questions of an action, in the order of every page, and the card it is from. */
export function ActionFields({ id, words, tried, leads, cards, onWrite, beside }: Props) {
  const problems = tried ? problemsOf(words) : new Map<Field, "empty" | "long">();
  const fieldOf = (field: "what" | "who" | "due" | "measure" | "note") => {
    const problem = problems.get(field);
    return {
      id: places.field(id, field),
      label: text.fields[field],
      value: words[field],
      error: problem === undefined ? null : problem === "empty" ? text.empty : text.tooLong(roomFor(field)),
      onChange: (event: { currentTarget: { value: string } }) => onWrite(field, event.currentTarget.value),
    };
  };
  const after = (field: Field) => (
    <>
      {beside?.(field)}
      <LooksPrivate text={words[field] ?? ""} />
    </>
  );
  return (
    <div className="action-fields">
      <div className="action-field-cell action-field-what">
        <TextArea {...fieldOf("what")} rows={2} limit={roomFor("what")} hint={text.hints.what} />
        {after("what")}
      </div>
      <div className="action-field-cell">
        <TextField {...fieldOf("who")} hint={text.hints.who} autoComplete="off" />
        {after("who")}
      </div>
      <div className="action-field-cell">
        <TextField {...fieldOf("due")} hint={text.hints.due} autoComplete="off" />
        {after("due")}
      </div>
      <div className="action-field-cell action-field-measure">
        <TextArea {...fieldOf("measure")} rows={2} limit={roomFor("measure")} hint={text.hints.measure} />
        {after("measure")}
      </div>
      <div className="action-field-card">
        <CardField id={id} cards={cards} value={words.card} onChange={(card) => onWrite("card", card)} />
        {beside?.("card")}
      </div>
      {leads && id !== "new" && (
        <div className="action-field-status">
          <StatusField value={words.status} onChange={(status) => onWrite("status", status)} />
          {beside?.("status")}
          <TextArea {...fieldOf("note")} rows={2} limit={roomFor("note")} />
          {after("note")}
        </div>
      )}
    </div>
  );
}

type CardFieldProps = {
  id: string;
  cards: readonly CardChoice[];
  value: string | null;
  onChange: (card: string | null) => void;
};

function CardField({ id, cards, value, onChange }: CardFieldProps) {
  if (cards.length === 0) return null;
  const field = places.field(id, "card");
  return (
    <>
      <label className="field-label" htmlFor={field}>
        {text.fields.card}
      </label>
      <select
        id={field}
        className="input"
        value={value ?? ""}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{actionText.noCard}</option>
        {cards.map(({ card, title, votes }) => (
          <option key={card} value={card}>
            {votes === undefined ? title : text.cardWithVotes(title, votes)}
          </option>
        ))}
      </select>
    </>
  );
}

function StatusField({ value, onChange }: { value: ActionStatus; onChange: (status: ActionStatus) => void }) {
  const name = useId();
  return (
    <fieldset className="action-statuses">
      <legend className="field-label">{text.fields.status}</legend>
      {actionStatuses.map((status) => (
        <label key={status}>
          <input type="radio" name={name} checked={status === value} onChange={() => onChange(status)} />
          <StatusTag status={status} />
        </label>
      ))}
    </fieldset>
  );
}

/** A reason to look again, never a no. */
function LooksPrivate({ text: typed }: { text: string }) {
  const said = privateDetailsIn(typed)
    .map((detail) => reflectText.looksPrivate[detail])
    .join(" ");
  useEffect(() => {
    if (said !== "") announce(said);
  }, [said]);
  if (said === "") return null;
  return (
    <p className="action-note">
      <TriangleAlert />
      <span>
        {said} {reflectText.looksPrivateNext}
      </span>
    </p>
  );
}
