import { useSyncExternalStore } from "react";

export const textSizes = ["normal", "large", "larger"] as const;
export const themes = ["device", "light", "dark"] as const;

/** How someone likes to see the pages. Kept on their device and sent nowhere. */
export type Display = {
  text: (typeof textSizes)[number];
  theme: (typeof themes)[number];
  plain: boolean;
  space: boolean;
  deviceFont: boolean;
};

const place = "cardtable.display";
let display = parse("");
const listeners = new Set<() => void>();

/** Reads what was kept and puts it on <html>: call it before the first paint. */
export function applyDisplay(): void {
  display = parse(stored());
  show();
}

/** Changes some of it, now and for next time. */
export function changeDisplay(change: Partial<Display>): void {
  display = { ...display, ...change };
  show();
  store(written(display));
  for (const listener of listeners) listener();
}

/** The display as it is now; a part that shows the plain text of a card asks `useDisplay().plain`. */
export function useDisplay(): Display {
  return useSyncExternalStore(listen, () => display);
}

function show(): void {
  const { dataset } = document.documentElement;
  const wanted = {
    text: display.text === "normal" ? null : display.text,
    theme: display.theme === "device" ? null : display.theme,
    plain: display.plain ? "" : null,
    space: display.space ? "" : null,
    font: display.deviceFont ? "device" : null,
  };
  for (const [name, value] of Object.entries(wanted)) {
    if (value === null) delete dataset[name];
    else dataset[name] = value;
  }
}

/** Kept as words, such as "large dark plain": words that nobody knows any more do no harm. */
function parse(text: string): Display {
  const words = text.split(" ");
  return {
    text: textSizes.find((size) => words.includes(size)) ?? "normal",
    theme: themes.find((theme) => words.includes(theme)) ?? "device",
    plain: words.includes("plain"),
    space: words.includes("space"),
    deviceFont: words.includes("device-font"),
  };
}

function written({ text, theme, plain, space, deviceFont }: Display): string {
  return [text, theme, plain && "plain", space && "space", deviceFont && "device-font"]
    .filter(Boolean)
    .join(" ");
}

/** Storage throws where a browser or its owner forbids it; then the choice lasts as long as the page. */
function stored(): string {
  try {
    return localStorage.getItem(place) ?? "";
  } catch {
    return "";
  }
}

function store(text: string): void {
  try {
    localStorage.setItem(place, text);
  } catch {
    // As above.
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
