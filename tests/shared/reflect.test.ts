import type { Preset } from "shared/people.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, refusal, stateOf, when } from "../fixtures/asking.ts";
import { given, givenIn, joined, plan } from "../fixtures/small-workshop.ts";

const write = (text = "We have tea.", signed?: boolean): Asked => ({
  ...{ type: "reflect.write", id: "answer", activity: "think", prompt: "well", text },
  ...(signed === undefined ? {} : { signed }),
});
const change = (text: string): Asked => ({ type: "reflect.change", response: "answer", text });
const show = (shown: boolean): Asked => ({ type: "reflect.show", response: "answer", shown });
const support = (on = true): Asked => ({ type: "reflect.support", response: "answer", on });
const group = (heading: string | null): Asked => ({ type: "reflect.group", response: "answer", heading });

const start = () => given(joined("bev"), joined("dev"));
/** A workshop whose reflection holds what people write. */
const holding = () => {
  const activities = plan.activities.map((step) =>
    step.kind === "reflect" ? { ...step, settings: { ...step.settings, hold: true } } : step,
  );
  return givenIn({ plan: { ...plan, activities } }, joined("bev"), joined("dev"));
};
/** A workshop that became private. */
const secluded = (...before: Asked[]) =>
  when(start(), ...before.map((asked): [string, Asked] => ["bev", asked]), [
    "leader",
    { type: "workshop.preset", preset: "private" satisfies Preset },
  ]);
const answers = (state: Workshop) => stateOf(state, "think", "reflect").responses;
const answer = (state: Workshop) => answers(state)[0];

describe("an answer", () => {
  test("is shown to all at once, without a name", () => {
    expect(answer(when(start(), ["bev", write()]))).toMatchObject({
      ...{ id: "answer", prompt: "well", text: "We have tea.", shown: true, signed: false, heading: null },
    });
  });

  test("bears a name when its author signs it", () => {
    expect(answer(when(start(), ["bev", write("Tea.", true)]))).toMatchObject({
      signed: true,
      person: "bev",
    });
  });

  test("to a question that was not asked is refused", () => {
    const asked: Asked = { type: "reflect.write", activity: "think", prompt: "worst", text: "Tea." };
    expect(refusal(start(), "bev", asked)).toBe("no-such-prompt");
  });

  test("is changed by its author and by nobody else", () => {
    const state = when(start(), ["bev", write()]);
    expect(answer(when(state, ["bev", change("We have cake.")]))?.text).toBe("We have cake.");
    expect(refusal(state, "dev", change("Cake."))).toBe("not-yours");
    expect(refusal(state, "leader", change("Cake."))).toBe("not-yours");
  });

  test("keeps its support and heading when it is changed", () => {
    const state = when(start(), ["bev", write()], ["dev", support()], ["leader", group("Food")]);
    expect(answer(when(state, ["bev", change("Cake.")]))).toMatchObject({ support: 1, heading: "Food" });
  });

  test("is taken away by its author or the leader", () => {
    const state = when(start(), ["bev", write()]);
    const remove: Asked = { type: "reflect.remove", response: "answer" };
    expect(refusal(state, "dev", remove)).toBe("not-yours");
    expect(answers(when(state, ["bev", remove]))).toEqual([]);
    expect(answers(when(state, ["leader", remove]))).toEqual([]);
    expect(refusal(when(state, ["bev", remove]), "bev", remove)).toBe("no-such-response");
  });

  test("goes under a heading and out of it again", () => {
    const state = when(start(), ["bev", write()], ["leader", group("Food")]);
    expect(answer(state)?.heading).toBe("Food");
    expect(refusal(state, "leader", group("Food"))).toEqual([]);
    expect(answer(when(state, ["leader", group(null)]))?.heading).toBeNull();
  });
});

describe("support for an answer", () => {
  test("counts once for each person, however often they press", () => {
    const state = when(start(), ["bev", write()], ["dev", support()], ["dev", support()]);
    expect(answer(state)?.support).toBe(1);
    expect(answer(when(state, ["bev", support()]))?.support).toBe(2);
  });

  test("can be taken back, once", () => {
    const state = when(start(), ["bev", write()], ["dev", support()], ["dev", support(false)]);
    expect(answer(state)?.support).toBe(0);
    expect(refusal(state, "dev", support(false))).toEqual([]);
  });

  test("is not for what nobody is shown", () => {
    const state = when(holding(), ["bev", write()]);
    expect(refusal(state, "dev", support())).toBe("no-such-response");
  });
});

describe("an answer that is held", () => {
  test("waits for the leader, who lets it through", () => {
    const state = when(holding(), ["bev", write()]);
    expect(answer(state)?.shown).toBe(false);
    expect(answer(when(state, ["leader", show(true)]))?.shown).toBe(true);
  });

  test("waits again when its author changes it, so that nothing is shown unread", () => {
    const state = when(holding(), ["bev", write()], ["leader", show(true)], ["bev", change("Cake.")]);
    expect(answer(state)).toMatchObject({ text: "Cake.", shown: false });
  });

  test("does not come back by being changed when the leader hid it", () => {
    const state = when(start(), ["bev", write()], ["leader", show(false)], ["bev", change("Cake.")]);
    expect(answer(state)?.shown).toBe(false);
  });

  test("is the leader's own affair when she writes herself", () => {
    expect(answer(when(holding(), ["leader", write()]))?.shown).toBe(true);
  });

  test("holds its support while it is hidden and has it when it is shown again", () => {
    const state = when(start(), ["bev", write()], ["dev", support()], ["leader", show(false)]);
    expect(answer(when(state, ["leader", show(true)]))?.support).toBe(1);
  });
});

describe("in a private workshop", () => {
  test("an answer waits for the leader and is never signed", () => {
    const state = when(secluded(), ["bev", write("Tea.", true)]);
    expect(answer(state)).toMatchObject({ shown: false, signed: false });
  });

  test("what was signed before loses its name when it is put again", () => {
    const state = secluded(write("Tea.", true));
    expect(answer(state)?.signed).toBe(true);
    expect(answer(when(state, ["bev", change("Cake.")]))?.signed).toBe(false);
    expect(answer(when(state, ["leader", show(false)], ["leader", show(true)]))?.signed).toBe(false);
  });
});
