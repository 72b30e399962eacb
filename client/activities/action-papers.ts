import * as z from "zod/mini";
import { type Edit, editSchema, wordsSchema } from "./action-edit.ts";

const papersSchema = z.object({
  /** A new action that is not sent yet. */
  adding: z.nullable(wordsSchema),
  /** By the id of an action. */
  edits: z.record(z.string(), editSchema),
});
/** Everything that one person has written in this step and that is not confirmed yet. */
export type Papers = z.infer<typeof papersSchema>;

/** What the device keeps; nothing when there is nothing unconfirmed. */
export function papersText(papers: Papers): string {
  return papers.adding === null && Object.keys(papers.edits).length === 0 ? "" : JSON.stringify(papers);
}

export function papersFrom(text: string): Papers {
  try {
    return papersSchema.parse(JSON.parse(text));
  } catch {
    return { adding: null, edits: {} };
  }
}

/** The papers with one edit put in, or taken out. An edit in which nothing is written is not kept. */
export function withEdit(papers: Papers, action: string, edit: Edit | undefined): Papers {
  const { [action]: _before, ...edits } = papers.edits;
  const blank = edit === undefined || (edit.status === "writing" && Object.keys(edit.mine).length === 0);
  return { ...papers, edits: blank ? edits : { ...edits, [action]: edit } };
}
