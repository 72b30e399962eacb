import { UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { supportedCount } from "shared/people.ts";
import { headcount, type Workshop } from "shared/workshop/workshop.ts";
import { consoleText } from "../text/console.ts";
import { Button } from "../ui/button.tsx";
import { Panel } from "../ui/panel.tsx";
import { AddPerson } from "./add-person.tsx";
import { PersonDialog } from "./person-dialog.tsx";
import { nameOf, standing } from "./person-words.ts";
import type { ConsoleProps } from "./props.ts";
import "./people-panel.css";

/** Who is here, by name. */
export function PeoplePanel(props: ConsoleProps) {
  const { state } = props;
  const { workshop, presence } = state;
  const [chosen, setChosen] = useState<string>();
  const [adding, setAdding] = useState(false);
  const people = Object.entries(workshop.people);
  const inside = people.filter(([, person]) => !person.waiting);
  const supported = supportedCount(workshop.people);
  return (
    <Panel title={consoleText.people} className="people-panel">
      <p className="people-count" aria-hidden="true">
        {headcount(workshop)}
      </p>
      <p className="quiet smallest">
        {consoleText.connected(presence.online)}
        {supported > 0 && `. ${consoleText.supported(supported)}`}
      </p>
      <Roles workshop={workshop} />
      {inside.length === 0 && <p>{consoleText.nobody}</p>}
      <ul className="people-list">
        {inside.map(([id, person]) => (
          <li key={id}>
            <span className="grow">
              <bdi>{person.name || consoleText.noName}</bdi>
              <span className="people-standing">{standing(state, id)}</span>
            </span>
            <Button
              size="small"
              onClick={() => setChosen(id)}
              aria-label={consoleText.moreOne(nameOf(workshop, id))}
            >
              <span aria-hidden="true">•••</span>
            </Button>
          </li>
        ))}
      </ul>
      {workshop.status !== "closed" && (
        <Button wide onClick={() => setAdding(true)}>
          <UserRoundPlus />
          {consoleText.addPerson}
        </Button>
      )}
      <AddPerson {...props} open={adding} onClose={() => setAdding(false)} />
      <PersonDialog {...props} person={chosen} onClose={() => setChosen(undefined)} />
    </Panel>
  );
}

/** Counted now and then, in groups of five or more: never beside a name. */
function Roles({ workshop }: { workshop: Workshop }) {
  const { roles } = workshop.counted;
  if (roles === null) return null;
  return (
    <section aria-label={consoleText.roles}>
      <dl className="people-roles">
        {roles.map(({ title, count }) => (
          <div key={title}>
            <dt>{title || consoleText.otherRoles}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet smallest">{consoleText.rolesHint}</p>
    </section>
  );
}
