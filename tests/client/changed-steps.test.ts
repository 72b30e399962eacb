import type { Activity, Step } from "shared/activities/kinds.ts";
import { describe, expect, test } from "vitest";
import { drop, putBack, swap } from "../../client/plan/dropped.ts";
import { looksAstray } from "../../client/plan/looks.ts";
import { newStep } from "../../client/plan/new-step.ts";
import { nextSteps } from "../../client/plan/next-steps.ts";
import { promptsFrom } from "../../client/plan/prompts.ts";

const steps = ["a", "b", "c", "d"].map((id) => newStep("break", id));
const ids = (some: readonly Activity[]) => some.map(({ id }) => id).join("");

describe("dropping a step", () => {
  test("and putting it back leaves the plan as it was, whatever was dropped meanwhile and in which order", () => {
    for (const order of ["bc", "cb", "bcd", "dcb", "cab", "abcd".slice(1)])
      for (const back of [[...order], [...order].reverse()]) {
        let draft = { steps, dropped: [] as ReturnType<typeof drop>["dropped"] };
        for (const id of order) draft = drop(draft, id);
        expect(ids(draft.steps)).toBe([..."abcd"].filter((id) => !order.includes(id)).join(""));
        for (const id of back) draft = putBack(draft, id);
        expect(ids(draft.steps), `${order}, then ${back}`).toBe("abcd");
        expect(draft.dropped).toEqual([]);
      }
  });

  test("a step that was the last comes back as the last", () => {
    const draft = drop({ steps, dropped: [] }, "d");
    expect(ids(putBack({ ...draft, steps: swap(draft.steps, "c", -1) }, "d").steps)).toBe("acbd");
  });
});

describe("the shortest form of a changed agenda", () => {
  const sort = newStep("sort", "sort") as Step<"sort">;
  const vote = newStep("vote", "vote") as Step<"vote">;
  const onSort: Activity = {
    ...vote,
    settings: { ...vote.settings, on: { kind: "sort", activity: "sort" } },
  };
  const agenda = [...steps.slice(0, 2), sort, onSort];
  const options = { newId: () => "fresh", fixed: () => false };

  test("names what stays, says new minutes, and spells out what is new or has another name", () => {
    const added = newStep("actions", "added");
    const [a, b] = steps as [Activity, Activity];
    const wanted = [b, { ...a, minutes: 7 }, { ...sort, title: "Sort them" }, onSort, added];
    expect(nextSteps(agenda, wanted, options)).toEqual([
      "b",
      { id: "a", minutes: 7 },
      { ...sort, title: "Sort them" },
      "vote",
      added,
    ]);
  });

  test("a step with other settings begins afresh, and so does the vote on it", () => {
    let count = 0;
    const newId = () => {
      count += 1;
      return `fresh-${count}`;
    };
    const tables = { ...sort, settings: { ...sort.settings, mode: "tables" as const } };
    expect(nextSteps(agenda, [tables, onSort], { newId, fixed: () => false })).toEqual([
      { ...tables, id: "fresh-1" },
      {
        ...onSort,
        id: "fresh-2",
        settings: { ...onSort.settings, on: { kind: "sort", activity: "fresh-1" } },
      },
    ]);
  });

  test("a vote whose step was dropped is on all the cards, but for one that has begun", () => {
    expect(nextSteps(agenda, [onSort], options)).toEqual([{ ...vote, id: "fresh" }]);
    expect(nextSteps(agenda, [onSort], { ...options, fixed: () => true })).toEqual(["vote"]);
  });
});

describe("questions, one on each line", () => {
  const before = [
    { id: "one", text: "What helps?", hint: "A person or a rule.", source: "A book" },
    { id: "two", text: "What hinders?" },
  ];

  test("keep what belongs to them, wherever they go", () => {
    expect(promptsFrom("What hinders?\n\n What helps? ", before)).toEqual([before[1], before[0]]);
  });

  test("keep their hint when they are reworded, and not the source", () => {
    expect(promptsFrom("What helps you?\nWhat hinders?", before)).toEqual([
      { id: "one", text: "What helps you?", hint: "A person or a rule." },
      before[1],
    ]);
  });

  test("are told apart from new ones, and new ones from each other", () => {
    const prompts = promptsFrom("New\nWhat helps?\nWhat hinders?\nNew", before);
    expect(prompts.map(({ text }) => text)).toEqual(["New", "What helps?", "What hinders?", "New"]);
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(4);
    expect(prompts.slice(1, 3)).toEqual(before);
  });
});

describe("a step that looks at a sort", () => {
  const sort = newStep("sort", "sort");
  const results = newStep("results", "results", "sort");

  test("says why the sort cannot be dropped, or go below it", () => {
    expect(looksAstray([sort, results], [sort, results])).toBeUndefined();
    expect(looksAstray([results], [sort, results])).toBe(
      "“What we said” looks at “Sort the cards”. Drop “What we said” first, or let it look at another sort.",
    );
    expect(looksAstray([results, sort], [sort, results])).toBe(
      "“What we said” looks at “Sort the cards”, so it has to come after it.",
    );
  });

  test("follows a sort that begins afresh", () => {
    const tables = { ...sort, settings: { ...sort.settings, mode: "tables" } } as Activity;
    const next = nextSteps([sort, results], [tables, results], { newId: () => "fresh", fixed: () => false });
    expect(next).toEqual([
      { ...tables, id: "fresh" },
      { ...results, settings: { of: "fresh" } },
    ]);
  });
});
