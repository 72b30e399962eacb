import type { Activity } from "shared/activities/kinds.ts";
import { distinct } from "shared/deck.ts";
import type { Plan } from "shared/plan.ts";
import { lost } from "shared/workshop/looks-at.ts";
import { describe, expect, test } from "vitest";
import { deckNamed, decks, kebab, planNamed, plans } from "./content.ts";

const guard = "Please do not name people or share private details.";

/** Every plan: how long it takes, and its kinds in order. */
const agendas: Record<string, { minutes: number; kinds: Activity["kind"][] }> = {
  "quick-audit": {
    minutes: 30,
    kinds: ["welcome", "read", "read", "sort", "results", "actions", "feedback"],
  },
  "learning-organisation-audit": {
    minutes: 90,
    kinds: [
      ...(["welcome", "read", "read", "reflect", "sort", "results", "sort"] as const),
      ...(["vote", "actions", "feedback"] as const),
    ],
  },
  "learning-culture-check": {
    minutes: 60,
    kinds: ["welcome", "sort", "results", "reflect", "actions", "feedback"],
  },
  debrief: { minutes: 45, kinds: ["welcome", "reflect", "reflect", "reflect", "actions", "feedback"] },
  "problem-solving": {
    minutes: 60,
    kinds: ["welcome", "reflect", "reflect", "reflect", "vote", "actions", "feedback"],
  },
  "follow-up": { minutes: 45, kinds: ["actions", "sort", "results", "actions", "feedback"] },
};

describe("the plans", () => {
  test("are those that were agreed", () => {
    expect(plans.map(({ id }) => id).sort()).toEqual(Object.keys(agendas).sort());
  });
});

