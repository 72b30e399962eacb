import { useEffect, useRef } from "react";
import type { Action } from "shared/activities/actions.ts";
import { drafts } from "../live/drafts.ts";
import { useDraft } from "../live/use-draft.ts";
import { type Edit, freshened, settled, wordsOf } from "./action-edit.ts";
import { type Papers, papersFrom, papersText, withEdit } from "./action-papers.ts";
import type { LivePhase } from "./step-props.ts";

/** What one person has written and the server has not confirmed: it outlives the page, and goes once it is saved. */
export function usePapers(name: string, actions: readonly Action[], state: LivePhase) {
  const [draft] = useDraft(name);
  const papers = papersFrom(draft);
  const refusals = state.refusal?.count ?? 0;
  /** How many refusals there had been when an edit was sent. After a reload nobody knows: then it counts as refused. */
  const sentAt = useRef(new Map<string, number>());

  function change(next: (papers: Papers) => Papers): void {
    drafts.set(name, papersText(next(papersFrom(drafts.get(name)))));
  }

  function put(id: string, edit: Edit | undefined): void {
    change((all) => withEdit(all, id, edit));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `put` reads what is kept anew each time.
  useEffect(() => {
    for (const [id, edit] of Object.entries(papersFrom(draft).edits)) {
      const action = actions.find((one) => one.id === id);
      const now = action && wordsOf(action);
      const known = now === undefined ? edit : freshened(edit, now);
      const next = state.waiting > 0 ? known : settled(known, now, sentAt.current.get(id) !== refusals);
      if (next !== edit) put(id, next);
    }
  }, [state.waiting, actions, refusals, draft]);

  return {
    papers,
    change,
    put,
    putSent(id: string, edit: Edit): void {
      sentAt.current.set(id, refusals);
      put(id, edit);
    },
  };
}
