import { MessageSquareText, SquarePen } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { CardId } from "shared/ids.ts";
import { untilLoaded } from "../live/until-loaded.ts";
import { sortText } from "../text/sort.ts";
import { Button } from "../ui/button.tsx";
import type { Sorting } from "./use-sorting.ts";

/** Nobody writes before they have read their first card. */
const CardNotes = lazy(() => untilLoaded(() => import("./card-notes.tsx").then((part) => part.CardNotes)));
const WriteCard = lazy(() => untilLoaded(() => import("./write-card.tsx").then((part) => part.WriteCard)));

/** Opens the notes on a card, and says how many there are. */
export function NotesButton({ sorting, card }: { sorting: Sorting; card: CardId }) {
  const [open, setOpen] = useState(false);
  const count = sorting.notes(card).length;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        <MessageSquareText />
        {sortText.notes(count)}
      </Button>
      {open && (
        <Suspense>
          <CardNotes sorting={sorting} card={card} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Opens a blank card. */
export function WriteButton({ sorting }: { sorting: Sorting }) {
  const [open, setOpen] = useState(false);
  // A card that only one person can have written would tell the others what they think.
  if (sorting.alone) return null;
  return (
    <>
      <Button disabled={sorting.locked} onClick={() => setOpen(true)}>
        <SquarePen />
        {sortText.write}
      </Button>
      {open && (
        <Suspense>
          <WriteCard sorting={sorting} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Says, or takes back, that this person has finished. */
export function ReadyButton({ sorting }: { sorting: Sorting }) {
  const { ready } = sorting;
  if (ready === undefined) return null;
  return (
    <Button aria-pressed={ready} onClick={() => sorting.setReady(!ready)}>
      {ready ? sortText.readyNow : sortText.ready}
    </Button>
  );
}
