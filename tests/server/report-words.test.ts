import { expect, test } from "vitest";
import { summaryPiles, summaryText } from "../../client/text/summary.ts";
import { wordsFor } from "../../server/report/words.ts";

type Sentence = (...gaps: unknown[]) => unknown;

/** What a sentence is tried with: numbers, words, several words. */
const tries = [[0, 0], [0, 5], [1, 1], [2, 5], [5, 5], ["x", "y"], [["x", "y"]]];

test("the page says in the same words what the PDF says", () => {
  const words = wordsFor("en");
  expect(sentences({ ...summaryText, piles: summaryPiles })).toEqual(
    sentences(Object.fromEntries(Object.entries(words).filter(([name]) => onBoth(name)))),
  );
});

function onBoth(name: string): boolean {
  return name in summaryText || name === "piles";
}

/** Every sentence, by its name; one with gaps as it is when they are filled in each way. */
function sentences(words: unknown): unknown {
  if (typeof words === "function") return tries.map((gaps) => filled(words as Sentence, gaps));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, sentences(value)]));
}

function filled(sentence: Sentence, gaps: unknown[]): unknown {
  try {
    return sentence(...gaps);
  } catch {
    return "does not fit";
  }
}
