import { CalendarDays, Flag, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import type { Action } from "shared/activities/actions.ts";
import { allCards } from "shared/workshop/workshop.ts";
import { FromCard, WriterTag } from "../activities/action-row.tsx";
import { StatusTag } from "../activities/action-status.tsx";
import { type Face, facesOf } from "../board/faces.ts";
import { actionText, screenActionsText as text } from "../text/actions.ts";
import { Picture } from "../ui/picture.tsx";
import { inParts } from "./in-parts.ts";
import type { OnScreen, ScreenStepProps } from "./on-screen.ts";
import { ScreenSaidDid } from "./screen-said-did.tsx";
import { TurnButton, useTurning } from "./turning.tsx";
import "./screen-actions.css";

const mostAPart = 4;
/** Lines of words that a part has room for, and those that a row needs beside its words. */
const lines = 15.25;
const aroundARow = 1.75;
/** About how many letters a line of each column has. */
const letters = { what: 30, who: 15, due: 11, measure: 22 } as const;

/** What we will do, or what came of what we said. */
export function ScreenActions(props: ScreenStepProps<"actions">) {
  return props.activity.settings.review ? <ScreenSaidDid {...props} /> : <WhatWeWillDo {...props} />;
}

/** In the order of the paper. It turns by itself. */
function WhatWeWillDo({ activity, of, state }: ScreenStepProps<"actions">) {
  const { workshop, presence } = state;
  const parts = inParts(of.actions, lines, mostAPart, linesOf);
  const turning = useTurning(parts.length);
  const shown = parts[turning.part] ?? [];
  const before = parts.slice(0, turning.part).flat().length;
  const faces = facesOf(workshop.deck, allCards(workshop).slice(workshop.deck.cards.length));
  const writer = ({ id }: Action) =>
    presence.holding.find(({ board, card }) => board === activity.id && card === id);
  return (
    <section className="screen-actions" aria-label={activity.settings.question}>
      <p className="screen-question">{activity.settings.question}</p>
      {of.actions.length === 0 ? (
        <div className="screen-actions-none">
          <Picture name="table" />
          <h2>{text.empty}</h2>
          <p>{text.emptyHint}</p>
        </div>
      ) : (
        <div className="screen-actions-rows">
          <div className="screen-action-cells screen-actions-columns" aria-hidden="true">
            <span>{actionText.what}</span>
            <span>{actionText.who}</span>
            <span>{actionText.due}</span>
            <span>{actionText.measure}</span>
          </div>
          {shown.map((action) => (
            <Row
              key={action.id}
              action={action}
              face={action.card === null ? undefined : faces.get(action.card)}
              writer={writer(action)}
              state={state}
            />
          ))}
        </div>
      )}
      <div className="screen-progress">
        {of.actions.length > 0 && <p>{text.from(before + 1, before + shown.length, of.actions.length)}</p>}
        <TurnButton turning={turning} />
      </div>
    </section>
  );
}

type RowProps = {
  action: Action;
  face: Face | undefined;
  writer: OnScreen["presence"]["holding"][number] | undefined;
  state: OnScreen;
};

function Row({ action, face, writer, state }: RowProps) {
  const { what, who, due, measure, status } = action;
  const name = (writer?.person && state.workshop.people[writer.person]?.name) || "";
  return (
    <article className={`card screen-action${writer === undefined ? "" : " screen-action-held"}`}>
      <div className="screen-action-top">
        <FromCard face={face} />
        {status !== "not-yet" && <StatusTag status={status} />}
        {writer !== undefined && <WriterTag>{actionText.writing(name)}</WriterTag>}
      </div>
      <div className="screen-action-cells">
        <h2>{what}</h2>
        <dl>
          <Part label={actionText.who} sign={<UserRound />} words={who} none={actionText.noWho} />
          <Part label={actionText.due} sign={<CalendarDays />} words={due} none={actionText.noDue} />
          <Part label={actionText.measure} sign={<Flag />} words={measure} none={actionText.noMeasure} />
        </dl>
      </div>
    </article>
  );
}

type PartProps = { label: string; sign: ReactNode; words: string; none: string };

function Part({ label, sign, words, none }: PartProps) {
  return (
    <div>
      <dt className="visually-hidden">{label}</dt>
      <dd>
        {sign}
        <span className={words === "" ? "quiet" : ""}>{words || none}</span>
      </dd>
    </div>
  );
}

function linesOf({ what, who, due, measure }: Action): number {
  const of = (text: string, width: number) => Math.ceil(text.length / width);
  const tallest = Math.max(
    1,
    of(what, letters.what),
    of(who, letters.who),
    of(due, letters.due),
    of(measure, letters.measure),
  );
  return tallest + aroundARow;
}
