import type { Summary } from "shared/summary/summary.ts";
import { afterAll, describe, expect, test } from "vitest";
import { openTypesetter } from "../../server/report/pdf.ts";
import { type Alone, aloneSummary } from "./report-alone.ts";
import { noon } from "./report-fixture.ts";
import { readPdf } from "./report-pdf.ts";
import { printedCode, typedOver } from "./report-typed.ts";

const typesetter = openTypesetter();
afterAll(() => typesetter.close());

async function pdfOf(summary: Summary) {
  return readPdf((await typesetter.summaryPdf(summary, { now: noon })).pdf);
}
const printed = (told: Alone = {}) => pdfOf(aloneSummary(told));
type Pdf = Awaited<ReturnType<typeof pdfOf>>;
const partFrom = ({ text }: Pdf, from: string, to: string) =>
  text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from) + from.length));

/** Everything that the workshop below can come to. */
const everything: Alone = {
  again: { "card-4": "helpful", "card-2": "exists" },
  before: {
    ...{ title: "Learning together, the first time", on: Date.UTC(2025, 10, 4), actions: [] },
    counts: {
      ...{ deck: "test-deck", boards: 17 },
      cards: [
        { card: "card-1", counts: { exists: 5, helpful: 6, obstacle: 5, unsure: 0, deck: 1 } },
        { card: "card-3", counts: { exists: 2, helpful: 12, obstacle: 3, unsure: 0, deck: 0 } },
        {
          card: "card-5",
          counts: { exists: "most", helpful: "none", obstacle: "some", unsure: "none", deck: "none" },
        },
        { card: "card-6", counts: { exists: 0, helpful: 0, obstacle: 0, unsure: 0, deck: 17 } },
      ],
    },
  },
};

describe("the PDF of what each sorted alone", () => {
  test("has its parts in order, and skips no level of heading", async () => {
    const { parts } = await printed();
    const headings = parts.filter(({ role }) => /^H\d$/.test(role));
    expect(headings.map(({ role, text }) => `${role} ${text}`)).toEqual([
      "H1 Learning together",
      "H2 What we said about each kind of card",
      "H2 Where we agree",
      "H2 Where we differ",
      "H2 Where roles differ",
      "H2 Card by card",
      "H3 Organisational structure",
      "H3 Organisational culture",
      "H3 Information systems",
      "H3 Human resource practices",
      "H3 Leadership",
      "H3 The informed service user and carer",
      "H2 What each role said",
      "H2 How to read this",
    ]);
  });

  test("is PDF/UA-1, and keeps its levels where there is more than one sort", async () => {
    const { parts, xmp, tagged } = await printed(everything);
    expect([tagged, xmp("pdfuaid:part")]).toEqual([true, "1"]);
    const headings = parts.filter(({ role }) => /^H\d$/.test(role));
    const levels = headings.map(({ role }) => Number(role[1]));
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    expect(headings.filter(({ role }) => role === "H2").map(({ text }) => text)).toEqual([
      "Sort on your own",
      "Sort again",
      "Then and now",
      "How to read this",
    ]);
  });

  test("says where we agree, most agreed first, and marks a barrier that exists", async () => {
    const agree = partFrom(await printed(), "Where we agree", "Where we differ");
    expect(agree).toMatch(
      /Card number 1 15 of 18 said Exists Card number 6 This is a barrier 13 of 16 said Exists Card number 3 13 of 18 said Helpful/,
    );
  });

  test("says where we differ, most divided first, with the numbers in the bar and in words", async () => {
    const { parts } = await printed();
    const from = parts.findIndex(({ text }) => text === "Where we differ");
    const told = parts.slice(
      from + 1,
      parts.findIndex(({ text }) => text === "Where roles differ"),
    );
    const words = told.filter(({ role }) => role !== "Lbl").map(({ alt, text }) => alt ?? text);
    expect(words).toEqual([
      "The most divided card comes first.",
      "Card number 4",
      "Exists 9, Helpful 3, Obstacle 6.",
      "Card number 2",
      "Exists 9, Helpful 1, Obstacle 8.",
    ]);
  });

  test("says where roles differ: in numbers, or in words where a whole role said the same", async () => {
    const pdf = await printed();
    const roles = partFrom(pdf, "Where roles differ", "Card by card");
    expect(roles).toContain("5 of 7 People who use services said Obstacle");
    expect(roles).toContain("5 of 6 Workers and practitioners said Exists");
    expect(roles).toContain(
      "Most People who use services said Exists Most Workers and practitioners said Obstacle Most Carers said Helpful",
    );
    const each = partFrom(pdf, "What each role said", "How to read this");
    expect(each).toMatch(
      /Card number 2 People who use services 1 1 5 Workers and practitioners 5 1 Carers 3 2/,
    );
    // Two people of each of two roles placed it: nothing is shown apart.
    expect(each).not.toContain("Card number 5");
  });

  test("tells card by card how many put it where, how far we agree, and what is left", async () => {
    const { parts } = await printed();
    const from = parts.findIndex(({ text }) => text === "Card by card");
    const lines = parts.slice(
      from,
      parts.findIndex(({ text }) => text === "What each role said"),
    );
    const about = (title: string) => {
      const at = lines.findIndex(({ text }) => text.startsWith(title));
      const next = lines.findIndex(({ role }, index) => index > at && /^(Lbl|H3)$/.test(role));
      return lines.slice(at, next < 0 ? undefined : next).map(({ alt, text }) => alt ?? text);
    };
    expect(about("Card number 1")).toEqual([
      "Card number 1",
      "Exists 15, Helpful 2, Obstacle 1.",
      "Nearly all agree",
      "How much we have: partly 1, fully 1",
      "Only on the first floor.",
    ]);
    expect(about("Card number 2")).toEqual([
      "Card number 2",
      "Exists 9, Helpful 1, Obstacle 8.",
      "We differ",
    ]);
    expect(about("Card number 3")).toEqual([
      "Card number 3",
      "Exists 2, Helpful 13, Obstacle 3.",
      "Most agree",
    ]);
    expect(about("Card number 5")).toEqual([
      "Card number 5",
      "Exists 2, Helpful 0, Obstacle 2.",
      "14 not sorted",
      "Too few to say",
    ]);
    expect(about("Card number 6")).toEqual([
      "Card number 6 This is a barrier",
      "Exists 13, Helpful 0, Obstacle 3.",
      "1 not sure, 1 not sorted",
      "Nearly all agree",
    ]);
  });

  test("has an empty place for a card that nobody put anywhere", async () => {
    const { parts } = await printed({
      said: { "card-1": "EEEEEEE EEEEEE HHHHH", "card-2": "??----- ------ -----" },
    });
    const at = parts.map(({ text }) => text).lastIndexOf("18 not sorted");
    expect(parts[at - 1]).toMatchObject({ role: "Figure", alt: "Exists 0, Helpful 0, Obstacle 0." });
    expect(parts.map(({ text }) => text)).toContain("2 not sure, 16 not sorted");
  });

  test("does not call barriers that exist good news", async () => {
    expect((await printed()).text).toContain(
      "People put cards that name a barrier in Exists 13 times. That is not good news.",
    );
  });

  test("says how to read it: the words, the order, and what is hidden from how many", async () => {
    const { text } = await printed({ smallestGroup: 6 });
    expect(text).toContain("Nearly all agree 8 or more in every 10 people");
    expect(text).toContain("We show a role on a card when 6 or more of its people sorted that card.");
    expect(text).toContain("We do not show groups of 5 people or fewer.");
    expect(text).not.toContain("We showed these results");
    const changed = { "card-1": "OOOOO-- ------ -----" };
    expect((await printed({ changed })).text).toContain("We showed these results 2 times.");
  });
});

