import type { FormEvent } from "react";
import type { CardId } from "shared/ids.ts";
import { limits } from "shared/limits.ts";
import { useDraft } from "../live/use-draft.ts";
import { aloneText } from "../text/alone.ts";
import { wordsText } from "../text/sort-later.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/field.tsx";
import type { Sorting } from "./use-sorting.ts";
import "./card-notes.css";

type Props = { sorting: Sorting; card: CardId; onClose: () => void };

/** What people wrote on a card, and the note of whoever looks. */
export function CardNotes({ sorting, card, onClose }: Props) {
  const notes = sorting.notes(card);
  const own = notes.find((note) => note.own);
  const [draft, setDraft] = useDraft(sorting.draftName(`note.${card}`));
  const text = draft || (own?.text ?? "");
  function put(words: string) {
    if (!sorting.note(card, words)) return;
    setDraft("");
    onClose();
  }
  function save(event: FormEvent) {
    event.preventDefault();
    put(text.trim());
  }
  return (
    <Dialog open onClose={onClose} title={wordsText.notesOn(sorting.face(card)?.title ?? "")} place="sheet">
      <div className="stack">
        {notes.length === 0 && <p className="quiet">{wordsText.noNotes}</p>}
        <ul className="card-notes">
          {notes.map((note) => (
            <li key={note.id}>
              <p>{note.text}</p>
              {(note.own || note.name) && (
                <p className="card-notes-name">{note.own ? wordsText.noteOwn : note.name}</p>
              )}
            </li>
          ))}
        </ul>
        {sorting.wordless ? (
          <p>{wordsText.wordless}</p>
        ) : (
          <form className="stack" onSubmit={save}>
            <TextArea
              label={wordsText.noteLabel}
              hint={sorting.alone ? aloneText.noteHint : wordsText.noteHint}
              value={text}
              maxLength={limits.text.medium}
              onChange={(event) => setDraft(event.currentTarget.value)}
            />
            <div className="stack">
              <Button
                wide
                kind="primary"
                type="submit"
                disabled={sorting.locked || text.trim() === (own?.text ?? "")}
              >
                {wordsText.noteSave}
              </Button>
              {own && (
                <Button wide disabled={sorting.locked} onClick={() => put("")}>
                  {wordsText.noteTake}
                </Button>
              )}
            </div>
          </form>
        )}
      </div>
    </Dialog>
  );
}
