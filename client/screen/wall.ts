import type { Response } from "shared/activities/reflect.ts";
import { linesOf } from "./lines.ts";

/** Notes under one heading, or under none. */
export type WallColumn = { heading: string | null; total: number; notes: Response[] };

/** One picture of the wall: columns of notes, or one long answer that has the wall to itself. */
export type WallPage = { prompt: string } & ({ columns: WallColumn[] } | { long: Response });

/** Up to 3 headings and 9 notes a page. */
const most = { columns: 3, notes: 3 };
/** The width of a note's line, in em. */
const lineWidth = 14.4;
/** What a note needs besides its words, in lines: its edges, and a line for how many agree and who wrote it. */
const edges = 1.3;
const lastLine = 1.2;
/** A heading over a column: the width of its lines, in em, and what it needs around them. */
const headingWidth = 8.8;
const aroundHeading = 0.6;

/**
 * The pages of one question's answers, most agreed first: nothing on the big screen scrolls. `lines` is what a column
 * has room for. There is always one page, to show the question.
 */
export function wallPages(prompt: string, responses: readonly Response[], lines: number): WallPage[] {
  const all = [...responses].sort(byAgreement);
  const plain = all.every(({ heading }) => heading === null);
  const room = (heading: string | null) => lines - (plain ? 0 : headingHeight(heading));
  const isLong = (one: Response) => height(one) > room(one.heading);
  const short = all.filter((one) => !isLong(one));
  const columns = plain ? spread(short, lines) : grouped(short, room);
  const pages: WallPage[] = [];
  for (let from = 0; from < columns.length; from += most.columns)
    pages.push({ prompt, columns: columns.slice(from, from + most.columns) });
  for (const long of all.filter(isLong)) pages.push({ prompt, long });
  return pages.length > 0 ? pages : [{ prompt, columns: [] }];
}

type Room = (heading: string | null) => number;

function grouped(notes: readonly Response[], room: Room): WallColumn[] {
  const headings = [...new Set(notes.map(({ heading }) => heading))];
  const groups = headings
    .map((heading) => notes.filter((one) => one.heading === heading))
    .sort((one, other) => Number(isLoose(one)) - Number(isLoose(other)) || support(other) - support(one));
  return groups.flatMap((group) => stacked(group, room(group[0]?.heading ?? null)));
}

/** One under another, and a further column where a column is full. */
function stacked(group: readonly Response[], lines: number): WallColumn[] {
  const columns: WallColumn[] = [];
  let used = lines;
  for (const note of group) {
    let last = columns.at(-1);
    if (last === undefined || used + height(note) > lines || last.notes.length === most.notes) {
      last = { heading: note.heading, total: group.length, notes: [] };
      columns.push(last);
      used = 0;
    }
    last.notes.push(note);
    used += height(note);
  }
  return columns;
}

/** Without headings the notes lie beside each other, each where there is most room. */
function spread(notes: readonly Response[], lines: number): WallColumn[] {
  const done: WallColumn[] = [];
  let page: { column: WallColumn; used: number }[] = [];
  for (const note of notes) {
    const room = page
      .filter(({ column, used }) => column.notes.length < most.notes && used + height(note) <= lines)
      .sort((one, other) => one.used - other.used)[0];
    if (room !== undefined && page.length === most.columns) {
      room.column.notes.push(note);
      room.used += height(note);
      continue;
    }
    if (page.length === most.columns) page = [];
    const column = { heading: null, total: notes.length, notes: [note] };
    page.push({ column, used: height(note) });
    done.push(column);
  }
  return done;
}

function height(one: Response): number {
  const last = one.support > 0 || one.signed ? lastLine : 0;
  return linesOf(one.text, lineWidth) + edges + last;
}

function headingHeight(heading: string | null): number {
  return linesOf(heading ?? "", headingWidth) * 1.07 + aroundHeading;
}

function byAgreement(one: Response, other: Response): number {
  return other.support - one.support;
}

function support(group: readonly Response[]): number {
  return group.reduce((sum, one) => sum + one.support, 0);
}

function isLoose(group: readonly Response[]): boolean {
  return group[0]?.heading === null;
}
