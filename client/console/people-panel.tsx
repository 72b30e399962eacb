import { UserX } from "lucide-react";
import { useState } from "react";
import { headcount } from "shared/workshop/workshop.ts";
import { consoleText } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Panel } from "../ui/panel.tsx";
import type { ConsoleProps } from "./props.ts";

/** Who is here, by name only; each can be removed, after asking. */
export function PeoplePanel({ live, state }: ConsoleProps) {
  const [removing, setRemoving] = useState<{ id: string; name: string }>();
  const people = Object.entries(state.workshop.people).map(([id, { name, helps }]) => ({
    id,
    name: name || consoleText.noName,
    helps,
  }));
  return (
    <Panel title={consoleText.people} className="people-panel">
      <p className="people-count" aria-hidden="true">
        {headcount(state.workshop)}
      </p>
      <p className="quiet smallest">{consoleText.connected(state.presence.online)}</p>
      {people.length === 0 && <p>{consoleText.nobody}</p>}
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <span className="grow">
              {person.name} {person.helps && <span className="quiet">{consoleText.supports}</span>}
            </span>
            <Button
              size="small"
              onClick={() => setRemoving(person)}
              aria-label={consoleText.removeOne(person.name)}
            >
              <UserX />
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        open={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={consoleText.removeTitle(removing?.name ?? "")}
        actions={
          <Button
            kind="danger"
            onClick={() => {
              if (removing) live.ask({ type: "person.remove", person: removing.id });
              setRemoving(undefined);
            }}
          >
            {consoleText.removeNow}
          </Button>
        }
      >
        <p>{consoleText.removeText}</p>
      </Dialog>
    </Panel>
  );
}
