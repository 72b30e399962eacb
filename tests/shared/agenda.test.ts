import type { Activity } from "shared/activities/kinds.ts";
import type { Plan } from "shared/plan.ts";
import { anyPerson, facilitatorViewer, screenViewer, seen, view } from "shared/workshop/seen.ts";
import { around, currentActivity, evolve, type Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, ask, refusal, stateOf, when } from "../fixtures/asking.ts";
import { given, givenIn, joined, plan } from "../fixtures/small-workshop.ts";

type Next = Extract<Asked, { type: "agenda.change" }>["activities"];
const change = (activities: Next): Asked => ({ type: "agenda.change", activities });
const go = (activity: string): Asked => ({ type: "agenda.go", activity });
const start = () => given(joined("bev"));
const all = plan.activities.map(({ id }) => id);
const without = (...ids: string[]) => all.filter((id) => !ids.includes(id));
const ids = (state: Workshop) => state.agenda.map(({ id }) => id);
const step = (id: string) => plan.activities.find((one) => one.id === id) as Activity;
const later = (cards: string[]): Activity => ({
  ...{ id: "later", kind: "sort", title: "A later sort", minutes: 5 },
  settings: { mode: "together", question: "And now?", cards },
});

describe("going on", () => {
  test("takes everyone to the step, forgets the card they looked at and remembers where they were", () => {
    const state = when(start(), ["leader", { type: "agenda.spotlight", card: "a" }], ["leader", go("sort")]);
    expect(state).toMatchObject({ current: "sort", spotlight: null, visited: ["hello", "sort"] });
    expect(currentActivity(state).title).toBe("Sort");
    expect(around(state, "think")).toMatchObject({ number: 3, back: { id: "ideas" }, next: { id: "sort" } });
  });

  test("is to a step of the agenda, and staying changes nothing", () => {
    expect(refusal(start(), "leader", go("shoes"))).toBe("no-such-activity");
    expect(refusal(start(), "leader", go("hello"))).toEqual([]);
    expect(refusal(when(start(), ["leader", change(without("sort"))]), "leader", go("sort"))).toBe(
      "no-such-activity",
    );
  });
});

describe("a changed agenda", () => {
  test("has its steps in the new order and with the new minutes", () => {
    const state = when(start(), ["leader", change(["ideas", { id: "hello", minutes: 9 }])]);
    expect(ids(state)).toEqual(["ideas", "hello"]);
    expect(state.agenda[1]).toEqual({ ...step("hello"), minutes: 9 });
    expect(state.current).toBe("hello");
  });

  test("keeps the step that the room is at", () => {
    expect(refusal(start(), "leader", change(without("hello")))).toBe("current-step");
  });

  test("that is as it was changes nothing", () => {
    expect(refusal(start(), "leader", change(all))).toEqual([]);
  });

  test("names no step that is not there", () => {
    expect(refusal(start(), "leader", change([...all, "shoes"]))).toBe("no-such-activity");
    expect(refusal(start(), "leader", change([...all, { id: "shoes", minutes: 3 }]))).toBe(
      "no-such-activity",
    );
  });

  test("keeps what happened in a step that is dropped, and it has that again when it returns", () => {
    const write: Asked = { type: "reflect.write", activity: "think", prompt: "well", text: "Tea." };
    const dropped = when(start(), ["bev", write], ["leader", change(without("think"))]);
    expect(ids(dropped)).not.toContain("think");
    const back = when(dropped, ["leader", change([...without("think"), step("think")])]);
    expect(stateOf(back, "think", "reflect").responses).toMatchObject([{ text: "Tea." }]);
  });

  test("gives a step new words, but neither another kind nor other questions or cards under its id", () => {
    const reworded = { ...step("hello"), title: "Hello again", say: "Good evening." };
    const state = when(start(), ["leader", change([reworded, ...without("hello")])]);
    expect(state.agenda[0]).toEqual(reworded);
    const kind: Activity = { ...later(["a"]), id: "ideas" };
    expect(refusal(start(), "leader", change([...without("ideas"), kind]))).toBe("no-such-activity");
    const dropped = when(start(), ["leader", change(without("ideas"))]);
    expect(refusal(dropped, "leader", change([...without("ideas"), kind]))).toBe("no-such-activity");
    const cards: Activity = { ...later(["a"]), id: "sort" };
    expect(refusal(start(), "leader", change([...without("sort"), cards]))).toBe("no-such-activity");
  });

  test("takes no sort of cards that the deck does not have", () => {
    expect(refusal(start(), "leader", change([...all, later(["a", "zebra"])]))).toBe("no-such-card");
  });

  test("begins a new step fresh, and people put into it what they like", () => {
    const move: Asked = { type: "sort.move", activity: "later", card: "e", to: "exists" };
    const state = when(start(), ["leader", change([...all, later(["d", "e"])])], ["bev", move]);
    expect(stateOf(state, "later", "sort").boards.room).toMatchObject({
      deck: ["d"],
      columns: { exists: ["e"] },
    });
  });
});

