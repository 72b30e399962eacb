import type { Command } from "shared/workshop/commands.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, ask, when } from "../fixtures/asking.ts";
import { given, helper, joined, plan } from "../fixtures/small-workshop.ts";

type Type = Command["type"];

/*
 * Who may ask for what: a letter where it is allowed, a dash where not. A command without a row does not compile.
 *
 *   L  the leader                         H  somebody who came to help another
 *   C  the second leader                  V  a screen
 *   O  whose thing it is; has no device   R  somebody who was removed
 *   P  another person                     W  somebody who waits at the door
 *   S  who shares a phone with O, for O   N  somebody who is just coming
 */
const may: Record<Type, string> = {
  "person.join": "---------N",
  "person.rename": "--OPSH----",
  "person.seat": "--OPSH----",
  "person.add": "LCOPSH----",
  "person.admit": "LC--------",
  "person.remove": "LC--------",
  "person.help": "--OPSH----",
  "person.ready": "--OPS-----",
  "person.support": "-----H----",
  "agenda.go": "LC--------",
  "agenda.change": "LC--------",
  "agenda.lock": "LC--------",
  "agenda.spotlight": "LC--------",
  "agenda.summon": "LC--------",
  "agenda.hide": "LC--------",
  "timer.start": "LC--------",
  "timer.add": "LC--------",
  "timer.pause": "LC--------",
  "timer.stop": "LC--------",
  "workshop.door": "LC--------",
  "workshop.approve": "LC--------",
  "workshop.tables": "LC--------",
  "workshop.preset": "LC--------",
  "workshop.lead": "LC--------",
  "workshop.close": "LC--------",
  "workshop.reopen": "LC--------",
  "welcome.add": "LCOPS-----",
  "welcome.remove": "LCO-S-----",
  "read.turn": "LC--------",
  "sort.move": "LCOPS-----",
  "sort.undo": "LCOPS-----",
  "sort.extent": "LCOPS-----",
  "sort.note": "LCOPS-----",
  "sort.write": "LCOPS-----",
  "sort.reveal": "LC--------",
  "sort.reopen": "LC--------",
  "reflect.write": "LCOPS-----",
  "reflect.change": "--O-S-----",
  "reflect.remove": "LCO-S-----",
  "reflect.support": "LCOPS-----",
  "reflect.show": "LC--------",
  "reflect.group": "LC--------",
  "vote.place": "--OPS-----",
  "vote.reveal": "LC--------",
  "vote.reopen": "LC--------",
  "actions.add": "LCOPS-----",
  "actions.change": "LCO-S-----",
  "actions.remove": "LCO-S-----",
  "actions.progress": "LC--------",
  "feedback.give": "--OPS-----",
  "feedback.count": "LC--------",
};

/** What they ask; in the state below nothing but who asks can refuse it. */
const asks: { [T in Type]: Omit<Extract<Command, { type: T }>, "id" | "type"> } = {
  "person.join": { name: "Nia", helps: false },
  "person.rename": { name: "Another name" },
  "person.seat": { table: "2" },
  "person.add": { name: "Ada" },
  "person.admit": { person: "wes" },
  "person.remove": { person: "pat" },
  "person.help": { wanted: true },
  "person.ready": { activity: "sort", ready: true },
  "person.support": { person: "pat" },
  "agenda.go": { activity: "sort" },
  "agenda.change": { activities: plan.activities.map(({ id }) => id).filter((id) => id !== "first") },
  "agenda.lock": { locked: true },
  "agenda.spotlight": { card: "b" },
  "agenda.summon": { on: false },
  "agenda.hide": { on: true },
  "timer.start": { seconds: 60 },
  "timer.add": { seconds: 60 },
  "timer.pause": {},
  "timer.stop": {},
  "workshop.door": { open: false },
  "workshop.approve": { on: true },
  "workshop.tables": { tables: 4 },
  "workshop.preset": { preset: "private" },
  "workshop.lead": {},
  "workshop.close": {},
  "workshop.reopen": {},
  "welcome.add": { activity: "hello", text: "Nobody has to speak." },
  "welcome.remove": { activity: "hello", rule: "rule" },
  "read.turn": { activity: "ideas", page: 1 },
  "sort.move": { activity: "sort", card: "b", to: "helpful" },
  "sort.undo": { activity: "sort", move: "move" },
  "sort.extent": { activity: "sort", card: "a", extent: 2 },
  "sort.note": { activity: "sort", card: "a", text: "Not on Sundays." },
  "sort.write": { activity: "sort", title: "A quiet room" },
  "sort.reveal": { activity: "alone", to: "all" },
  "sort.reopen": { activity: "alone" },
  "reflect.write": { activity: "think", prompt: "well", text: "We listen." },
  "reflect.change": { response: "answer", text: "We ask." },
  "reflect.remove": { response: "answer" },
  "reflect.support": { response: "answer", on: true },
  "reflect.show": { response: "answer", shown: false },
  "reflect.group": { response: "answer", heading: "Listening" },
  "vote.place": { activity: "matters", card: "b", dots: 1 },
  "vote.reveal": { activity: "matters" },
  "vote.reopen": { activity: "first" },
  "actions.add": { activity: "next", what: "Ask the night staff." },
  "actions.change": { action: "action", who: "Everyone" },
  "actions.remove": { action: "action" },
  "actions.progress": { action: "action", status: "done" },
  "feedback.give": { activity: "end", answers: { "heard-me": 4 } },
  "feedback.count": { activity: "end" },
};

