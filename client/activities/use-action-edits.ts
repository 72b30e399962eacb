import { useState } from "react";
import type { Action } from "shared/activities/actions.ts";
import type { StateOf } from "shared/activities/kinds.ts";
import type { Asked, Live } from "../live/live.ts";
import { actionsText as text } from "../text/actions.ts";
import { announce } from "../ui/live-region.tsx";
import {
  asksFor,
  clashes,
  type Edit,
  type Field,
  hasWords,
  isOpen,
  noWords,
  problemsOf,
  shownWords,
  unsaved,
  type Words,
  wordsOf,
  write,
} from "./action-edit.ts";
import { focusOn, places } from "./action-focus.ts";
import type { LivePhase } from "./step-props.ts";
import { useHold } from "./use-hold.ts";
import { usePapers } from "./use-papers.ts";

export type EditsProps = {
  activity: { id: string };
  of: StateOf<"actions">;
  live: Live;
  state: LivePhase;
  /** Whose the unsent words are. */
  person: string;
  leads: boolean;
};

export type ActionEdits = ReturnType<typeof useActionEdits>;

/** Stands for the form of a new action where an action's id would stand. */
const newForm = "new";

/** Everything that one person does to the actions of a step. */
export function useActionEdits({ activity, of, live, state, person, leads }: EditsProps) {
  const { papers, change, put, putSent } = usePapers(`${activity.id}.${person}.actions`, of.actions, state);
  /** What actions said when this person opened them. */
  const [opened, setOpened] = useState<Readonly<Record<string, Words>>>({});
  const [form, setForm] = useState<Words>();
  const [tried, setTried] = useState<readonly string[]>([]);
  const adding = papers.adding ?? form;

  const open = of.actions.map(({ id }) => id).filter((id) => id in opened || isOpen(papers.edits[id]));
  useHold(
    live,
    activity.id,
    Object.keys(opened)
      .filter((id) => open.includes(id))
      .at(-1) ?? open.at(-1),
  );

  function untry(id: string): void {
    setTried((all) => all.filter((one) => one !== id));
  }

  function close(id: string): void {
    setOpened(({ [id]: _closed, ...others }) => others);
    untry(id);
  }

  /** The edit is over: nothing of it is kept. */
  function end(id: string, place: string): void {
    put(id, undefined);
    close(id);
    focusOn(place);
  }

  /** Says what is missing, if anything is. */
  function complete(id: string, words: Words): boolean {
    const wrong = [...problemsOf(words).keys()][0];
    if (wrong === undefined) return true;
    setTried([...tried, id]);
    focusOn(places.field(id, wrong));
    return false;
  }

  function asked(commands: readonly Asked[]): boolean {
    return commands.every((command) => live.ask(command).ok);
  }

  function send(id: string, edit: Edit, now: Words): void {
    if (!asked(asksFor(id, edit, now))) {
      put(id, { ...edit, status: "refused" });
      return;
    }
    putSent(id, { ...edit, status: "sent" });
    close(id);
    announce(text.saved);
    focusOn(places.change(id));
  }

  function add(words: Words, done: () => void): void {
    const { what, who, due, measure, card, status, note } = words;
    const from = card === null ? {} : { card };
    const answer = live.ask({ type: "actions.add", activity: activity.id, what, who, due, measure, ...from });
    if (!answer.ok) return;
    done();
    putSent(answer.id, { mine: {}, seen: {}, last: words, status: "adding" });
    if (leads && (status !== "not-yet" || note !== ""))
      asked([{ type: "actions.progress", action: answer.id, status, note }]);
    announce(text.added);
    focusOn(places.title(answer.id));
  }

  function dropForm(): void {
    setForm(undefined);
    untry(newForm);
    change((all) => ({ ...all, adding: null }));
  }

  function setNew(words: Words): void {
    setForm(words);
    change((all) => ({ ...all, adding: hasWords(words) ? words : null }));
  }

  return {
    /** The new action in the making. */
    adding,
    /** The actions in this person's hands. */
    open,
    /** Whether somebody tried to save it as it is, so that what is missing is said. */
    tried: (id: string) => tried.includes(id),
    edit: (id: string) => papers.edits[id],
    openedAs: (action: Action) => opened[action.id] ?? wordsOf(action),
    /** Edits of actions that are gone, or that never came to be. */
    orphans: [...new Set([...Object.keys(papers.edits), ...Object.keys(opened)])].flatMap((id) => {
      const edit = papers.edits[id];
      const last = edit?.last ?? opened[id];
      const onItsWay = edit?.status === "adding" || edit?.status === "sent";
      if (onItsWay || last === undefined || of.actions.some((one) => one.id === id)) return [];
      return [{ id, words: shownWords(edit, last), unadded: edit?.status === "unadded" }];
    }),
    begin(action: Action): void {
      setOpened({ ...opened, [action.id]: wordsOf(action) });
      focusOn(places.what(action.id));
    },
    write(action: Action, field: Field, value: string | null): void {
      put(action.id, write(papers.edits[action.id], wordsOf(action), field, value));
    },
    /** Between theirs and mine; once a refused edit has no open question left, it is asked for again. */
    choose(action: Action, edit: Edit): void {
      const now = wordsOf(action);
      const open = clashes(edit, now).length > 0 || problemsOf(shownWords(edit, now)).size > 0;
      if (edit.status !== "refused" || open) put(action.id, edit);
      else if (unsaved(edit, now).length > 0) send(action.id, edit, now);
      else end(action.id, places.change(action.id));
    },
    save(action: Action): void {
      const { id } = action;
      const now = wordsOf(action);
      const edit = papers.edits[id];
      if (edit === undefined || unsaved(edit, now).length === 0) {
        end(id, places.change(id));
        return;
      }
      if (!complete(id, shownWords(edit, now))) return;
      const clash = clashes(edit, now)[0];
      if (clash === undefined) {
        send(id, edit, now);
        return;
      }
      put(id, { ...edit, status: "refused" });
      focusOn(places.clash(id, clash));
    },
    leave: (action: Action) => end(action.id, places.change(action.id)),
    /** Takes an action away for all. */
    remove(action: Action): void {
      const at = of.actions.findIndex(({ id }) => id === action.id);
      const next = of.actions[at + 1] ?? of.actions[at - 1];
      if (!live.ask({ type: "actions.remove", action: action.id }).ok) return;
      announce(text.gone);
      end(action.id, next === undefined ? places.list : places.title(next.id));
    },
    start(card: string | null): void {
      setNew({ ...(adding ?? noWords), card: card ?? adding?.card ?? null });
      focusOn(places.what(newForm));
    },
    writeNew: (field: Field, value: string | null) =>
      setNew({ ...(adding ?? noWords), [field]: value } as Words),
    addNew(): void {
      if (adding !== undefined && complete(newForm, adding)) add(adding, dropForm);
    },
    dropForm(): void {
      dropForm();
      focusOn(places.add);
    },
    addAgain(id: string, words: Words): void {
      add(words, () => end(id, places.list));
    },
    letGo: (id: string) => end(id, places.list),
  };
}
