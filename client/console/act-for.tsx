import type { PersonId } from "shared/ids.ts";
import { currentActivity } from "shared/workshop/workshop.ts";
import { Here } from "../activities/here.tsx";
import { RefusalStrip } from "../activities/refusal-strip.tsx";
import { actingFor } from "../live/acting-for.ts";
import { consoleText } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { nameOf } from "./person-words.ts";
import type { ConsoleProps } from "./props.ts";
import "./act-for.css";

/** The page of somebody without a device, in the leader's hands: what is done here is done in their name. */
export function ActFor({
  live,
  state,
  person,
  onClose,
}: ConsoleProps & { person: PersonId; onClose: () => void }) {
  const { workshop } = state;
  const step = currentActivity(workshop);
  const asking = actingFor(live, person);
  const ready = workshop.ready[step.id]?.includes(person) ?? false;
  return (
    <Dialog
      open={workshop.people[person] !== undefined}
      onClose={onClose}
      title={consoleText.actForTitle(nameOf(workshop, person))}
      place="sheet"
      actions={
        <Button
          aria-pressed={ready}
          onClick={() => asking.ask({ type: "person.ready", activity: step.id, ready: !ready })}
        >
          {consoleText.theyFinished}
        </Button>
      }
    >
      <p className="quiet small">{consoleText.actForHint}</p>
      <RefusalStrip refusal={state.refusal} locked={state.workshop.locked} />
      <div className="act-for" key={step.id}>
        <Here live={asking} state={state} person={person} step={step} />
      </div>
    </Dialog>
  );
}
