import type { Summary } from "shared/summary/summary.ts";
import { isolated } from "./language.ts";
import type { Words } from "./words.ts";

type Step = Summary["actions"][number];

/** What we will do: who, by when, how we will know, and how far it is. */
export function actionsSection(steps: readonly Step[], { actions }: Words) {
  const told = steps.filter((step) => step.actions.length > 0);
  if (told.length === 0) return null;
  const { heading, what, who, due, status } = actions;
  return {
    heading,
    columns: [what, who, due, status],
    parts: told.map((step) => ({
      title: told.length > 1 ? step.title : null,
      rows: step.actions.map((action) => actionRow(action, actions)),
    })),
  };
}

/** A field that nobody filled in says so in our words, and `typed` tells the two apart. */
function actionRow(action: Step["actions"][number], words: Words["actions"]) {
  const { what, who, due, measure, card, status, note, name } = action;
  return {
    what,
    measure: measure === "" ? words.noMeasure : words.measure(isolated(measure)),
    card: card === null || card.title === "" ? null : words.from(isolated(card.title)),
    by: name === null ? null : words.idea(isolated(name)),
    who: { text: who || words.noWho, typed: who !== "" },
    due: { text: due || words.noDue, typed: due !== "" },
    status: { is: status, label: words.statuses[status] },
    note,
  };
}
