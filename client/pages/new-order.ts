import { limits } from "shared/limits.ts";
import { ask, type Trouble } from "../live/api.ts";
import { newText as text } from "../text/new.ts";
import { madeAnswer } from "./answers.ts";

/** What a leader fills in. */
export type Order = { title: string; organisation: string; plan: string; deck: string; createKey: string };

export type OrderField = keyof Order;
export type OrderIssue = { field: OrderField; message: string };

/** Why it was not made: at fields, or for another reason. */
export type OrderTrouble = { issues: OrderIssue[]; why?: "offline" | "fault" };

/** What is wrong before anybody asks the server. */
export function check(order: Order): OrderIssue[] {
  const issues: OrderIssue[] = [];
  if (order.title.trim() === "") issues.push({ field: "title", message: text.noName });
  for (const field of ["title", "organisation"] as const)
    if ([...order[field].trim()].length > limits.text.short)
      issues.push({ field, message: text.tooLong(limits.text.short) });
  // A header carries nothing else, and no key has spaces.
  if (!/^[\x21-\x7e]{0,128}$/.test(order.createKey))
    issues.push({ field: "createKey", message: text.wrongKey });
  return issues;
}

/** Asks the server to make it. */
export async function make({ title, organisation, plan, deck, createKey }: Order) {
  const answer = await ask("/api/workshops", madeAnswer, {
    method: "POST",
    secret: createKey === "" ? undefined : createKey,
    body: { title, plan, deck, ...(organisation.trim() === "" ? {} : { organisation }) },
  });
  return answer.ok ? answer : { ok: false as const, trouble: troubleOf(answer.trouble, createKey) };
}

function troubleOf({ code, issues }: Trouble, createKey: string): OrderTrouble {
  if (code === "no-create-key") {
    const message = createKey === "" ? text.needsKey : text.wrongKey;
    return { issues: [{ field: "createKey", message }] };
  }
  if (code === "offline") return { issues: [], why: "offline" };
  const known = issues.map(({ path, message }) => ({ field: fieldOf(path), message }));
  // One message a field: a deck that does not fit is named for every card that it lacks.
  const first = known.filter(({ field }, at) => known.findIndex((other) => other.field === field) === at);
  return first.length > 0 ? { issues: first } : { issues: [], why: "fault" };
}

function fieldOf(path: string): OrderField {
  if (path.startsWith("title")) return "title";
  if (path.startsWith("organisation")) return "organisation";
  return path.startsWith("deck") ? "deck" : "plan";
}
