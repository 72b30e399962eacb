/*
 * What somebody has typed and not sent yet, by the name of its field. It outlives the field, so that a step that
 * comes and goes loses nothing; a reload keeps it for this tab where the browser allows.
 */
const kept = new Map<string, string>();
const listeners = new Set<() => void>();
const storageName = "cardtable.drafts";

try {
  const stored: unknown = JSON.parse(sessionStorage.getItem(storageName) ?? "{}");
  if (stored !== null && typeof stored === "object")
    for (const [name, text] of Object.entries(stored)) if (typeof text === "string") kept.set(name, text);
} catch {
  // Without storage a draft lasts as long as the page.
}

export const drafts = {
  get: (name: string): string => kept.get(name) ?? "",
  set(name: string, text: string): void {
    if (text === "") kept.delete(name);
    else kept.set(name, text);
    try {
      sessionStorage.setItem(storageName, JSON.stringify(Object.fromEntries(kept)));
    } catch {
      // As above.
    }
    for (const listener of listeners) listener();
  },
  /** Whether anything lies unsent in a field whose name begins so. */
  unsent: (prefix: string): boolean => [...kept.keys()].some((name) => name.startsWith(prefix)),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
