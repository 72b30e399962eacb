import type { Field } from "./action-edit.ts";

/** The ids of the places on the page that focus goes to; a new action's form is "new". */
export const places = {
  list: "actions-list",
  add: "actions-add",
  title: (action: string) => `action-${action}`,
  change: (action: string) => `action-${action}-change`,
  what: (action: string) => `action-${action}-what`,
  field: (action: string, field: Field) => `action-${action}-${field}`,
  clash: (action: string, field: Field) => `action-${action}-${field}-clash`,
} as const;

let moving: ReturnType<typeof setTimeout> | undefined;

/** Moves focus once what has just been pressed is on the page; where there is no such place, to the list. */
export function focusOn(id: string): void {
  clearTimeout(moving);
  moving = setTimeout(() => (document.getElementById(id) ?? document.getElementById(places.list))?.focus());
}
