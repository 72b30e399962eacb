import { describe, expect, test } from "vitest";
import {
  asksFor,
  clashes,
  type Edit,
  type Field,
  freshened,
  keepMine,
  keepTheirs,
  noWords,
  problemsOf,
  renewed,
  settled,
  shownWords,
  unsaved,
  type Words,
  write,
} from "../../client/activities/action-edit.ts";
import { papersFrom, papersText, withEdit } from "../../client/activities/action-papers.ts";

const action: Words = { ...noWords, what: "Hold a drop-in", who: "Priya", due: "31 July" };

/** Somebody writes these texts, one after the other, while the action says `now`. */
function wrote(now: Words, ...texts: [Field, string | null][]): Edit {
  let edit: Edit | undefined;
  for (const [field, text] of texts) edit = write(edit, now, field, text);
  if (edit === undefined) throw new Error("Nothing was written.");
  return edit;
}

describe("writing in an action", () => {
  test("sends only what was changed, and what it said before", () => {
    const edit = wrote(
      action,
      ["who", "Dev"],
      ["who", "Dev and Priya"],
      ["due", "1 August"],
      ["due", "31 July"],
    );
    expect(asksFor("a", edit, action)).toEqual([
      { type: "actions.change", action: "a", who: "Dev and Priya", from: { who: "Priya" } },
    ]);
  });

  test("changes nothing when only spaces were added, but keeps them while they are typed", () => {
    const edit = wrote(action, ["who", "Priya "]);
    expect(shownWords(edit, action).who).toBe("Priya ");
    expect(unsaved(edit, action)).toEqual([]);
  });

  test("takes a card away, and says how far it is, in commands of their own", () => {
    const linked = { ...action, card: "c1" };
    const edit = wrote(linked, ["card", null], ["status", "started"], ["note", "Two came."]);
    expect(asksFor("a", edit, linked)).toEqual([
      { type: "actions.change", action: "a", card: null, from: { card: "c1" } },
      {
        ...{ type: "actions.progress", action: "a", status: "started", note: "Two came." },
        from: { status: "not-yet", note: "" },
      },
    ]);
  });

  test("needs what will be done, and not too many letters; nothing else", () => {
    expect([...problemsOf({ ...noWords, what: "x" })]).toEqual([]);
    expect([...problemsOf({ ...noWords, what: " ", who: "x".repeat(61) })]).toEqual([
      ["what", "empty"],
      ["who", "long"],
    ]);
  });
});

describe("while somebody else changes the same action", () => {
  const theirs = { ...action, who: "Maureen", measure: "12 people come" };

  test("fields that nobody here wrote in show theirs, and it can be told", () => {
    const edit = wrote(action, ["due", "1 August"]);
    expect(freshened(edit, theirs).last).toEqual(theirs);
    expect(freshened(edit, action)).toBe(edit);
    expect(shownWords(edit, theirs)).toEqual({ ...theirs, due: "1 August" });
    expect(renewed(edit, action, theirs)).toEqual(["who", "measure"]);
    expect(clashes(edit, theirs)).toEqual([]);
  });

  test("a field that both wrote in keeps my words and asks", () => {
    const edit = wrote(action, ["who", "Dev"]);
    expect(clashes(edit, theirs)).toEqual(["who"]);
    expect(shownWords(edit, theirs).who).toBe("Dev");
  });

  test("the same words from both are no question", () => {
    expect(clashes(wrote(action, ["who", " Maureen "]), theirs)).toEqual([]);
  });

  test("mine can be kept: it is asked again from theirs", () => {
    const edit = keepMine(wrote(action, ["who", "Dev"]), "who", theirs);
    expect(clashes(edit, theirs)).toEqual([]);
    expect(asksFor("a", edit, theirs)).toEqual([
      { type: "actions.change", action: "a", who: "Dev", from: { who: "Maureen" } },
    ]);
  });

  test("a note that both wrote asks too, and how far it is stays as they said", () => {
    const told = { ...action, status: "done", note: "Ten came." } as const;
    const edit = wrote(action, ["note", "Two came."]);
    expect(clashes(edit, told)).toEqual(["note"]);
    expect(asksFor("a", keepMine(edit, "note", told), told)).toEqual([
      {
        ...{ type: "actions.progress", action: "a", status: "done", note: "Two came." },
        from: { status: "done", note: "Ten came." },
      },
    ]);
  });

  test("theirs can be kept: nothing of it is asked, and the rest of mine stays", () => {
    const edit = keepTheirs(wrote(action, ["who", "Dev"], ["due", "May"]), "who");
    expect(asksFor("a", edit, theirs)).toEqual([
      { type: "actions.change", action: "a", due: "May", from: { due: "31 July" } },
    ]);
  });

  test("words written on top of words on their way are not mistaken for somebody else's", () => {
    const sent: Edit = { ...wrote(action, ["who", "Dev"]), status: "sent" };
    const optimistic = { ...action, who: "Dev" };
    const edit = write(sent, optimistic, "who", "Dev and Ruth");
    expect(clashes(edit, optimistic)).toEqual([]);
    expect(asksFor("a", edit, optimistic)).toEqual([
      { type: "actions.change", action: "a", who: "Dev and Ruth", from: { who: "Dev" } },
    ]);
    // The first words were refused after all: both are asked about.
    expect(clashes(edit, theirs)).toEqual(["who"]);
  });
});

describe("an edit that was sent", () => {
  const sent: Edit = { ...wrote(action, ["who", "Dev"]), status: "sent" };

  test("is over once the action carries it, or once somebody who saw it changed it again", () => {
    expect(settled(sent, { ...action, who: "Dev" }, true)).toBeUndefined();
    expect(settled(sent, { ...action, who: "Maureen" }, false)).toBeUndefined();
  });

  test("comes back with its words when it was refused", () => {
    const back = settled(sent, { ...action, who: "Maureen" }, true);
    expect(back).toMatchObject({ status: "refused", mine: { who: "Dev" } });
  });

  test("keeps the whole action when it was taken away meanwhile", () => {
    expect(settled(sent, undefined, true)).toMatchObject({ status: "refused", last: action });
  });

  test("of a new action is over once it is there, and kept when it never came to be", () => {
    const adding: Edit = { mine: {}, seen: {}, last: action, status: "adding" };
    expect(settled(adding, action, false)).toBeUndefined();
    expect(settled(adding, undefined, true)).toMatchObject({ status: "unadded", last: action });
  });
});

describe("what the device keeps", () => {
  test("is everything that is unconfirmed, and nothing else", () => {
    const edit = wrote(action, ["what", ""], ["card", "c1"]);
    const papers = { adding: action, edits: { a: edit } };
    expect(papersFrom(papersText(papers))).toEqual(papers);
    expect(papersText({ adding: null, edits: {} })).toBe("");
    expect(papersFrom("{}")).toEqual({ adding: null, edits: {} });
  });

  test("forgets an edit in which nothing is written", () => {
    const edit = wrote(action, ["who", "Dev"], ["who", "Priya"]);
    expect(withEdit({ adding: null, edits: {} }, "a", edit).edits).toEqual({});
  });
});
