import { boardIn } from "shared/activities/boards.ts";
import { limits } from "shared/limits.ts";
import { view } from "shared/workshop/seen.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, boardOn, refusal, stateOf, when } from "../fixtures/asking.ts";
import { given, givenIn, joined } from "../fixtures/small-workshop.ts";

const start = () => given(joined("bev"), joined("dev"));
const move = (card: string, to: "exists" | "helpful", id = `to-${to}`): Asked => ({
  ...{ type: "sort.move", id, activity: "sort", card, to },
});
const room = (state: Workshop) => boardOn(state, "sort", "room");

describe("how far a card in Exists is there", () => {
  const extent = (card: string, said: number | null): Asked => ({
    ...{ type: "sort.extent", activity: "sort", card, extent: said },
  });
  const lying = () => when(start(), ["bev", move("a", "exists")]);

  test("is said once for each board, and the last word stands", () => {
    expect(room(when(lying(), ["bev", extent("a", 2)], ["dev", extent("a", 4)])).extents).toEqual({ a: 4 });
    expect(refusal(when(lying(), ["bev", extent("a", 2)]), "dev", extent("a", 2))).toEqual([]);
  });

  test("can be taken back", () => {
    const state = when(lying(), ["bev", extent("a", 2)], ["bev", extent("a", null)]);
    expect(room(state).extents).toEqual({});
    expect(refusal(state, "bev", extent("a", null))).toEqual([]);
  });

  test("is not said of a card that lies elsewhere", () => {
    expect(refusal(lying(), "bev", extent("b", 2))).toBe("not-here");
  });

  test("is forgotten when the card leaves Exists, by a move or by undoing one", () => {
    const said = when(lying(), ["bev", extent("a", 2)]);
    expect(room(when(said, ["dev", move("a", "helpful")])).extents).toEqual({});
    const undone = when(said, ["bev", { type: "sort.undo", activity: "sort", move: "to-exists" }]);
    expect(room(undone).extents).toEqual({});
  });
});

describe("a note on a card", () => {
  const note = (text: string, id = `note-${text.length}`): Asked => ({
    ...{ type: "sort.note", id, activity: "sort", card: "a", text },
  });
  const notes = (state: Workshop) => (room(state).notes.a ?? []).map(({ text }) => text);

  test("is one for each person; a new one takes the place of the old", () => {
    const state = when(
      start(),
      ["bev", note("Not on Sundays.")],
      ["dev", note("Always.")],
      ["bev", note("Not at night.")],
    );
    expect(notes(state)).toEqual(["Not at night.", "Always."]);
  });

  test("without words is taken away", () => {
    const state = when(start(), ["bev", note("Not on Sundays.")], ["bev", note("")]);
    expect(room(state).notes).toEqual({});
    expect(refusal(state, "bev", note(""))).toEqual([]);
  });

  test("stays with the card wherever it goes", () => {
    const state = when(start(), ["bev", note("Not on Sundays.")], ["dev", move("a", "exists")]);
    expect(notes(state)).toEqual(["Not on Sundays."]);
  });

  test("bears its author's name in an open workshop, and no name in a careful one", () => {
    const seenBy = (state: Workshop) =>
      stateOf(view(state, { kind: "person", people: ["dev"] }), "sort", "sort").boards.room?.notes.a?.[0];
    const open = givenIn({ preset: "open" }, joined("bev"), joined("dev"));
    expect(seenBy(when(open, ["bev", note("Always.")]))).toMatchObject({ signed: true, person: "bev" });
    const careful = seenBy(when(start(), ["bev", note("Always.")]));
    expect(careful).toMatchObject({ text: "Always.", signed: false });
    expect(careful).not.toHaveProperty("person");
  });

  test("is not for a private workshop, where nobody's words are shown unread", () => {
    const begun = when(start(), ["dev", { type: "sort.move", activity: "sort", card: "b", to: "exists" }]);
    const state = when(begun, ["leader", { type: "workshop.preset", preset: "private" }]);
    expect(refusal(state, "bev", note("Always."))).toBe("private");
    expect(notes(when(state, ["leader", note("Always.")]))).toEqual(["Always."]);
  });

  test("by somebody at a table goes on the board of that table alone", () => {
    const state = when(
      start(),
      ["bev", { type: "person.seat", table: "1" }],
      ["bev", { type: "sort.note", activity: "tables", card: "a", text: "Ours." }],
    );
    expect(Object.keys(stateOf(state, "tables", "sort").boards)).toEqual(["table:1"]);
    expect(boardOn(state, "tables", "table:1").notes.a).toMatchObject([{ text: "Ours." }]);
  });
});

describe("a blank card that somebody writes", () => {
  const write = (id = "blank", activity = "tables"): Asked => ({
    ...{ type: "sort.write", id, activity, title: "A quiet room" },
  });
  const seat = (table: string): Asked => ({ type: "person.seat", table });
  const sort = (state: Workshop) => stateOf(state, "tables", "sort");

  test("lies last in the deck of every board, also of one that begins later", () => {
    const state = when(
      start(),
      ["bev", seat("1")],
      ["bev", { type: "sort.move", activity: "tables", card: "a", to: "exists" }],
      ["bev", write()],
    );
    expect(boardOn(state, "tables", "table:1").deck).toEqual(["b", "c", "blank"]);
    expect(boardIn(sort(state), "table:2").deck).toEqual(["a", "b", "c", "blank"]);
    const later = when(
      state,
      ["dev", seat("2")],
      ["dev", { type: "sort.move", activity: "tables", card: "blank", to: "helpful" }],
    );
    expect(boardOn(later, "tables", "table:2").columns.helpful).toEqual(["blank"]);
    expect(boardOn(later, "tables", "table:1").deck).toEqual(["b", "c", "blank"]);
  });

  test("says what its writer wrote, and bears nobody's name", () => {
    const state = when(start(), ["bev", { ...write(), text: "For calls." } as Asked]);
    expect(sort(state).written).toMatchObject([
      { id: "blank", suit: "written", title: "A quiet room", text: "For calls.", stance: "strength" },
    ]);
    expect(JSON.stringify(sort(state).written)).not.toContain("bev");
  });

  test("can be looked at by all, and belongs to its own sort alone", () => {
    const state = when(start(), ["bev", write()], ["leader", { type: "agenda.spotlight", card: "blank" }]);
    expect(state.spotlight).toBe("blank");
    expect(refusal(state, "bev", { ...move("blank", "exists") })).toBe("no-such-card");
  });

  test("is not for a private workshop, and not for ever", () => {
    const secluded = when(start(), ["leader", { type: "workshop.preset", preset: "private" }]);
    expect(refusal(secluded, "bev", write())).toBe("private");
    const all = Array.from({ length: limits.written }, (_, index): [string, Asked] => [
      "leader",
      write(`blank-${index}`),
    ]);
    expect(refusal(when(start(), ...all), "bev", write())).toBe("full");
  });

  test("never takes the place of a card of the deck, whatever id a forged command bears", () => {
    expect(refusal(start(), "bev", write("f"))).toBe("bad-command");
  });
});
