import { ALargeSmall } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { untilLoaded } from "../live/until-loaded.ts";
import { partsText } from "../text/parts.ts";
import "./display-settings.css";

const text = partsText.display;

const DisplayDialog = lazy(() =>
  untilLoaded(() => import("./display-choices.tsx").then((part) => part.DisplayDialog)),
);

/** The "Text size" button of every page, and what it opens. `iconOnly` hides the words on a phone. */
export function DisplaySettings({ iconOnly = false }: { iconOnly?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`button button-soft button-small display-button${iconOnly ? " display-button-icon" : ""}`}
        onClick={() => setOpen(true)}
      >
        <ALargeSmall />
        <span className="display-button-words">{text.button}</span>
      </button>
      {open && (
        <Suspense>
          <DisplayDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
