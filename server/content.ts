import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { activityKinds } from "shared/activities/kinds.ts";
import { sortModeSchema } from "shared/activities/sort-wire.ts";
import { type Deck, deckSchema } from "shared/deck.ts";
import { type Role, roleSchema } from "shared/people.ts";
import { type Plan, planSchema } from "shared/plan.ts";
import * as z from "zod/mini";

/** What comes in the box: decks and plans by id, and what people may say they are. */
export type Content = { decks: Map<string, Deck>; plans: Map<string, Plan>; roles: Role[] };

const cardsFolder = join(import.meta.dirname, "..", "cards");
const kindSchema = z.object({ activities: z.array(z.object({ kind: z.string(), settings: z.unknown() })) });

/**
 * Reads `cards/`. A plan with a kind of activity or a sort mode that this version does not have is left out;
 * any other mistake in a file is thrown, with the file's name.
 */
export function readContent(folder = cardsFolder): Content {
  return {
    decks: new Map(
      readAll(join(folder, "decks"), (data) => deckSchema.parse(data)).map((deck) => [deck.id, deck]),
    ),
    plans: new Map(
      readAll(join(folder, "plans"), (data) => (canRun(data) ? planSchema.parse(data) : undefined))
        .filter((plan) => plan !== undefined)
        .map((plan) => [plan.id, plan]),
    ),
    roles: read(join(folder, "roles.json"), (data) => z.array(roleSchema).parse(data)),
  };
}

const modes = z.object({ mode: sortModeSchema });

function canRun(data: unknown): boolean {
  return kindSchema
    .parse(data)
    .activities.every(
      (step) =>
        activityKinds.includes(step.kind) && (step.kind !== "sort" || modes.safeParse(step.settings).success),
    );
}

function readAll<Value>(folder: string, parse: (data: unknown) => Value): Value[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => read(join(folder, name), parse));
}

function read<Value>(file: string, parse: (data: unknown) => Value): Value {
  try {
    return parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new Error(`${file} cannot be used.`, { cause });
  }
}
