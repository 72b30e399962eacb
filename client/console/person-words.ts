import { leaderId } from "shared/activities/activity.ts";
import type { PersonId } from "shared/ids.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { consoleText } from "../text/console.ts";
import { tableText } from "../text/table.ts";
import type { ConsoleProps } from "./props.ts";

/** A person's name, or words for none. */
export function nameOf({ people }: Workshop, id: PersonId): string {
  return people[id]?.name || consoleText.noName;
}

/** What the leader has to know of a person now, shortest first: help, finished, connection, table. */
export function standing({ workshop, presence }: ConsoleProps["state"], id: PersonId): string {
  const person = workshop.people[id];
  if (person === undefined) return "";
  const { help, helps, supports, scribe, table } = person;
  const words: string[] = [];
  if (help) words.push(consoleText.asking);
  if (helps)
    words.push(
      supports === undefined ? consoleText.supports : consoleText.helping(nameOf(workshop, supports)),
    );
  if (workshop.ready[workshop.current]?.includes(id)) words.push(consoleText.done);
  if (scribe === leaderId) words.push(consoleText.noPhone);
  else if (scribe !== undefined) words.push(consoleText.onPhoneOf(nameOf(workshop, scribe)));
  else if (presence.here !== undefined)
    words.push(presence.here.includes(id) ? consoleText.here : consoleText.lost);
  if (table !== undefined && workshop.tables > 0) words.push(tableText.table(table));
  return words.join(", ");
}
