import type { Summary } from "shared/summary/summary.ts";
import { afterAll, describe, expect, test } from "vitest";
import { openTypesetter } from "../../server/report/pdf.ts";
import { type Alone, aloneSummary, everything } from "./report-alone.ts";
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
    expect(roles).toContain("5 of 7 people who use services said Obstacle");
    expect(roles).toContain("5 of 6 workers and practitioners said Exists");
    expect(roles).toContain(
      "Most people who use services said Exists Most workers and practitioners said Obstacle Most carers said Helpful",
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

test("no card, note, role or title that people type is taken for code, and no letter breaks the file", async () => {
  const { text } = await pdfOf(typedOver(aloneSummary(everything)));
  for (const name of ["title", "roles", "notes", "question", "text"])
    expect(text).toContain(`${name} ${printedCode}`);
  expect(text).toContain("Now: Helpful.");
});
