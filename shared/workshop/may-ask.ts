import type { Actor } from "../activities/activity.ts";
import { leaders } from "../activities/activity.ts";
import type { Command } from "./commands.ts";

const everyone = [...leaders, "person"] as const;

/** Who may ask for what. A command without a row does not compile; `decide` asks further whose the thing is. */
export const mayAsk: Record<Command["type"], readonly Actor["kind"][]> = {
  "person.join": ["newcomer"],
  "person.rename": ["person"],
  "person.seat": everyone,
  "person.add": everyone,
  "person.admit": leaders,
  "person.remove": leaders,
  "person.help": everyone,
  "person.ready": ["person"],
  "person.support": ["person"],
  "agenda.go": leaders,
  "agenda.change": leaders,
  "agenda.lock": leaders,
  "agenda.spotlight": leaders,
  "agenda.summon": leaders,
  "agenda.hide": leaders,
  "timer.start": leaders,
  "timer.add": leaders,
  "timer.pause": leaders,
  "timer.stop": leaders,
  "workshop.door": leaders,
  "workshop.approve": leaders,
  "workshop.tables": leaders,
  "workshop.preset": leaders,
  "workshop.lead": leaders,
  "workshop.close": leaders,
  "workshop.reopen": leaders,
  "welcome.add": everyone,
  "welcome.remove": everyone,
  "read.turn": leaders,
  "sort.move": everyone,
  "sort.undo": everyone,
  "sort.extent": everyone,
  "sort.note": everyone,
  "sort.write": everyone,
  "sort.reveal": leaders,
  "sort.reopen": leaders,
  "reflect.write": everyone,
  "reflect.change": everyone,
  "reflect.remove": everyone,
  "reflect.support": everyone,
  "reflect.show": leaders,
  "reflect.group": leaders,
  "vote.place": ["person"],
  "vote.reveal": leaders,
  "vote.reopen": leaders,
  "actions.add": everyone,
  "actions.change": everyone,
  "actions.remove": everyone,
  "actions.progress": leaders,
  "feedback.give": ["person"],
  "feedback.count": leaders,
};

/** What may still be asked of a workshop that is over. */
export const afterTheEnd: readonly Command["type"][] = ["workshop.reopen", "actions.progress"];

/**
 * What a client cannot work out beforehand, because it depends on what it is not sent: it waits for the server
 * instead of showing a guess.
 */
const dependOnHidden: readonly Command["type"][] = [
  "sort.reveal",
  "vote.reveal",
  "feedback.count",
  "workshop.close",
];

/** Whether a client that has only a view may show what this command comes to before the server says so. */
export function foreseeable(command: Command): boolean {
  return !dependOnHidden.includes(command.type);
}
