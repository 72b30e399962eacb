import { Eye, EyeOff, Heart, SquarePlus, Tag, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import type { Response } from "shared/activities/reflect.ts";
import type { People } from "shared/people.ts";
import { signer } from "../../activities/reflect-others.tsx";
import { reflectText, reflectViewText } from "../../text/reflect.ts";
import { Button } from "../../ui/button.tsx";
import { Note } from "../../ui/note.tsx";

type Doing = {
  people: People;
  onShow: (one: Response, shown: boolean) => void;
  onHeading: (one: Response) => void;
  /** Only where there is a sort for the card to go to. */
  onCard: ((one: Response) => void) | undefined;
  onAway: (one: Response) => void;
};

/** What waits for the leader, then what everyone sees, under its headings. */
export function Answers({ all, ...doing }: Doing & { all: readonly Response[] }) {
  const held = all.filter((one) => !one.shown);
  const shown = all.filter((one) => one.shown);
  const headings = headingsOf(shown);
  const loose = shown.filter((one) => one.heading === null);
  return (
    <>
      {held.length > 0 && (
        <section className="stack reflect-held" aria-label={reflectViewText.held}>
          <div>
            <h3>{reflectViewText.held}</h3>
            <p className="quiet smallest">{reflectViewText.heldHint}</p>
          </div>
          <List all={held} {...doing} />
        </section>
      )}
      {shown.length > 0 && (
        <section className="stack" aria-label={reflectViewText.shown}>
          <h3>{reflectViewText.shown}</h3>
          {headings.map((heading) => (
            <Group key={heading} title={heading}>
              <List all={shown.filter((one) => one.heading === heading)} {...doing} />
            </Group>
          ))}
          {loose.length > 0 && headings.length > 0 && (
            <Group title={reflectViewText.noHeading}>
              <List all={loose} {...doing} />
            </Group>
          )}
          {headings.length === 0 && <List all={loose} {...doing} />}
        </section>
      )}
    </>
  );
}

/** The headings in use, in the order they came. */
export function headingsOf(all: readonly Response[]): string[] {
  return [...new Set(all.flatMap(({ heading }) => heading ?? []))];
}

/** The id of an answer on the page, so that it can have the focus. */
export const answerId = (response: string) => `answer-${response}`;

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack reflect-group" aria-label={title}>
      <h4>{title}</h4>
      {children}
    </section>
  );
}

function List({ all, ...doing }: Doing & { all: readonly Response[] }) {
  return (
    <ul className="reflect-view-list">
      {all.map((one) => (
        <li key={one.id}>
          <Answer one={one} {...doing} />
        </li>
      ))}
    </ul>
  );
}

function Answer({ one, people, onShow, onHeading, onCard, onAway }: Doing & { one: Response }) {
  const name = signer(one, people);
  const act = (icon: ReactNode, words: string, onClick: () => void) => (
    <Button size="small" aria-label={reflectViewText.about(words, start(one.text))} onClick={onClick}>
      {icon}
      {words}
    </Button>
  );
  return (
    <Note id={answerId(one.id)} tabIndex={-1}>
      <p>{one.text}</p>
      {(name !== undefined || one.support > 0) && (
        <p className="reflect-view-about">
          {one.support > 0 && (
            <span>
              <Heart />
              {reflectText.agreeing(one.support)}
            </span>
          )}
          {name}
        </p>
      )}
      <div className="reflect-view-acts">
        {one.shown
          ? act(<EyeOff />, reflectViewText.hide, () => onShow(one, false))
          : act(<Eye />, reflectViewText.letThrough, () => onShow(one, true))}
        {act(<Tag />, reflectViewText.heading, () => onHeading(one))}
        {onCard && act(<SquarePlus />, reflectViewText.card, () => onCard(one))}
        {act(<Trash2 />, reflectViewText.away, () => onAway(one))}
      </div>
    </Note>
  );
}

/** Enough of an answer to tell it from others, spoken behind each of its buttons. */
function start(text: string): string {
  const letters = [...text];
  return letters.length <= 50 ? text : `${letters.slice(0, 50).join("")}…`;
}
