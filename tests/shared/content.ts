import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Deck, deckSchema } from "shared/deck.ts";
import { type Plan, planSchema } from "shared/plan.ts";

const cards = join(import.meta.dirname, "../../cards");

export const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const deckFiles = load("decks").map(({ file, json }) => ({
  file,
  json,
  parsed: deckSchema.safeParse(json),
}));
export const planFiles = load("plans").map(({ file, json }) => ({
  file,
  json,
  parsed: planSchema.safeParse(json),
}));

/** Those that keep to their schema; content.test.ts tells of the others. */
export const decks = deckFiles.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));
export const plans = planFiles.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));

export function deckNamed(id: string): Deck {
  const deck = decks.find((one) => one.id === id);
  if (deck === undefined) throw new Error(`No deck in cards/decks keeps to the schema and has the id ${id}.`);
  return deck;
}

export function planNamed(id: string): Plan {
  const plan = plans.find((one) => one.id === id);
  if (plan === undefined) throw new Error(`No plan in cards/plans keeps to the schema and has the id ${id}.`);
  return plan;
}

function load(folder: "decks" | "plans"): { file: string; json: unknown }[] {
  const files = readdirSync(join(cards, folder)).filter((file) => file.endsWith(".json"));
  return files.map((file) => ({ file, json: JSON.parse(readFileSync(join(cards, folder, file), "utf8")) }));
}
