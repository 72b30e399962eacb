import { CalendarDays, Flag, PencilLine, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import type { Action } from "shared/activities/actions.ts";
import type { Face } from "../board/faces.ts";
import { actionText, actionsText as text } from "../text/actions.ts";
import { Button } from "../ui/button.tsx";
import { SuitLabel } from "../ui/suit-label.tsx";
import { places } from "./action-focus.ts";
import { StatusTag } from "./action-status.tsx";

type Props = {
  action: Action;
  face: Face | undefined;
  /** Somebody else writes in it: what its tag says. */
  held: string | undefined;
  own: boolean;
  leads: boolean;
  /** Left out for an action of somebody else. */
  onChange?: (() => void) | undefined;
};

/** One action: what, who, by when, how we will know, and the card it is from. */
export function ActionRow({ action, face, held, own, leads, onChange }: Props) {
  const { id, what, who, due, measure, status, note } = action;
  return (
    <article
      className={`card action${held === undefined ? "" : " action-held"}`}
      aria-labelledby={places.title(id)}
    >
      <div className="action-top">
        <FromCard face={face} />
        {held !== undefined && <WriterTag>{held}</WriterTag>}
      </div>
      <div className="action-cells">
        <h3 className="action-what" id={places.title(id)} tabIndex={-1}>
          {what}
        </h3>
        <dl>
          <Part label={actionText.who} sign={<UserRound />} words={who} none={actionText.noWho} />
          <Part label={actionText.due} sign={<CalendarDays />} words={due} none={actionText.noDue} />
          <Part label={actionText.measure} sign={<Flag />} words={measure} none={actionText.noMeasure} />
        </dl>
      </div>
      {(leads || own || status !== "not-yet" || note !== "") && (
        <div className="action-foot">
          {(leads || status !== "not-yet") && <StatusTag status={status} />}
          {note !== "" && <p className="action-told">{note}</p>}
          {own && !leads && <p className="quiet smallest">{actionText.yours}</p>}
          {onChange && (
            <Button size="small" id={places.change(id)} aria-label={text.changeOne(what)} onClick={onChange}>
              <PencilLine />
              {text.change}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

/** The card that an action is from, sewn to its top edge. */
export function FromCard({ face }: { face: Face | undefined }) {
  if (face === undefined) return <p className="action-no-card">{actionText.noCard}</p>;
  return <SuitLabel look={face.look} suitTitle={face.title} suitShort={face.title} />;
}

/** Who writes in an action. */
export function WriterTag({ you = false, children }: { you?: boolean; children: ReactNode }) {
  return (
    <span className={`name-tag action-writer${you ? " action-writer-you" : ""}`}>
      <PencilLine />
      {children}
    </span>
  );
}

type PartProps = { label: string; sign: ReactNode; words: string; none: string };

function Part({ label, sign, words, none }: PartProps) {
  return (
    <div className="action-part">
      <dt>{label}</dt>
      <dd>
        {sign}
        <span className={words === "" ? "quiet" : ""}>{words || none}</span>
      </dd>
    </div>
  );
}
