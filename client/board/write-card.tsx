import type { FormEvent } from "react";
import { limits } from "shared/limits.ts";
import { useDraft } from "../live/use-draft.ts";
import { wordsText } from "../text/sort-later.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea, TextField } from "../ui/field.tsx";
import type { Sorting } from "./use-sorting.ts";

/** A blank card: what it says, and perhaps a sentence about it. */
export function WriteCard({ sorting, onClose }: { sorting: Sorting; onClose: () => void }) {
  const [title, setTitle] = useDraft(sorting.draftName("card.title"));
  const [text, setText] = useDraft(sorting.draftName("card.text"));
  function add(event: FormEvent) {
    event.preventDefault();
    if (title.trim() === "" || !sorting.write(title.trim(), text.trim())) return;
    setTitle("");
    setText("");
    onClose();
  }
  return (
    <Dialog open onClose={onClose} title={wordsText.writeTitle} place="sheet">
      {sorting.wordless ? (
        <p>{wordsText.wordless}</p>
      ) : (
        <form className="stack" onSubmit={add}>
          <p>{wordsText.writeHint}</p>
          <TextField
            label={wordsText.writeWhat}
            value={title}
            maxLength={limits.text.short}
            autoComplete="off"
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <TextArea
            label={wordsText.writeMore}
            optional
            value={text}
            maxLength={limits.text.medium}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button kind="primary" type="submit" disabled={title.trim() === ""}>
            {wordsText.writeNow}
          </Button>
        </form>
      )}
    </Dialog>
  );
}
