import type { Step } from "shared/activities/kinds.ts";

export type Prompt = Step<"reflect">["settings"]["prompts"][number];

/**
 * The questions of a field with one on each line. A question that stayed keeps its id, its hint and its source,
 * wherever it went; one that was reworded in its place keeps id and hint.
 */
export function promptsFrom(lines: string, before: readonly Prompt[]): Prompt[] {
  const texts = lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const free = new Set(before.filter(({ text }) => !texts.includes(text)).map(({ id }) => id));
  const taken = new Set(before.map(({ id }) => id));
  const used = new Set<string>();
  return texts.map((text, at) => {
    const same = before.find((prompt) => prompt.text === text && !used.has(prompt.id));
    const here = before[at];
    const reworded = here !== undefined && free.delete(here.id) ? here : undefined;
    const prompt = same ?? (reworded ? inOtherWords(reworded, text) : { id: newId(taken), text });
    taken.add(prompt.id);
    used.add(prompt.id);
    return prompt;
  });
}

function inOtherWords({ id, hint }: Prompt, text: string): Prompt {
  return hint === undefined ? { id, text } : { id, text, hint };
}

function newId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`question-${number}`)) number += 1;
  return `question-${number}`;
}
