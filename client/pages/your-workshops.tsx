import { useRef, useState } from "react";
import { kept, type Led } from "../live/kept.ts";
import { leaderLink } from "../live/links.ts";
import { homeText } from "../text/home.ts";
import { dateText } from "../text/page.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { codeGroups } from "../ui/code-tiles.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { announce } from "../ui/live-region.tsx";
import "./your-workshops.css";

const text = homeText.led;
/** Shown at first; the rest is one press away. */
const few = 4;

/** The workshops that this device can lead. Nothing at all where there are none. */
export function YourWorkshops() {
  const [workshops, setWorkshops] = useState(kept.led);
  const [all, setAll] = useState(false);
  const [leaving, setLeaving] = useState<Led>();
  const heading = useRef<HTMLHeadingElement>(null);
  if (workshops.length === 0) return null;

  function forget(workshop: Led) {
    kept.forgetLed(workshop.code);
    setLeaving(undefined);
    setWorkshops(kept.led());
    announce(text.forgotten(workshop.title));
    // The button that opened the dialog is gone, and focus with it.
    setTimeout(() => (heading.current ?? document.querySelector("h1"))?.focus());
  }

  return (
    <section className="led" aria-labelledby="led">
      <h2 id="led" tabIndex={-1} ref={heading}>
        {text.title}
      </h2>
      <p className="quiet small">{text.hint}</p>
      <ul className="led-list">
        {(all ? workshops : workshops.slice(0, few)).map((workshop) => (
          <li key={workshop.code} className="led-line">
            <div className="led-words">
              <b>{workshop.title}</b>
              <span>{text.line(dateText(workshop.madeOn), codeGroups(workshop.code).join("\u00a0"))}</span>
            </div>
            <div className="led-buttons">
              <ButtonLink size="small" to={leaderLink(workshop.code, workshop.key)}>
                {text.open}
                <span className="visually-hidden"> {workshop.title}</span>
              </ButtonLink>
              <Button size="small" kind="quiet" onClick={() => setLeaving(workshop)}>
                {text.forget}
                <span className="visually-hidden"> {workshop.title}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {!all && workshops.length > few && (
        <Button size="small" onClick={() => setAll(true)}>
          {text.showAll(workshops.length)}
        </Button>
      )}
      <Dialog
        open={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={text.forgetTitle}
        actions={
          <>
            <Button onClick={() => setLeaving(undefined)}>{text.forgetNo}</Button>
            <Button kind="danger" onClick={() => leaving && forget(leaving)}>
              {text.forgetYes}
            </Button>
          </>
        }
      >
        <p>{leaving && text.forgetText(leaving.title)}</p>
      </Dialog>
    </section>
  );
}
