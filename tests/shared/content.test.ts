import { describe, expect, test } from "vitest";
import { deckFiles, kebab, planFiles } from "./content.ts";

/** Words that the design keeps off screens; and Easy Read is a co-produced format, which ours is not. */
const wrongWords = /\b(facilitator|session|submit|invalid|sync|participant|easy[- ]read)/i;

describe.each([...deckFiles, ...planFiles])("the file $file", ({ file, json, parsed }) => {
  test("keeps to its schema", () => {
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  test("is named after its id, and the id is in kebab-case", () => {
    const id = parsed.data?.id ?? "";
    expect(id).toMatch(kebab);
    expect(file.startsWith(`${id}.`)).toBe(true);
  });

  test("holds texts that are already tidy", () => {
    expect(parsed.data).toEqual(json);
  });

  test("uses no word that Cardtable does not say", () => {
    expect(textsOf(json).filter((text) => wrongWords.test(text))).toEqual([]);
  });
});

/** Every text in a JSON value, however deep; keys are not texts. */
function textsOf(json: unknown): string[] {
  if (typeof json === "string") return [json];
  if (typeof json !== "object" || json === null) return [];
  return Object.values(json).flatMap(textsOf);
}