describe("cards that nobody had before", () => {
  const tables = plan.activities.filter(({ id }) => id === "hello" || id === "tables") as Plan["activities"];
  const small = () => givenIn({ plan: { ...plan, activities: tables } }, joined("bev"));
  const wanted = change(["hello", "tables", later(["c", "e"])]);

  test("reach participants and screens with the sort that needs them, without their cues", () => {
    const answer = ask(small(), "leader", wanted);
    const [event] = answer.ok ? answer.events : [];
    if (!answer.ok || event === undefined) throw new Error("The agenda changes.");
    for (const viewer of [anyPerson, screenViewer]) {
      expect(view(small(), viewer).deck.cards.map(({ id }) => id)).toEqual(["a", "b", "c"]);
      const shown = seen(event, viewer);
      const next = shown && evolve(view(small(), viewer), { op: "change", event: shown });
      expect(next?.deck.cards.map(({ id }) => id)).toEqual(["a", "b", "c", "e"]);
      expect(JSON.stringify(shown)).not.toContain('"cue"');
    }
  });

  test("are not sent to the leader again, who has the whole deck", () => {
    const answer = ask(small(), "leader", wanted);
    const [event] = answer.ok ? answer.events : [];
    expect(event && seen(event, facilitatorViewer(small()))).not.toHaveProperty("cards");
    expect(answer.ok && answer.state.deck.cards).toHaveLength(6);
  });

  test("come with a vote on the whole deck too", () => {
    const state = when(small(), ["leader", change(["hello", step("first")])]);
    expect(view(state, anyPerson).deck.cards).toHaveLength(6);
  });
});

describe("the leader's hand on the room", () => {
  test("shows one card to all, a card that there is", () => {
    const state = when(start(), ["leader", { type: "agenda.spotlight", card: "a" }]);
    expect(state.spotlight).toBe("a");
    expect(refusal(state, "leader", { type: "agenda.spotlight", card: "zebra" })).toBe("no-such-card");
    expect(refusal(state, "leader", { type: "agenda.spotlight", card: "a" })).toEqual([]);
    expect(when(state, ["leader", { type: "agenda.spotlight", card: null }]).spotlight).toBeNull();
  });

  test("lets people look around, and calls them back", () => {
    expect(start().released).toBe(false);
    const state = when(start(), ["leader", { type: "agenda.summon", on: false }]);
    expect(state.released).toBe(true);
    expect(when(state, ["leader", { type: "agenda.summon", on: true }]).released).toBe(false);
    expect(refusal(start(), "leader", { type: "agenda.summon", on: true })).toEqual([]);
  });

  test("covers everything, and uncovers it", () => {
    const state = when(start(), ["leader", { type: "agenda.hide", on: true }]);
    expect(state.hidden).toBe(true);
    expect(when(state, ["leader", { type: "agenda.hide", on: false }]).hidden).toBe(false);
    expect(refusal(start(), "leader", { type: "agenda.hide", on: false })).toEqual([]);
  });

  test("passes from one leader to the other and back", () => {
    expect(start().leader).toBe("first");
    const state = when(start(), ["second", { type: "workshop.lead" }]);
    expect(state.leader).toBe("second");
    expect(refusal(state, "second", { type: "workshop.lead" })).toEqual([]);
    expect(when(state, ["leader", { type: "workshop.lead" }]).leader).toBe("first");
  });
});
