import { Hand } from "lucide-react";
import type { Workshop } from "shared/workshop/workshop.ts";
import { consoleText } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { nameOf } from "./person-words.ts";
import type { ConsoleProps } from "./props.ts";

/** Who needs the leader now: those who ask for help, and those at the door. Never in a drawer. */
export function Urgent({ live, state: { workshop } }: Pick<ConsoleProps, "live" | "state">) {
  return (
    <div className="urgent" role="status">
      <AsksForHelp live={live} workshop={workshop} />
      <AtTheDoor live={live} workshop={workshop} />
    </div>
  );
}

type Part = Pick<ConsoleProps, "live"> & { workshop: Workshop };

function AsksForHelp({ live, workshop }: Part) {
  const asking = Object.entries(workshop.people).filter(([, person]) => person.help);
  return (
    <>
      {asking.map(([id]) => (
        <p key={id} className="people-help">
          <Hand />
          <span className="grow">{consoleText.asksForHelp(nameOf(workshop, id))}</span>
          <Button
            size="small"
            aria-label={consoleText.helpedOne(nameOf(workshop, id))}
            onClick={() => live.ask({ type: "person.help", person: id, wanted: false })}
          >
            {consoleText.helped}
          </Button>
        </p>
      ))}
    </>
  );
}

function AtTheDoor({ live, workshop }: Part) {
  const waiting = Object.entries(workshop.people).filter(([, person]) => person.waiting);
  if (waiting.length === 0) return null;
  return (
    <section aria-label={consoleText.atDoor} className="people-door">
      <h3>{consoleText.atDoor}</h3>
      <ul>
        {waiting.map(([id]) => {
          const name = nameOf(workshop, id);
          return (
            <li key={id}>
              <bdi className="grow">{name}</bdi>
              <Button
                size="small"
                kind="second"
                aria-label={consoleText.letInOne(name)}
                onClick={() => live.ask({ type: "person.admit", person: id })}
              >
                {consoleText.letIn}
              </Button>
              <Button
                size="small"
                aria-label={consoleText.turnAwayOne(name)}
                onClick={() => live.ask({ type: "person.remove", person: id })}
              >
                {consoleText.turnAway}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
