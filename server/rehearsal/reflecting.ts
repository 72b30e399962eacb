import type { Step } from "shared/activities/kinds.ts";
import { limits } from "shared/limits.ts";
import { answers, themes } from "./answers.ts";
import { placeOf } from "./cast.ts";
import { leaning, oneOf } from "./chance.ts";
import type { Ask, Doing, Turn } from "./turn.ts";

/** Of all turns on which there is something to support: how many are used for it. */
const hearts = 0.4;

/** Answers most questions, one at a time, then says so, and supports a few answers of others. */
export function reflecting(turn: Turn, step: Step<"reflect">): Doing {
  const { workshop, person, member, random } = turn;
  const state = workshop.activities[step.id];
  if (state?.kind !== "reflect") return "waits";
  const ready = workshop.ready[step.id]?.includes(person) ?? false;
  const mine = state.responses.filter((one) => one.person === person);
  const skips = (prompt: string, at: number) => at > 0 && leaning(member.name, "skips", prompt) < 0.25;
  const open = state.prompts.filter(
    (prompt, at) => !skips(prompt, at) && !mine.some((one) => one.prompt === prompt),
  );
  if (!ready && state.responses.length < limits.responses)
    for (const prompt of open) {
      const text = lineFor(turn, prompt);
      if (text !== undefined) return write(turn, step.id, prompt, text);
    }
  if (!ready) return "finished";

  const given = state.responses.filter((one) => one.supporters.includes(person)).length;
  const wanted = 1 + Math.floor(leaning(member.name, "hearts", step.id) * 3);
  if (given >= wanted || random() > hearts) return "waits";
  const others = state.responses.filter(
    (one) => one.shown && one.person !== person && !one.supporters.includes(person),
  );
  // The square leans to the first ones, so that some stand out.
  const one = oneOf(others, () => random() ** 2);
  return one === undefined ? "waits" : { type: "reflect.support", response: one.id, on: true };
}

function write({ workshop, member }: Turn, activity: string, prompt: string, text: string): Ask {
  const signed = workshop.preset !== "private" && leaning(member.name, "signs", prompt) < 0.2;
  return { type: "reflect.write", activity, prompt, text, ...(signed ? { signed } : {}) };
}

/**
 * What this one says to a question: nobody says what has been said. Each begins at a line of their own, because answers
 * that are held for the leader are not seen by the others.
 */
function lineFor({ workshop, member }: Turn, prompt: string): string | undefined {
  const said = new Set(
    Object.values(workshop.activities).flatMap((of) =>
      of.kind === "reflect" ? of.responses.map(({ text }) => text) : [],
    ),
  );
  const lines: readonly string[] = answers[themes[prompt] ?? "any"];
  const start = placeOf(member) % lines.length;
  return [...lines.slice(start), ...lines.slice(0, start)].find((line) => !said.has(line));
}
