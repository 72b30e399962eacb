import { Heart } from "lucide-react";
import type { Response } from "shared/activities/reflect.ts";
import type { People } from "shared/people.ts";
import { signer } from "../activities/reflect-others.tsx";
import { wallText } from "../text/reflect.ts";
import { Note } from "../ui/note.tsx";
import { linesOf } from "./lines.ts";
import type { ScreenStepProps } from "./on-screen.ts";
import { TurnButton, useTurning } from "./turning.tsx";
import { type WallColumn, wallPages } from "./wall.ts";
import "./screen-reflect.css";

/** Lines of a note that a column has room for under a question of two lines or fewer. */
const roomForLines = 16;
/** The width of the question's lines, in em; a longer question is set smaller. */
const questionWidth = { large: 22, smaller: 30 };

/** An answer that has the wall to itself is set smaller when it has more letters than this. */
const manyLetters = 550;

/** The wall: what people answered, question by question. */
export function ScreenReflect({ activity, of, state }: ScreenStepProps<"reflect">) {
  const { prompts } = activity.settings;
  const shown = of.responses.filter((one) => one.shown);
  const pages = prompts.flatMap(({ id, text }) =>
    wallPages(
      id,
      shown.filter((one) => one.prompt === id),
      roomForLines - lost(text),
    ),
  );
  const turning = useTurning(pages.length);
  const page = pages[turning.part];
  const number = prompts.findIndex(({ id }) => id === page?.prompt);
  const prompt = prompts[number];
  if (page === undefined || prompt === undefined) return null;
  const total = shown.filter((one) => one.prompt === prompt.id).length;
  return (
    <div className="wall">
      <header className="wall-head">
        {prompts.length > 1 && (
          <p className="wall-number">
            <span aria-hidden="true">{number + 1}</span>
            <span className="visually-hidden">{wallText.question(number + 1, prompts.length)}</span>
          </p>
        )}
        <h2 className={isLong(prompt.text) ? "wall-smaller" : ""}>{prompt.text}</h2>
        <div className="wall-count">
          {total > 0 && <p>{wallText.answers(total)}</p>}
          <TurnButton turning={turning} />
        </div>
      </header>
      {total === 0 && <p className="wall-empty">{wallText.empty}</p>}
      {"long" in page ? (
        <div
          className={`wall-columns wall-alone ${page.long.text.length > manyLetters ? "wall-alone-long" : ""}`}
        >
          <WallNote one={page.long} people={state.workshop.people} />
        </div>
      ) : (
        <div className={`wall-columns wall-columns-${page.columns.length}`}>
          {page.columns.map((column) => (
            <Column
              key={column.notes[0]?.id}
              column={column}
              people={state.workshop.people}
              page={page.columns}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function Column({ column, people, page }: { column: WallColumn; people: People; page: WallColumn[] }) {
  const { heading, notes, total } = column;
  const plain = page.every((other) => other.heading === null);
  return (
    <section className="wall-column">
      {!plain && (
        <header>
          <h3>{heading ?? wallText.unsorted}</h3>
          <p>{wallText.answers(total)}</p>
        </header>
      )}
      {notes.map((one) => (
        <WallNote key={one.id} one={one} people={people} />
      ))}
    </section>
  );
}

function WallNote({ one, people }: { one: Response; people: People }) {
  const name = signer(one, people);
  return (
    <Note>
      <p>{one.text}</p>
      {(one.support > 0 || name !== undefined) && (
        <p className="wall-about">
          {one.support > 0 && (
            <b>
              <Heart />
              {wallText.agree(one.support)}
            </b>
          )}
          {name !== undefined && <span>{name}</span>}
        </p>
      )}
    </Note>
  );
}

function isLong(text: string): boolean {
  return linesOf(text, questionWidth.large) > 2;
}

/** Lines that a long question takes from the notes. */
function lost(text: string): number {
  return isLong(text) ? Math.max(0, linesOf(text, questionWidth.smaller) - 2.4) : 0;
}
