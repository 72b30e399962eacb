import { useEffect } from "react";
import { roomSettings as text } from "../text/console.ts";
import type { ConsoleProps } from "./props.ts";
import { backStride, nextStride } from "./walk.ts";

/** With Alt, so that no single key ever does anything by accident; by place, so that layouts make no difference. */
const keys = {
  KeyN: { key: "N", words: text.keyNext },
  KeyB: { key: "B", words: text.keyBack },
  KeyH: { key: "H", words: text.keyHide },
  KeyL: { key: "L", words: text.keyLock },
  KeyT: { key: "T", words: text.keyTimer },
} as const;
type Code = keyof typeof keys;

/** What the keys do, for those who never touch the mouse. */
export function Keys() {
  return (
    <section>
      <h3>{text.keys}</h3>
      <dl className="keys">
        {Object.values(keys).map(({ key, words }) => (
          <div key={key}>
            <dt>
              <kbd>Alt</kbd> + <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Listens for them while the console is open; never while somebody types, or a dialog asks something. */
export function useKeys({ live, state }: Pick<ConsoleProps, "live" | "state">): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat || !(event.code in keys)) return;
      if (document.querySelector("dialog[open]") !== null || isTyping(event.target)) return;
      event.preventDefault();
      press(event.code as Code, { live, state });
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [live, state]);
}

function press(code: Code, { live, state: { workshop } }: Pick<ConsoleProps, "live" | "state">): void {
  if (workshop.status === "closed") return;
  switch (code) {
    case "KeyN": {
      const next = nextStride(workshop);
      if (next.to !== "end") live.ask(next.command);
      return;
    }
    case "KeyB": {
      const back = backStride(workshop);
      if (back !== undefined && back.to !== "end") live.ask(back.command);
      return;
    }
    case "KeyH":
      live.ask({ type: "agenda.hide", on: !workshop.hidden });
      return;
    case "KeyL":
      live.ask({ type: "agenda.lock", locked: !workshop.locked });
      return;
    case "KeyT":
      timer(live, workshop);
  }
}

function timer(live: ConsoleProps["live"], workshop: ConsoleProps["state"]["workshop"]): void {
  const { timer: set, agenda, current } = workshop;
  if (set?.is === "running") live.ask({ type: "timer.pause" });
  else if (set !== null) live.ask({ type: "timer.start", seconds: Math.max(1, Math.ceil(set.left / 1000)) });
  else {
    const minutes = agenda.find(({ id }) => id === current)?.minutes ?? 5;
    live.ask({ type: "timer.start", seconds: minutes * 60 });
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}