/** The same, of somebody whom the sender names. */
const named: [string, Asked, string][] = [
  ["seating somebody", { type: "person.seat", table: "2", person: "olive" }, "LC--------"],
  ["saying that somebody has help", { type: "person.help", wanted: true, person: "olive" }, "LC--------"],
];

const open = when(
  given(
    ...["pat", "sam", "rae"].map((id) => joined(id)),
    { type: "person.joined", person: "olive", name: "Olive", helps: false, scribe: "sam" },
    { type: "person.joined", person: "ida", name: "Ida", helps: false, scribe: "facilitator" },
    { type: "person.joined", person: "wes", name: "Wes", helps: false, waiting: true },
    helper("hal"),
    { type: "person.removed", person: "rae" },
  ),
  ["olive", { type: "welcome.add", id: "rule", activity: "hello", text: "We take turns." }],
  ["olive", { type: "sort.move", id: "move", activity: "sort", card: "a", to: "exists" }],
  ["olive", { type: "reflect.write", id: "answer", activity: "think", prompt: "well", text: "Tea." }],
  ["olive", { type: "actions.add", id: "action", activity: "next", what: "Ask." }],
  ...["olive", "pat", "sam"].map((who): [string, Asked] => [
    who,
    { type: "feedback.give", activity: "end", answers: { "heard-me": 1 } },
  ]),
  ["olive", { type: "vote.place", activity: "matters", card: "a", dots: 1 }],
  ["olive", { type: "sort.move", activity: "alone", card: "a", to: "exists" }],
  ["leader", { type: "vote.reveal", activity: "first" }],
  ["leader", { type: "timer.start", seconds: 60 }],
);
const closed = when(open, ["leader", { type: "workshop.close" }]);
/** Where something else than who asks would refuse. */
const states: Partial<Record<Type, Workshop>> = { "workshop.reopen": closed, "actions.progress": closed };

const askers = [
  "leader",
  "second",
  "olive",
  "pat",
  "sam as olive",
  "hal",
  "screen",
  "rae",
  "wes",
  "newcomer",
];

/** The row of the table as it really is. */
function cells(state: Workshop, asked: Asked): { row: string; refused: string[] } {
  const answers = askers.map((asker) => {
    const [who = "", as] = asker.split(" as ");
    return ask(state, who, as === undefined ? asked : ({ ...asked, as } as Asked));
  });
  const row = answers.map(({ ok }, index) => (ok ? "LCOPSHVRWN"[index] : "-")).join("");
  return { row, refused: answers.flatMap((answer) => (answer.ok ? [] : [answer.refused])) };
}

describe("who may ask for what (S3)", () => {
  test.each(Object.keys(may) as Type[])("%s is for those whom the table names", (type) => {
    // The two tables have the same keys; the compiler cannot follow which fields go with which.
    const { row, refused } = cells(states[type] ?? open, { type, ...asks[type] } as Asked);
    expect(`${type} ${row}`).toBe(`${type} ${may[type]}`);
    for (const code of refused)
      expect(["not-allowed", "not-yours", "supporter", "no-such-person"]).toContain(code);
  });

  test.each(named)("%s is for the leaders", (_name, asked, row) => {
    expect(cells(open, asked).row).toBe(row);
  });

  test.each([
    ["a person", "pat", "olive"],
    ["the leader", "leader", "olive"],
    ["the second leader", "second", "olive"],
    ["a screen", "screen", "olive"],
    ["somebody who is just coming", "newcomer", "olive"],
    ["a screen, in the leader's place,", "screen", "ida"],
    ["somebody who is just coming, in the leader's place,", "newcomer", "ida"],
    ["a person, in the leader's place,", "pat", "ida"],
    ["the one without a device for whoever has it", "olive", "sam"],
    ["anybody for themselves", "pat", "pat"],
    ["anybody for nobody", "pat", "zoe"],
  ])("%s does not act for whom it is not theirs to act for", (_name, who, as) => {
    const move: Asked = { type: "sort.move", activity: "sort", card: "b", to: "helpful", as };
    expect(ask(open, who, move)).toEqual({ ok: false, refused: "not-allowed" });
  });

  test("a closed workshop takes nothing but being reopened, and progress with actions", () => {
    const taken = (Object.keys(may) as Type[]).filter((type) =>
      askers.some((who) => ask(closed, who, { type, ...asks[type] } as Asked).ok),
    );
    expect(taken).toEqual(["workshop.reopen", "actions.progress"]);
  });

  test("when it is locked, people put nothing into any step, and the leaders do", () => {
    const locked = when(open, ["leader", { type: "agenda.lock", locked: true }]);
    const inSteps = (Object.keys(may) as Type[]).filter(
      (type) => !/^(person|agenda|timer|workshop)\./.test(type),
    );
    for (const type of inSteps) {
      const expected = [...may[type]].map((cell) => ("LC".includes(cell) ? cell : "-")).join("");
      expect(`${type} ${cells(locked, { type, ...asks[type] } as Asked).row}`).toBe(`${type} ${expected}`);
    }
  });
});