describe("the PDF before the reveal", () => {
  test.each([null, "facilitator"] as const)(
    "shown to %s: says how many have finished and nothing else",
    async (shown) => {
      const { text, parts } = await printed({ shown, closed: false });
      expect(text).toContain("4 of 18 people have finished. The results have not been shown yet.");
      expect(parts.flatMap(({ alt }) => alt ?? [])).toEqual([]);
      for (const word of [
        "Card number",
        "first floor",
        "said Exists",
        "Nearly all",
        "People who use services",
      ])
        expect(text).not.toContain(word);
    },
  );
});

describe("the PDF of a small room", () => {
  const few: Alone = {
    people: { "service-user": 2, worker: 2 },
    said: { "card-1": "EEEH", "card-2": "EOH?", "card-6": "EEEE" },
  };

  test("uses words, says why, and has no bars", async () => {
    const { text, parts } = await printed(few);
    expect(text).toContain(
      "Fewer than 5 people sorted. Numbers could show what one person said, so we use words.",
    );
    expect(text).toContain("Card number 1 Exists: most people, Helpful: some people, Obstacle: no one.");
    expect(text).toContain(
      "Card number 2 Exists: some people, Helpful: some people, Obstacle: some people, Not sure: some people.",
    );
    expect(text).toContain(
      "Card number 6 This is a barrier Exists: most people, Helpful: no one, Obstacle: no one.",
    );
    expect(parts.filter(({ alt }) => alt?.startsWith("Exists"))).toEqual([]);
    expect(text).not.toMatch(/Where we agree|Where we differ|\d of 4|How much we have/);
  });
});

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

test("no card, note, role or title that people type is taken for code, and no letter breaks the file", async () => {
  const { text } = await pdfOf(typedOver(aloneSummary(everything)));
  for (const name of ["title", "roles", "notes", "question", "text"])
    expect(text).toContain(`${name} ${printedCode}`);
  expect(text).toContain("Now: Helpful.");
});
