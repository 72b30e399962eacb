import { useSyncExternalStore } from "react";

/** Screen readers notice a change only, so the region is emptied first and the words follow. */
const pause = 100;

let words = "";
let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Says it politely, after what is being read now. Words that come close together are said together. */
export function announce(text: string): void {
  waiting.push(text);
  show("");
  if (timer !== undefined) return;
  timer = setTimeout(() => {
    timer = undefined;
    show(waiting.join(" "));
    waiting = [];
  }, pause);
}

/** The page's one place for spoken news. */
export function LiveRegion() {
  const text = useSyncExternalStore(listen, () => words);
  return (
    <div className="visually-hidden" role="status">
      {text}
    </div>
  );
}

function show(text: string): void {
  words = text;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
