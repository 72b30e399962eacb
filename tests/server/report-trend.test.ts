import type { Summary } from "shared/summary/summary.ts";
import { afterAll, describe, expect, test } from "vitest";
import { openTypesetter } from "../../server/report/pdf.ts";
import { type Alone, aloneSummary, everything } from "./report-alone.ts";
import { noon } from "./report-fixture.ts";
import { readPdf } from "./report-pdf.ts";

const typesetter = openTypesetter();
afterAll(() => typesetter.close());

async function pdfOf(summary: Summary) {
  return readPdf((await typesetter.summaryPdf(summary, { now: noon })).pdf);
}
const printed = (told: Alone = {}) => pdfOf(aloneSummary(told));
type Pdf = Awaited<ReturnType<typeof pdfOf>>;
const partFrom = ({ text }: Pdf, from: string, to: string) =>
  text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from) + from.length));

test("what moved since a large room told numbers is told in words where few sorted", async () => {
  const people = { "service-user": 3 };
  const { cells, text } = await printed({ ...everything, people, again: {}, said: { "card-1": "EEO" } });
  const at = cells.findIndex(({ text: title }) => title === "Card number 1");
  expect(cells.slice(at + 1, at + 4).map(({ text: cell }) => cell)).toEqual([
    "Then 5 of 16, now most people",
    "Then 6 of 16, now no one",
    "Then 5 of 16, now some people",
  ]);
  expect(text).not.toContain("Each kind of card, then and now");
});

describe("what moved, in the PDF", () => {
  test("is each card that was talked about: before, and now", async () => {
    const moved = partFrom(await printed(everything), "What moved", "Card by card");
    expect(moved).toContain("Card number 4 Before: 9 of 18 said Exists. Now: Helpful.");
    expect(moved).toContain("Card number 2 Before: 9 of 18 said Exists. Now: Exists. It did not move.");
  });
});

test("a card that lies in two columns stands under both, and the PDF says how to read it", async () => {
  const summary = aloneSummary(everything);
  const sorts = summary.sorts.map((sort) => ({
    ...{ ...sort, several: true },
    cards: sort.cards.map((card) => ({ ...card, columns: [["exists" as const, "obstacle" as const]] })),
  }));
  const pdf = await pdfOf({ ...summary, sorts });
  const again = partFrom(pdf, "We asked: And now?", "Then and now");
  expect(again.match(/Card number 4/g)).toHaveLength(2);
  expect(again).toMatch(/Exists We have this 2 cards.*Helpful This helps No cards.*Obstacle .* 2 cards/);
  expect(pdf.text).toContain("More places A card could be in more than one place.");
});

describe("then and now, in the PDF", () => {
  test("is a table for kinds of card and one for cards, with counts and a word in every cell", async () => {
    const { cells, text } = await printed(everything);
    expect(text).toContain(
      "Then means Learning together, the first time, 4 November 2025. 17 people then, 18 now. They may not be the same people.",
    );
    const at = cells.findIndex(({ role, text: title }) => role === "TH" && title === "Card number 1");
    // 5 of 16 is 31 in every 100, 15 of 18 is 83; 6 of 16 is 38, 2 of 18 is 11; 5 of 16 is 31, 1 of 18 is 6.
    expect(cells.slice(at + 1, at + 4)).toEqual([
      { role: "TD", text: "Then 5 of 16, now 15 of 18Much more" },
      { role: "TD", text: "Then 6 of 16, now 2 of 18Much less" },
      { role: "TD", text: "Then 5 of 16, now 1 of 18Much less" },
    ]);
    const third = cells.findIndex(({ role, text: title }) => role === "TH" && title === "Card number 3");
    // 12 and 11 in every 100; 71 and 72; 18 and 17.
    expect(cells.slice(third + 1, third + 4).map(({ text: cell }) => cell)).toEqual([
      "Then 2 of 17, now 2 of 18About the same",
      "Then 12 of 17, now 13 of 18About the same",
      "Then 3 of 17, now 3 of 18About the same",
    ]);
    const fifth = cells.findIndex(({ role, text: title }) => role === "TH" && title === "Card number 5");
    expect(cells.slice(fifth + 1, fifth + 4).map(({ text: cell }) => cell)).toEqual([
      "Then most people, now 2 of 4",
      "Then no one, now 0 of 4",
      "Then some people, now 2 of 4",
    ]);
    const sixth = cells.findIndex(({ role, text: title }) => role === "TH" && title === "Card number 6");
    expect(cells.slice(sixth + 1, sixth + 4).map(({ text: cell }) => cell)).toEqual(
      Array(3).fill("No numbers"),
    );
    expect(text).toContain("Where fewer than 5 people sorted, we use words and no numbers.");
    expect(text).toContain("Where it says No numbers, nobody sorted it then or now.");
    const kinds = cells.slice(0, at).filter(({ role, text: title }) => role === "TH" && title !== "");
    expect(kinds.map(({ text: title }) => title)).toEqual([
      ...["Exists", "Helpful", "Obstacle"],
      ...["Organisational culture", "Human resource practices"],
      ...["Exists", "Helpful", "Obstacle"],
    ]);
  });
});
