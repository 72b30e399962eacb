import { Smartphone } from "lucide-react";
import { useMemo, useState } from "react";
import { anyPerson, view } from "shared/workshop/seen.ts";
import { currentActivity, type Workshop } from "shared/workshop/workshop.ts";
import { Here } from "../activities/here.tsx";
import type { Live } from "../live/live.ts";
import { consoleText } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { ConsoleProps } from "./props.ts";

/** Somebody who is not in the room: they see what every person sees, and what they press goes nowhere. */
const nobody = "nobody";

/** The current step as a person has it on their phone. */
export function SeeAs({ live, state }: Pick<ConsoleProps, "live" | "state">) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Smartphone />
        {consoleText.seeAsThey}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={consoleText.seeAsTitle} place="sheet">
        <p className="quiet small">{consoleText.seeAsHint}</p>
        <div className="act-for">
          <TheirPage live={live} state={state} />
        </div>
      </Dialog>
    </>
  );
}

function TheirPage({ live, state }: Pick<ConsoleProps, "live" | "state">) {
  const dead: Live = useMemo(
    () => ({ ...live, ask: () => ({ ok: true, id: nobody, changes: false }), hold: () => undefined }),
    [live],
  );
  const workshop = useMemo(() => seated(view(state.workshop, anyPerson)), [state.workshop]);
  const theirs = { ...state, workshop, you: { kind: "person" as const, person: nobody } };
  return <Here live={dead} state={theirs} person={nobody} step={currentActivity(workshop)} />;
}

/** At the first table, where there are any. */
function seated(workshop: Workshop): Workshop {
  const person = { name: "", helps: false, ...(workshop.tables > 0 ? { table: "1" } : {}) };
  return { ...workshop, people: { ...workshop.people, [nobody]: person } };
}
