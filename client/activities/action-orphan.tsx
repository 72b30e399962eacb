import { useEffect } from "react";
import { clashText } from "../text/actions.ts";
import { Button } from "../ui/button.tsx";
import { announce } from "../ui/live-region.tsx";
import type { Words } from "./action-edit.ts";

type Props = {
  words: Words;
  /** It never came to be, rather than being taken away. */
  unadded: boolean;
  locked: boolean;
  onAddAgain: () => void;
  onLetGo: () => void;
};

/** What somebody wrote in an action that is not there any more: the words stay until they say what shall be. */
export function ActionOrphan({ words, unadded, locked, onAddAgain, onLetGo }: Props) {
  const said = [words.what, words.who, words.due, words.measure, words.note];
  const why = unadded ? clashText.unadded : clashText.gone;
  useEffect(() => announce(`${why} ${clashText.goneAsk}`), [why]);
  return (
    <section className="card action action-orphan" aria-label={why}>
      <p>
        <b>{why}</b> {clashText.goneAsk}
      </p>
      <p className="action-told">{said.filter((one) => one !== "").join(" · ")}</p>
      <div className="action-buttons">
        <Button kind="second" disabled={locked} onClick={onAddAgain}>
          {clashText.addAgain}
        </Button>
        <Button onClick={onLetGo}>{clashText.letGo}</Button>
      </div>
    </section>
  );
}
