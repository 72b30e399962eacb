import { type Action, actionFields } from "shared/activities/actions.ts";
import { limits } from "shared/limits.ts";
import { actionStatuses } from "shared/series.ts";
import { tidy } from "shared/text.ts";
import * as z from "zod/mini";
import type { Asked } from "../live/live.ts";

/*
 * What somebody writes in an action while others may change the same one. Pure. Only the fields that were written in
 * are kept, each with what it said when the writing began: the others follow the action by themselves.
 */

export const wordsSchema = z.object({
  what: z.string(),
  who: z.string(),
  due: z.string(),
  measure: z.string(),
  card: z.nullable(z.string()),
  status: z.enum(actionStatuses),
  note: z.string(),
});
/** Everything that can be written of an action. */
export type Words = z.infer<typeof wordsSchema>;
export type Field = keyof Words;
export const fields = [...actionFields, "status", "note"] as const satisfies readonly Field[];

export const editSchema = z.object({
  mine: z.partial(wordsSchema),
  /** What those fields said when the writing began, or when the writer last chose. */
  seen: z.partial(wordsSchema),
  /** The whole action as the writer last saw it, in case it is taken away. */
  last: wordsSchema,
  /**
   * Sent: asked for, and kept until it is confirmed. Adding: the same for a new action. Refused: others were faster,
   * the writer has to look. Unadded: the new action was refused.
   */
  status: z.enum(["writing", "sent", "adding", "refused", "unadded"]),
});
export type Edit = z.infer<typeof editSchema>;

export const noWords: Words = {
  what: "",
  who: "",
  due: "",
  measure: "",
  card: null,
  status: "not-yet",
  note: "",
};

export function wordsOf({ what, who, due, measure, card, status, note }: Action): Words {
  return { what, who, due, measure, card, status, note };
}

/** The edit with one more key pressed; `now` is what the action says at this moment. */
export function write(edit: Edit | undefined, now: Words, field: Field, value: string | null): Edit {
  const mine = { ...edit?.mine };
  const seen = { ...edit?.seen };
  // What was sent shows as if it had happened: from here on that is what this person has seen.
  if (edit?.status === "sent")
    for (const one of fields) if (one in mine && same(mine[one], now[one])) set(seen, one, now[one]);
  if (!(field in mine)) set(seen, field, now[field]);
  set(mine, field, value);
  if (value === seen[field]) {
    delete mine[field];
    delete seen[field];
  }
  return { mine, seen, last: now, status: edit?.status === "refused" ? "refused" : "writing" };
}

/** What the fields show: what this person wrote, else what the action says. */
export function shownWords(edit: Edit | undefined, now: Words): Words {
  return { ...now, ...edit?.mine } as Words;
}

/** Whether the writer still has it in hand. */
export function isOpen(edit: Edit | undefined): boolean {
  return edit?.status === "writing" || edit?.status === "refused";
}

/** The fields where this person wants something else than the action says now. */
export function unsaved(edit: Edit | undefined, now: Words): Field[] {
  if (edit === undefined) return [];
  return fields.filter((field) => field in edit.mine && !same(edit.mine[field], now[field]));
}

/** Of those, the fields that somebody else changed since this person began to write in them. */
export function clashes(edit: Edit | undefined, now: Words): Field[] {
  return unsaved(edit, now).filter((field) => edit?.seen[field] !== now[field]);
}

/** The fields that somebody else changed since `opened`, and where this person wrote nothing. */
export function renewed(edit: Edit | undefined, opened: Words, now: Words): Field[] {
  return fields.filter((field) => opened[field] !== now[field] && !(field in (edit?.mine ?? {})));
}

/** Mine shall replace what the field says now. */
export function keepMine(edit: Edit, field: Field, now: Words): Edit {
  const seen = { ...edit.seen };
  set(seen, field, now[field]);
  return { ...edit, seen };
}

/** What the field says now shall stay. */
export function keepTheirs(edit: Edit, field: Field): Edit {
  const { [field]: _mine, ...mine } = edit.mine;
  const { [field]: _seen, ...seen } = edit.seen;
  return { ...edit, mine, seen };
}

/** The commands that save an edit: only changed fields, and what they said when the writing began. */
export function asksFor(action: string, edit: Edit, now: Words): Asked[] {
  const changed = unsaved(edit, now);
  const words = actionFields.filter((field) => changed.includes(field));
  const asks: Asked[] = [];
  if (words.length > 0)
    asks.push({
      type: "actions.change",
      action,
      ...Object.fromEntries(words.map((field) => [field, edit.mine[field]])),
      from: Object.fromEntries(words.map((field) => [field, edit.seen[field]])),
    });
  if (changed.includes("status") || changed.includes("note")) {
    const { status, note } = shownWords(edit, now);
    const from = { ...now, ...edit.seen };
    asks.push({
      type: "actions.progress",
      action,
      ...{ status, note },
      from: { status: from.status, note: from.note },
    });
  }
  return asks;
}

/** What became of an edit that was sent, once nothing is on its way any more. `refused`: a no came since, or may have. */
export function settled(edit: Edit, now: Words | undefined, refused: boolean): Edit | undefined {
  switch (edit.status) {
    case "writing":
    case "refused":
    case "unadded":
      return edit;
    case "adding":
      return now === undefined ? { ...edit, status: "unadded" } : undefined;
    case "sent":
      if (now !== undefined && (unsaved(edit, now).length === 0 || !refused)) return undefined;
      return { ...edit, status: "refused" };
  }
}

/** The edit with the action as it is now, should it be taken away later. */
export function freshened(edit: Edit, now: Words): Edit {
  return fields.every((field) => edit.last[field] === now[field]) ? edit : { ...edit, last: now };
}

const most: Partial<Record<Field, number>> = {
  what: limits.text.medium,
  who: limits.text.short,
  due: limits.text.short,
  measure: limits.text.medium,
  note: limits.text.medium,
};

/** Whether anything is written in a new action that would be missed. */
export function hasWords({ what, who, due, measure }: Words): boolean {
  return [what, who, due, measure].some((text) => text.trim() !== "");
}

/** How many letters a field has room for. */
export function roomFor(field: Field): number {
  return most[field] ?? limits.text.medium;
}

/** What has to be mended before it can be saved: nothing written where something must be, or too much. */
export function problemsOf(words: Words): ReadonlyMap<Field, "empty" | "long"> {
  const found = new Map<Field, "empty" | "long">();
  if (tidy(words.what) === "") found.set("what", "empty");
  for (const field of fields)
    if ([...tidy(words[field] ?? "")].length > roomFor(field)) found.set(field, "long");
  return found;
}

/** Whether two values are the same once the server has tidied what was typed. */
function same(mine: string | null | undefined, now: string | null): boolean {
  return (typeof mine === "string" ? tidy(mine) : mine) === now;
}

function set(words: Partial<Record<Field, unknown>>, field: Field, value: string | null): void {
  words[field] = value;
}