describe.each(plans)("the plan $id", (plan: Plan) => {
  test("has activities, questions and prompts whose ids are in kebab-case", () => {
    const asked = [...promptsOf(plan), ...formsOf(plan).flat()];
    expect([...plan.activities, ...asked].filter(({ id }) => !kebab.test(id))).toEqual([]);
  });

  test("takes its time and keeps its order", () => {
    expect(plan.minutes).toBe(agendas[plan.id]?.minutes);
    expect(plan.activities.map(({ kind }) => kind)).toEqual(agendas[plan.id]?.kinds);
  });

  test("lasts as long as its activities", () => {
    expect(plan.activities.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(plan.minutes);
  });

  test("gives the leader something short to say in every activity", () => {
    const short = (say = "") => say !== "" && say.length <= 600;
    expect(plan.activities.filter(({ say }) => !short(say))).toEqual([]);
  });

  test("is written for a deck that exists", () => {
    expect(decks.map(({ id }) => id)).toContain(plan.deck);
  });

  test("sorts cards that its deck has, and none twice", () => {
    const known = deckNamed(plan.deck).cards.map(({ id }) => id);
    for (const hand of handsOf(plan)) {
      expect(hand.filter((card) => !known.includes(card))).toEqual([]);
      expect(distinct(hand)).toBe(true);
    }
  });

  test("votes on what came before: a sort or a reflection", () => {
    const astray = plan.activities.filter((step, at) => {
      if (step.kind !== "vote" || step.settings.on.kind === "deck") return false;
      const { kind, activity } = step.settings.on;
      return !plan.activities
        .slice(0, at)
        .some((earlier) => earlier.id === activity && earlier.kind === kind);
    });
    expect(astray).toEqual([]);
  });

  test("looks at what came before: a sort", () => {
    expect(lost(plan.activities)).toEqual([]);
  });

  test("opens with a welcome or with what was said last time, and ends with feedback, once", () => {
    const kinds = plan.activities.map(({ kind }) => kind);
    const first = plan.activities[0];
    expect(first?.kind === "welcome" || (first?.kind === "actions" && first.settings.review)).toBe(true);
    expect(kinds.indexOf("feedback")).toBe(kinds.length - 1);
  });

  test("asks two to four things at the end: once before and after, and once in words, the last", () => {
    const [form = []] = formsOf(plan).map((questions) => questions.map(({ kind }) => kind));
    expect([2, 3, 4]).toContain(form.length);
    expect(form.filter((kind) => kind === "before-after")).toHaveLength(1);
    expect(form.indexOf("words")).toBe(form.length - 1);
  });
});

describe.each(plans.filter((plan) => plan.language === "en"))("the English plan $id", (plan: Plan) => {
  test("sets four or five ground rules, one of which guards private details", () => {
    const welcomes = plan.activities.flatMap((step) => (step.kind === "welcome" ? [step.settings] : []));
    for (const { rules } of welcomes) {
      expect([4, 5]).toContain(rules.length);
      expect(rules).toContain(guard);
    }
  });

  test("guards private details wherever people write", () => {
    const writing = plan.activities.filter(({ kind }) => ["reflect", "actions", "feedback"].includes(kind));
    expect(writing.filter(({ say }) => !say?.includes(guard)).map(({ id }) => id)).toEqual([]);
  });

  test("says what to do if somebody is not safe", () => {
    expect(plan.activities[0]?.say).toMatch(/not safe, please tell me or someone you trust/);
  });

  test("says at the end what becomes of the workshop", () => {
    expect(plan.activities.at(-1)?.say).toMatch(/summary.*deleted/);
  });
});

describe("the quick check", () => {
  const plan = () => planNamed("quick-audit");

  test("opens with what a learning organisation is, then reads the five characteristics in order", () => {
    const looks = ["brain", "structure", "culture", "information", "people", "leadership"];
    expect(picturesOf(plan(), "five-characteristics")).toEqual(looks);
  });

  test("reads the four food-for-thought questions in their order and names their source on each", () => {
    const pages = pagesOf(plan(), "food-for-thought");
    expect(pages.map(({ picture }) => picture)).toEqual(["exists", "helpful", "obstacle", "view"]);
    const source = /four food-for-thought questions of a SCIE workshop/;
    expect(pages.filter(({ text }) => !source.test(text))).toEqual([]);
  });

  test("is sorted by the whole room on one board", () => {
    expect(sortsOf(plan()).map(({ mode }) => mode)).toEqual(["together"]);
  });

  test("sorts 15 cards, at least two of each suit, never two of a suit in a row", () => {
    const deck = deckNamed(plan().deck);
    const [hand = []] = handsOf(plan());
    const suits = hand.map((id) => deck.cards.find((card) => card.id === id)?.suit);
    expect(hand).toHaveLength(15);
    expect(deck.suits.filter(({ id }) => suits.filter((suit) => suit === id).length < 2)).toEqual([]);
    expect(hand.filter((_, at) => at > 0 && suits[at] === suits[at - 1])).toEqual([]);
  });
});

describe("the audit of a learning organisation", () => {
  const plan = () => planNamed("learning-organisation-audit");

  test("shows the brain, and then one person, a group and everyone", () => {
    expect(picturesOf(plan(), "learning-organisation")).toEqual(["question", "brain", "levels"]);
  });

  test("reads the five characteristics in order", () => {
    const looks = ["structure", "culture", "information", "people", "leadership"];
    expect(picturesOf(plan(), "five-characteristics")).toEqual(looks);
  });

  test("asks the four food-for-thought questions in their order and names their source on each", () => {
    const prompts = promptsOf(plan(), "food-for-thought");
    expect(prompts.map(({ id }) => id)).toEqual(["exists", "helpful", "obstacle", "gain"]);
    expect(prompts.filter(({ source }) => !/SCIE workshop/.test(source ?? ""))).toEqual([]);
  });

  test("sorts the whole deck alone, asks how far a card exists, and then what divides people, together", () => {
    expect(sortsOf(plan())).toMatchObject([
      { mode: "alone", extent: true },
      { mode: "together", extent: true, divided: { of: "sort", most: 8 } },
    ]);
    expect(handsOf(plan())).toEqual([]);
    expect(looksOf(plan())).toEqual([{ of: "sort" }]);
  });

  test("gives everybody three dots for the sorted cards", () => {
    expect(votesOf(plan())).toMatchObject([{ dots: 3, on: { kind: "sort", activity: "sort" } }]);
  });
});

describe("the check of a learning culture", () => {
  const plan = () => planNamed("learning-culture-check");

  test("sorts its whole deck alone, and looks at the results", () => {
    expect(sortsOf(plan()).map(({ mode }) => mode)).toEqual(["alone"]);
    expect(handsOf(plan())).toEqual([]);
    expect(looksOf(plan())).toEqual([{ of: "sort" }]);
  });

  test("asks what moves each barrier of its deck", () => {
    const barriers = deckNamed(plan().deck).cards.filter(({ stance }) => stance === "barrier");
    expect(promptsOf(plan(), "barriers")).toHaveLength(barriers.length);
  });
});

describe("the talk after something important", () => {
  test("lets the leader read what happened, and what could be better, before everyone does", () => {
    const steps = planNamed("debrief").activities;
    const held = steps.filter((step) => step.kind === "reflect" && step.settings.hold);
    expect(held.map(({ id }) => id)).toEqual(["what-happened", "could-be-better"]);
  });
});

describe("the plan to solve a problem", () => {
  test("votes on the ideas", () => {
    const on = { kind: "reflect", activity: "ideas" };
    expect(votesOf(planNamed("problem-solving"))).toMatchObject([{ dots: 3, on }]);
  });
});

describe("the plan to look back", () => {
  const plan = () => planNamed("follow-up");

  test("begins with what was said last time, and ends with what comes next", () => {
    const settings = plan().activities.flatMap((step) => (step.kind === "actions" ? [step.settings] : []));
    expect(settings.map(({ review = false }) => review)).toEqual([true, false]);
  });

  test("sorts the same deck alone, and holds it against the earlier workshop", () => {
    expect(sortsOf(plan()).map(({ mode }) => mode)).toEqual(["alone"]);
    expect(looksOf(plan())).toEqual([{ of: "sort", since: { kind: "workshop" } }]);
  });
});

function sortsOf(plan: Plan) {
  return plan.activities.flatMap((step) => (step.kind === "sort" ? [step.settings] : []));
}

/** The hands of all sorts that name one; the others sort the whole deck. */
function handsOf(plan: Plan): string[][] {
  return sortsOf(plan).flatMap(({ cards }) => (cards === undefined ? [] : [cards]));
}

/** What its results steps look at. */
function looksOf(plan: Plan) {
  return plan.activities.flatMap((step) => (step.kind === "results" ? [step.settings] : []));
}

function votesOf(plan: Plan) {
  return plan.activities.flatMap((step) => (step.kind === "vote" ? [step.settings] : []));
}

function formsOf(plan: Plan) {
  return plan.activities.flatMap((step) => (step.kind === "feedback" ? [step.settings.questions] : []));
}

/** The prompts of one reflection, or of all. */
function promptsOf(plan: Plan, id?: Activity["id"]) {
  return plan.activities.flatMap((step) =>
    step.kind === "reflect" && (id === undefined || step.id === id) ? step.settings.prompts : [],
  );
}

function pagesOf(plan: Plan, id: Activity["id"]) {
  return plan.activities.flatMap((step) =>
    step.kind === "read" && step.id === id ? step.settings.pages : [],
  );
}

function picturesOf(plan: Plan, id: Activity["id"]) {
  return pagesOf(plan, id).map(({ picture }) => picture);
}
