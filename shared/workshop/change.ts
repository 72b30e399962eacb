import { handOf } from "../activities/boards.ts";
import { type Activity, startActivity, touchedActivity } from "../activities/kinds.ts";
import type { RefusalCode } from "../refusals.ts";
import { no, ok, type Result } from "../result.ts";
import { alone, dealtCards } from "./agenda.ts";
import { type NextStep, stepId } from "./commands.ts";
import type { Event } from "./events.ts";
import { lost } from "./looks-at.ts";
import type { Workshop } from "./workshop.ts";

/** A new agenda: steps in another order, with other minutes, added or dropped. The current step stays. */
export function change(state: Workshop, wanted: readonly NextStep[]): Result<Event[], RefusalCode> {
  const agenda: Activity[] = [];
  for (const next of wanted) {
    const known = state.agenda.find(({ id }) => id === stepId(next));
    const step = whole(next, known);
    if (step === undefined) return no("no-such-activity");
    // What happened in a step belongs to its kind: another kind under the same id would lose it.
    if ((state.activities[step.id]?.kind ?? step.kind) !== step.kind) return no("no-such-activity");
    // Nor does it begin again: other cards, or another way to sort them, are another step.
    if (known !== undefined && begun(state, known) !== begun(state, step)) return no("no-such-activity");
    if (known === undefined && !fitsItsPast(state, step)) return no("no-such-activity");
    if (!playable(state, step)) return no("no-such-card");
    // In a private workshop everyone sorts alone; a sort that was dropped comes back as it was.
    const isNew = known === undefined && state.activities[step.id] === undefined;
    agenda.push(state.preset === "private" && isNew ? alone(step) : step);
  }
  if (!agenda.some(({ id }) => id === state.current)) return no("current-step");
  if (lost(agenda).length > 0) return no("no-such-sort");
  if (JSON.stringify(agenda) === JSON.stringify(state.agenda)) return ok([]);
  const dealt = dealtCards({ deck: state.deck, agenda });
  return ok([{ type: "agenda.changed", activities: agenda, dealt }]);
}

function whole(next: NextStep, known: Activity | undefined): Activity | undefined {
  if (typeof next === "string") return known;
  if ("kind" in next) return next;
  return known && { ...known, minutes: next.minutes };
}

/** A sort that was dropped still has its boards: it comes back as the same way of sorting, or as another step. */
function fitsItsPast({ activities, preset }: Workshop, step: Activity): boolean {
  const past = activities[step.id];
  if (step.kind !== "sort" || past?.kind !== "sort") return true;
  const { mode, several = false } = step.settings;
  if (past.mode !== mode || past.several !== several) return false;
  return preset !== "private" || mode === "alone" || touchedActivity(past);
}

function begun(state: Workshop, step: Activity): string {
  return JSON.stringify(startActivity(step, state));
}

function playable(state: Workshop, step: Activity): boolean {
  if (step.kind !== "sort") return true;
  const known = new Set(state.deck.cards.map(({ id }) => id));
  return handOf(step.settings, state.deck).every((card) => known.has(card));
}
