import type { Action } from "shared/activities/actions.ts";
import { SaidDidCard, whenOf } from "../activities/said-did.tsx";
import { saidText as text } from "../text/said.ts";
import { Picture } from "../ui/picture.tsx";
import { inParts } from "./in-parts.ts";
import type { ScreenStepProps } from "./on-screen.ts";
import { TurnButton, useTurning } from "./turning.tsx";
import "./screen-said-did.css";

/** Cards beside each other, and rows and lines that a picture has room for. */
const aRow = 2;
const mostRows = 2;
const lines = 15.75;
/** Lines of a card beside its words, and about how many letters a line has. */
const aroundACard = 4.25;
const lettersALine = 44;

/** What we said and what we did, a few at a time. It turns by itself. */
export function ScreenSaidDid({ of, state }: ScreenStepProps<"actions">) {
  const rows = inParts(of.actions, aRow, aRow, () => 1);
  const parts = inParts(rows, lines, mostRows, (row) => Math.max(...row.map(linesOf))).map((part) =>
    part.flat(),
  );
  const turning = useTurning(parts.length);
  const shown = parts[turning.part] ?? [];
  const first = parts.slice(0, turning.part).flat().length + 1;
  if (of.actions.length === 0)
    return (
      <div className="screen-actions-none">
        <Picture name="table" />
        <h2>{text.nothing}</h2>
        <p>{text.nothingHint}</p>
      </div>
    );
  return (
    <section className="screen-did" aria-label={text.said}>
      <p className="screen-question">{text.agreed(of.actions.length, whenOf(state.workshop.before))}</p>
      <div className="screen-did-cards">
        {shown.map((action) => (
          <SaidDidCard key={action.id} action={action} />
        ))}
      </div>
      <div className="screen-progress">
        <p>{text.from(first, first + shown.length - 1, of.actions.length)}</p>
        <TurnButton turning={turning} />
      </div>
    </section>
  );
}

function linesOf({ what, who, due, note }: Action): number {
  const of = (words: string) => Math.ceil(words.length / lettersALine);
  return of(what) + of(`${who} ${due}`) + Math.max(1, of(note)) + aroundACard;
}
