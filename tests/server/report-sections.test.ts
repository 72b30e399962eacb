import type { Summary } from "shared/summary/summary.ts";
import { afterAll, describe, expect, test } from "vitest";
import { openTypesetter } from "../../server/report/pdf.ts";
import { noon } from "./report-fixture.ts";
import { type Full, fullSummary } from "./report-full.ts";
import { readPdf } from "./report-pdf.ts";

const typesetter = openTypesetter();
afterAll(() => typesetter.close());

async function pdfOf(summary: Summary) {
  return readPdf((await typesetter.summaryPdf(summary, { now: noon })).pdf);
}
const printed = (told: Full = {}) => pdfOf(fullSummary(told));

describe("the PDF summary of a full workshop", () => {
  test("has its sections in order, each a heading, and skips no level", async () => {
    const { parts } = await printed();
    const headings = parts.filter(({ role }) => /^H\d$/.test(role));
    expect(headings.filter(({ role }) => role <= "H2").map(({ text }) => text)).toEqual([
      "Learning together",
      "What we agreed",
      "Sort together",
      "Sort at tables",
      "What people said",
      "What matters most to us",
      "What we will do",
      "What people thought of today",
      "How to read this",
    ]);
    const levels = headings.map(({ role }) => Number(role[1]));
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  test("leaves out every section that has nothing to say", async () => {
    const empty = {
      welcomes: [],
      reads: [],
      sorts: [],
      reflections: [],
      votes: [],
      actions: [],
      feedback: [],
    };
    const { parts } = await pdfOf({ ...fullSummary(), ...empty });
    expect(parts.filter(({ role }) => role === "H2").map(({ text }) => text)).toEqual(["How to read this"]);
    const { reflections, actions, feedback } = fullSummary();
    const silent = await pdfOf({
      ...fullSummary(),
      ...empty,
      reflections: reflections.map((step) => ({
        ...step,
        prompts: step.prompts.map((prompt) => ({ ...prompt, responses: [] })),
      })),
      actions: actions.map((step) => ({ ...step, actions: [] })),
      feedback: feedback.map((step) => ({ ...step, forms: 0, later: 0, questions: [] })),
    });
    expect(silent.parts.filter(({ role }) => role === "H2")).toHaveLength(1);
  });

  test("says who was in the room, and who had help", async () => {
    const { text } = await printed();
    expect(text).toContain(
      "12 people took part 1 took part with help 1 supporter 6 People who use services 6 Workers",
    );
    expect(text).toContain("With help Some people had a supporter");
  });

  test("says of how many people the roles were counted, when others came since", async () => {
    const { people, ...rest } = fullSummary();
    const { text } = await pdfOf({ ...rest, people: { ...people, total: 14 } });
    expect(text).toContain("We counted roles when 12 people were here.");
    expect((await printed()).text).not.toContain("We counted roles when");
  });

  test("has the aim, the rules and the group's own, and what was read in one line", async () => {
    const { text } = await printed();
    expect(text).toContain("Our aim: To find out what helps us to learn from people who use our services.");
    expect(text).toMatch(
      /How we work together • One person speaks at a time\. • What is said here stays here\./,
    );
    expect(text).toContain("Rules that we added • We say when we are lost.");
    expect(text).toContain("We read together: “What is a learning organisation?”, “Five characteristics”.");
  });
});

describe("a rehearsal", () => {
  const mark = "Practice: these are pretend people.";

  test("is marked on the first page and on top of every other", async () => {
    const { texts } = await printed({ rehearsal: true });
    expect(texts.length).toBeGreaterThan(3);
    for (const page of texts) expect(page).toContain(mark);
    expect((await printed()).text).not.toContain("Practice");
  });

  test("is marked beside the mark of a draft", async () => {
    const { texts } = await printed({ rehearsal: true, closed: false });
    for (const page of texts) expect(page).toMatch(/Practice: these are pretend people\. .*Draft/);
  });
});

describe("what people said", () => {
  test("stands under its question and heading, most supported first", async () => {
    const { parts } = await printed();
    const from = parts.findIndex(({ text }) => text === "How much is already there?");
    const to = parts.findIndex(({ text }) => text === "What matters most to us");
    const said = parts.slice(from, to).filter(({ role }) => role !== "Lbl");
    expect(said.map(({ role, text }) => `${role} ${text}`)).toEqual([
      "H3 How much is already there?",
      "P From: Public work on learning",
      "P My day centre asks us. The hospital does not.",
      "P 5 people support this",
      "P We have a group, but it only meets twice a year.",
      "P Signed by Kwame",
      "H3 What helps?",
      "H4 People who make time",
      "P Tea first. People talk when they feel welcome.",
      "P 3 people support this. Signed by Dev",
      "P A worker who rings back when she says she will.",
      "P 1 person supports this",
      "H4 Other answers",
      "P A quiet room.",
    ]);
  });

  test("names nobody who did not sign, and leaves out what was held back", async () => {
    const { text } = await printed();
    for (const name of ["Maureen said", "Priya", "Hugh", "Sam", "Person 7"]) expect(text).not.toContain(name);
    expect(text).not.toContain("held back");
    expect(text).not.toContain("A question that nobody answers");
  });
});

describe("what matters most", () => {
  test("is ranked, with the number of dots", async () => {
    const { text } = await printed();
    expect(text).toContain("What should we do first? Each person had 3 dots. 9 people voted.");
    expect(text).toMatch(/1 Card number 3 18 dots 2 Card number 7 6 dots 3 Tea first 3 dots/);
  });

  test("gives the same rank to what has as many dots", async () => {
    const summary = fullSummary();
    const lines = [9, 9, 4].map((dots, at) => ({ title: `Line ${at}`, look: null, dots }));
    const votes = summary.votes.map((vote) => ({ ...vote, result: { voters: 9, lines } }));
    expect((await pdfOf({ ...summary, votes })).text).toMatch(
      /1 Line 0 9 dots 1 Line 1 9 dots 3 Line 2 4 dots/,
    );
  });

  test("has no numbers when few voted, and says why", async () => {
    const { text } = await printed({ voters: 3 });
    const section = text.slice(text.indexOf("What matters most"), text.indexOf("What we will do"));
    expect(section).toContain("Fewer than 5 people voted.");
    expect(section).toContain("Card number 3");
    expect(section).not.toMatch(/people voted\. \d|\d dots? |1 Card/);
  });

  test("says that the dots are not shown yet", async () => {
    const { text } = await printed({ revealed: false });
    expect(text).toContain("The dots are not shown yet.");
    expect(text).not.toContain("18 dots");
  });

  test("says that an answer is not shown any more", async () => {
    const summary = fullSummary();
    const lines = [{ title: "", look: null, dots: 7 }];
    const votes = summary.votes.map((vote) => ({ ...vote, result: { voters: 7, lines } }));
    expect((await pdfOf({ ...summary, votes })).text).toContain("An answer that is not shown any more");
  });
});

describe("what we will do", () => {
  test("is a table of what, who, by when and how far, with how we will know and the card", async () => {
    const { cells } = await printed();
    const from = cells.findIndex(({ text }) => text === "What");
    expect(cells.slice(from, from + 4).map(({ role, text }) => `${role} ${text}`)).toEqual([
      "TH What",
      "TH Who",
      "TH By when",
      "TH How far",
    ]);
    expect(cells.slice(from + 4, from + 12).map(({ text }) => text)).toEqual([
      "Put a reply on the notice board after each meeting." +
        "How we will know: Four replies are up by autumn." +
        "From: Card number 3" +
        "The board is up, the first reply too.",
      "Ruth and Maureen",
      "30 September",
      "Started",
      "Find a quieter room.How we will know: we have not said yet",
      "No one yet",
      "No date yet",
      "Not yet",
    ]);
  });

  test("names who had the idea in an open workshop only", async () => {
    expect((await printed()).text).not.toContain("Idea from");
    expect((await printed({ preset: "open" })).text).toContain("From: Card number 3. Idea from Ruth");
  });
});

describe("what people thought", () => {
  test("is counted, before and after too, and says what came later", async () => {
    const { parts, text } = await printed();
    const alts = parts.flatMap(({ alt }) => (alt?.includes("Mostly") ? [alt] : []));
    expect(alts).toEqual([
      "Yes 6, Mostly 2, A bit 0, No 0.",
      "Yes 0, Mostly 0, A bit 4, No 4.",
      "Yes 4, Mostly 4, A bit 0, No 0.",
    ]);
    expect(text).toContain("10 people answered.");
    expect(text).toMatch(/What was best\? Being asked\. The cards\./);
    expect(text).toContain("2 more forms came after we counted.");
  });

  test("of a small room is told in words, without a number", async () => {
    const { parts, text } = await printed({ forms: 3, later: 0 });
    expect(text).toContain("I could say what I think. Yes: most people, Mostly: some people, A bit: nobody");
    expect(text).toMatch(/Before Yes: nobody, .*Now Yes: some people/);
    expect(parts.filter(({ alt }) => alt?.includes("Mostly"))).toEqual([]);
  });

  test("is not told before it is counted", async () => {
    const { feedback, ...rest } = fullSummary();
    const open = feedback.map((form) => ({ ...form, later: form.forms, questions: [] }));
    const { text } = await pdfOf({ ...rest, feedback: open });
    expect(text).toContain("10 people answered. We have not counted the answers yet.");
    expect(text).not.toContain("came after we counted");
  });
});
